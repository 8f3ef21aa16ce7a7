import { m } from '@dadkar/messages'
import { Printer } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { formatMoment } from '../../lib/dates.ts'
import { type Enrolment, enrolmentQuery, forgetEnrolment, type Office } from '../../lib/enrolment.ts'
import { locale } from '../../lib/locale.ts'
import { queryClient } from '../../lib/query-client.ts'
import { useSend } from '../../lib/use-send.ts'
import { Button } from '../../ui/button.tsx'
import { OfficeFacts } from '../../ui/office-facts.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextButton } from '../../ui/text-link.tsx'
import { CodeSlip } from './code-slip.tsx'
import { listNeeds } from './list-needs.ts'
import styles from './open-enrolment.module.css'

type OpenEnrolmentProps = {
  enrolment: Enrolment
  office: Office | null
  finder: ReactNode
}

/** The code for the counter: what to bring, what happens there, where to go. Prints on one A4. */
export function OpenEnrolment({ enrolment, office, finder }: OpenEnrolmentProps) {
  return (
    <div className={styles.page}>
      <p className={styles.letterhead}>
        {m['ui.common.brand']()}
        <bdi dir="ltr">{`${location.host}${location.pathname}`}</bdi>
      </p>
      <PageHeader title={m['ui.enrolment.openTitle']()} lead={<p>{m['ui.enrolment.openLead']()}</p>} />
      <CodeSlip enrolment={enrolment} />
      <div className={styles.actions}>
        <Button onClick={() => window.print()}>
          <Printer size={18} aria-hidden />
          {m['ui.enrolment.print']()}
        </Button>
        <LookButton code={enrolment.code} />
      </div>
      <div className={styles.parts}>
        <Panel heading={m['ui.enrolment.bringTitle']()}>
          <ul className={styles.needs}>
            {listNeeds(enrolment).map((need) => (
              <li key={need}>{need}</li>
            ))}
          </ul>
        </Panel>
        <Panel heading={m['ui.enrolment.stepsTitle']()}>
          <ol className={styles.steps}>
            <li>{m['ui.enrolment.step1']()}</li>
            <li>{m['ui.enrolment.step2']()}</li>
            <li>{m['ui.enrolment.step3']()}</li>
          </ol>
        </Panel>
      </div>
      {office && (
        <Panel heading={m['ui.enrolment.officeTitle']({ office: office.name[locale] })}>
          <OfficeFacts office={office} />
        </Panel>
      )}
      <section className={styles.offices} aria-labelledby="offices">
        <h2 id="offices">{m['ui.enrolment.officesTitle']()}</h2>
        <p>{m['ui.enrolment.officesText']()}</p>
        {finder}
      </section>
      <p className={styles.other}>
        <TextButton onClick={forgetEnrolment}>{m['ui.enrolment.other']()}</TextButton>
      </p>
    </div>
  )
}

/** Asks at once whether the office has decided. */
function LookButton({ code }: { code: string }) {
  const [lookedAt, setLookedAt] = useState('')
  const looking = useSend()
  async function look() {
    await queryClient.fetchQuery({ ...enrolmentQuery(code), staleTime: 0 })
    setLookedAt(new Date().toISOString())
  }
  return (
    <>
      <Button look="secondary" pending={looking.pending} onClick={() => void looking.run(look)}>
        {m['ui.enrolment.look']()}
      </Button>
      <p role="status" className={styles.looked}>
        {looking.text ?? (lookedAt && m['ui.enrolment.stillOpen']({ when: formatMoment(lookedAt) }))}
      </p>
    </>
  )
}
