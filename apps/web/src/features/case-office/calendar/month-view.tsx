import { m } from '@dadkar/messages'
import type { OfficeCalendar } from '@dadkar/procedure/office-calendar'
import { isoToJalali } from '@dadkar/validators'
import { Link } from 'react-router'
import type { JalaliMonth } from '../../../lib/calendar-days.ts'
import { formatIsoDay, todayInIran } from '../../../lib/dates.ts'
import { formatNumber } from '../../../lib/numbers.ts'
import { closureText } from '../../../lib/office-calendar.ts'
import { MonthTable } from '../../../ui/month-table.tsx'
import styles from './calendar.module.css'
import { type CalendarPlace, placeAddress } from './calendar-address.ts'
import type { HearingCalendar } from './calendar-query.ts'
import { dayOf } from './day-of.ts'

type MonthViewProps = {
  caption: string
  month: JalaliMonth
  place: CalendarPlace
  hearings: HearingCalendar
  calendar: OfficeCalendar
}

/** A month: how many hearings each day has, and the way to its week. */
export function MonthView({ caption, month, place, hearings: { hearings }, calendar }: MonthViewProps) {
  const today = todayInIran()
  const cell = (day: string) => {
    const closed = closureText(day, calendar)
    const count = hearings.filter(({ startsAt }) => dayOf(startsAt) === day).length
    const name = formatIsoDay(day)
    return (
      <>
        <Link
          to={placeAddress({ ...place, span: 'week', day })}
          className={styles.day}
          data-today={day === today || undefined}
        >
          <span className={styles.number} aria-hidden>
            {formatNumber(isoToJalali(day).day)}
          </span>
          <span className={styles.whole}>{day === today ? m['ui.calendar.isToday']({ day: name }) : name}</span>
        </Link>
        {closed && <span className={styles.why}>{closed}</span>}
        {count > 0 && <strong className={styles.count}>{countText(count)}</strong>}
      </>
    )
  }
  return (
    <MonthTable caption={caption} month={month} cell={cell} isClosed={(day) => closureText(day, calendar) !== null} />
  )
}

const countText = (count: number) =>
  count === 1 ? m['ui.calendar.oneHearing']() : m['ui.calendar.hearings']({ count: formatNumber(count) })
