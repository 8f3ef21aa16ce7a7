import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { boardName } from '../../../lib/board-name.ts'
import { millisecondsUntil } from '../../../lib/clock.ts'
import { addIsoDays, formatLongMoment, todayInIran } from '../../../lib/dates.ts'
import { locale } from '../../../lib/locale.ts'
import { formatCode, formatNumber } from '../../../lib/numbers.ts'
import { withOthers } from '../../../lib/with-others.ts'
import { Chip } from '../../../ui/chip.tsx'
import { ListRow, ListRows } from '../../../ui/list-row.tsx'
import { LoadFailed } from '../../../ui/load-failed.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { officeCasePath } from '../case-path.ts'
import styles from '../office-page.module.css'
import type { OwnOffice } from '../queries.ts'
import { type CalendarHearing, calendarQuery } from './calendar-query.ts'

/** As many days as the API tells of at once: two weeks back, where minutes may be missing, and two weeks ahead. */
const fortnight = 14

/** Longer lists belong to the calendar. */
const most = 6

/** What the hearings of their boards ask of a member: to come, or to see that the minutes are written. */
export function OwnHearings({ office }: { office: OwnOffice }) {
  const from = addIsoDays(todayInIran(), -fortnight)
  const { data, isError, refetch } = useQuery(calendarQuery(from, 2 * fortnight, undefined))
  return (
    <section className={styles.list} aria-labelledby="own-hearings">
      <h2 id="own-hearings">{m['ui.calendar.ownTitle']()}</h2>
      {!data && (isError ? <Failed onRetry={() => void refetch()} /> : <Skeleton rows={2} />)}
      {data && <Awaited office={office} hearings={data.hearings.filter(({ isHeld }) => !isHeld)} />}
    </section>
  )
}

function Failed({ onRetry }: { onRetry: () => void }) {
  return <LoadFailed title={m['ui.calendar.failed']()} onRetry={onRetry} />
}

type AwaitedProps = { office: OwnOffice; hearings: readonly CalendarHearing[] }

function Awaited({ office, hearings }: AwaitedProps) {
  const rows = hearings.flatMap(({ case: found, ...hearing }) => (found ? [{ ...hearing, found }] : []))
  if (rows.length === 0) return <p className={styles.soft}>{m['ui.calendar.ownNone']()}</p>
  return (
    <>
      <ListRows label={m['ui.calendar.ownTitle']()}>
        {rows.slice(0, most).map(({ id, boardId, startsAt, found }) => {
          const { claimantName: claimant, respondentName, respondentCount } = found
          const board = office.boards.find((each) => each.id === boardId)
          const at = { claimant, respondent: withOthers(respondentName, respondentCount) }
          return (
            <ListRow
              key={id}
              to={officeCasePath(found.id)}
              title={formatLongMoment(startsAt)}
              facts={[m['ui.desk.against'](at), formatCode(found.caseNumber), board && boardName(board)]}
              chips={millisecondsUntil(startsAt) < 0 && <Chip tone="warning">{m['ui.calendar.noMinutes']()}</Chip>}
            />
          )
        })}
      </ListRows>
      <p className={styles.soft}>
        {rows.length > most && `${m['ui.calendar.ownMore']({ count: formatNumber(rows.length - most) })} `}
        {m['ui.calendar.ownPlace']({ place: office.address[locale] })}
      </p>
    </>
  )
}
