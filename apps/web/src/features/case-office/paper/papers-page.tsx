import { m } from '@dadkar/messages'
import { useSearchParams } from 'react-router'
import { paths } from '../../../lib/paths.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import styles from '../office-page.module.css'
import { PapersOut } from './papers-out.tsx'
import { WaitingPapers } from './waiting-papers.tsx'

/** The paper channel of the office: what waits for a server, and what is with one; which of them is in the address. */
export function PapersPage() {
  const isOut = useSearchParams()[0].get('view') === 'out'
  return (
    <>
      <PageHeader
        before={<BackLink to={paths.desk}>{m['ui.desk.nav']()}</BackLink>}
        title={m['ui.paper.heading']()}
        lead={<p>{isOut ? m['ui.paper.listLead']() : m['ui.paper.waitingLead']()}</p>}
      />
      <div className={styles.queue}>
        <Tabs
          label={m['ui.paper.views']()}
          tabs={[
            { to: paths.papersOut, label: m['ui.paper.toHandOutTitle'](), isCurrent: !isOut },
            { to: `${paths.papersOut}?view=out`, label: m['ui.paper.listTitle'](), isCurrent: isOut },
          ]}
        />
        {isOut ? <PapersOut /> : <WaitingPapers />}
      </div>
    </>
  )
}
