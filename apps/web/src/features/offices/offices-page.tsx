import { m } from '@dadkar/messages'
import { paths } from '../../lib/paths.ts'
import { Callout } from '../../ui/callout.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { OfficeFinder } from './office-finder.tsx'
import styles from './offices-page.module.css'

/** Where the counter offices are, and what to bring there: a code. Drawn at build time. */
export function OfficesPage() {
  return (
    <div className={styles.page}>
      <meta name="description" content={m['ui.office.description']()} />
      <PageHeader title={m['ui.office.title']()} lead={<p>{m['ui.office.lead']()}</p>} />
      <Callout title={m['ui.office.codeFirst']()}>
        <p>{m['ui.office.codeFirstText']()}</p>
        <TextLink to={paths.inPerson}>{m['ui.office.getCode']()}</TextLink>
      </Callout>
      <section className={styles.find} aria-labelledby="find">
        <h2 id="find">{m['ui.office.find']()}</h2>
        <OfficeFinder />
      </section>
    </div>
  )
}
