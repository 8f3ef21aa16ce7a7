import { m } from '@dadkar/messages'
import { formatAge, formatCode } from '../../../lib/numbers.ts'
import { ageOf } from '../age-of.ts'
import type { OfficeCase } from '../queries.ts'
import styles from './assign-form.module.css'

type CaseChoiceProps = { of: OfficeCase; isChosen: boolean; onToggle: () => void }

/** One case of the queue with its box. */
export function CaseChoice({ of, isChosen, onToggle }: CaseChoiceProps) {
  const { caseNumber, claimantName, respondentName, stateSince } = of
  return (
    <li>
      <label className={styles.case}>
        <input type="checkbox" checked={isChosen} onChange={onToggle} />
        <strong>{formatCode(caseNumber)}</strong>
        <span>{m['ui.desk.against']({ claimant: claimantName, respondent: respondentName })}</span>
        <span className={styles.soft}>{m['ui.desk.standsFor']({ age: formatAge(ageOf(stateSince)) })}</span>
      </label>
    </li>
  )
}
