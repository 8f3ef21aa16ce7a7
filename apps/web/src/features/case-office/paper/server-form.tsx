import type { Schemas } from '@dadkar/client'
import { m } from '@dadkar/messages'
import { paperFailures, paperRecipients } from '@dadkar/procedure/paper-service'
import { formatIsoDay } from '../../../lib/dates.ts'
import { formatCode, formatNumber } from '../../../lib/numbers.ts'
import { DefinitionList } from '../../../ui/definition-list.tsx'
import { PaperSheet } from '../../../ui/papers/paper-sheet.tsx'
import { failureName, paperName, recipientName } from './paper-words.ts'
import styles from './sheet-page.module.css'

/** The record that the server fills in by hand: when, where and to whom (labour procedure rules, art. 38). */
export function ServerForm({ sheet: { service, address } }: { sheet: Schemas['PaperSheet'] }) {
  return (
    <PaperSheet
      title={m['ui.paper.formTitle']()}
      head={<p>{m['ui.paper.formText']({ day: formatIsoDay(service.dueOn) })}</p>}
      marks={[
        { term: m['ui.cases.caseNumber'](), value: formatCode(service.caseNumber) },
        { term: m['ui.paper.formAttempt'](), value: formatNumber(service.attempt) },
      ]}
    >
      <DefinitionList
        rows={[
          { term: m['ui.paper.addressee'](), value: service.name },
          { term: m['ui.paper.addresseeAddress'](), value: <bdi>{address}</bdi> },
          { term: m['ui.paper.formPaper'](), value: paperName(service.kind) },
          { term: m['ui.paper.formServer'](), value: service.server },
        ]}
      />
      <Lines terms={[m['ui.paper.formDay'](), m['ui.paper.formHour'](), m['ui.paper.formPlace']()]} />
      <Boxes heading={m['ui.paper.formTo']()} items={paperRecipients.map(recipientName)} />
      <Lines terms={[m['ui.paper.formName']()]} />
      <Boxes
        heading={m['ui.paper.formNot']()}
        items={paperFailures.filter((one) => one !== 'recalled').map(failureName)}
      />
      <Lines terms={[m['ui.paper.formNote']()]} />
      <div className={styles.signatures}>
        <p>{m['ui.paper.formRecipientSign']()}</p>
        <p>{m['ui.paper.formServerSign']()}</p>
      </div>
    </PaperSheet>
  )
}

function Lines({ terms }: { terms: readonly string[] }) {
  return (
    <ul className={styles.lines}>
      {terms.map((term) => (
        <li key={term}>{term}:</li>
      ))}
    </ul>
  )
}

function Boxes({ heading, items }: { heading: string; items: readonly string[] }) {
  return (
    <section>
      <h2 className={styles.heading}>{heading}</h2>
      <ul className={styles.boxes}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )
}
