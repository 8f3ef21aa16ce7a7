import { m } from '@dadkar/messages'
import { earliestHearingDay } from '@dadkar/procedure/deadlines'
import type { OfficeCalendar } from '@dadkar/procedure/office-calendar'
import { boardName } from '../../../lib/board-name.ts'
import { formatIsoDay, todayInIran } from '../../../lib/dates.ts'
import { closureText } from '../../../lib/office-calendar.ts'
import type { OfficeBoard } from '../queries.ts'
import styles from './calendar.module.css'
import type { HearingCalendar } from './calendar-query.ts'
import { dayOf } from './day-of.ts'
import { FreeList } from './free-list.tsx'
import { freeTimes } from './free-times.ts'
import { HearingList } from './hearing-list.tsx'

type WeekTableProps = {
  caption: string
  days: readonly string[]
  boards: readonly OfficeBoard[]
  hearings: HearingCalendar
  calendar: OfficeCalendar
}

/** A week: a row for each day from Saturday, a column for each board. On a phone each day is a card. */
export function WeekTable({ caption, days, boards, ...rest }: WeekTableProps) {
  return (
    <div className={styles.frame}>
      <table className={styles.week} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col">{m['ui.calendar.day']()}</th>
            {boards.map((board) => (
              <th key={board.id} scope="col">
                {boardName(board)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <DayRow key={day} day={day} boards={boards} {...rest} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type DayRowProps = Omit<WeekTableProps, 'caption' | 'days'> & { day: string }

function DayRow({ day, boards, hearings: { hearings, hours, length }, calendar }: DayRowProps) {
  const today = todayInIran()
  const closed = closureText(day, calendar)
  const isBookable = !closed && day >= earliestHearingDay(today, calendar)
  const name = formatIsoDay(day)
  const onDay = hearings.filter(({ startsAt }) => dayOf(startsAt) === day)
  return (
    <tr data-closed={closed ? true : undefined} data-today={day === today || undefined}>
      <th scope="row">
        {day === today ? m['ui.calendar.isToday']({ day: name }) : name}
        {closed && <span className={styles.why}>{closed}</span>}
        {!closed && !isBookable && onDay.length === 0 && (
          <span className={styles.noneOnDay}>{m['ui.calendar.noHearing']()}</span>
        )}
      </th>
      {boards.map((board) => {
        const own = onDay.filter(({ boardId }) => boardId === board.id)
        const starts = own.map(({ startsAt }) => startsAt)
        const isEmpty = own.length === 0 && !isBookable
        return (
          <td key={board.id} data-label={boardName(board)} data-empty={isEmpty || undefined}>
            <HearingList hearings={own} />
            {isEmpty && <span className={styles.soft}>{m['ui.calendar.noHearing']()}</span>}
            {isBookable && <FreeList times={freeTimes(starts, hours, length)} />}
          </td>
        )
      })}
    </tr>
  )
}
