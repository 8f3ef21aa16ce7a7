import { m } from '@dadkar/messages'
import { localizeDigits, tehranTime } from '@dadkar/validators'
import { Link } from 'react-router'
import { locale } from '../../../lib/locale.ts'
import { formatCode } from '../../../lib/numbers.ts'
import { withOthers } from '../../../lib/with-others.ts'
import { officeCasePath } from '../case-path.ts'
import styles from './calendar.module.css'
import type { CalendarHearing } from './calendar-query.ts'

/** The hearings of one board on one day, each a way to its case. */
export function HearingList({ hearings }: { hearings: readonly CalendarHearing[] }) {
  if (hearings.length === 0) return null
  return (
    <ul className={styles.hearings}>
      {hearings.map((hearing) => (
        <li key={hearing.id}>
          <time dateTime={hearing.startsAt}>{clockOf(hearing.startsAt)}</time>
          <HearingCase hearing={hearing} />
        </li>
      ))}
    </ul>
  )
}

function HearingCase({ hearing: { case: found, isHeld } }: { hearing: CalendarHearing }) {
  if (!found) return <span className={styles.soft}>{m['ui.calendar.ownCase']()}</span>
  const { id, caseNumber, claimantName: claimant, respondentName, respondentCount } = found
  const respondent = withOthers(respondentName, respondentCount)
  return (
    <span>
      <Link to={officeCasePath(id)}>{m['ui.desk.against']({ claimant, respondent })}</Link>{' '}
      <span className={styles.fact}>
        {formatCode(caseNumber)} {isHeld && `· ${m['ui.calendar.held']()}`}
      </span>
    </span>
  )
}

/** The time of day in Iran with the page's digits. */
const clockOf = (instant: string) => localizeDigits(tehranTime(new Date(instant)), locale)
