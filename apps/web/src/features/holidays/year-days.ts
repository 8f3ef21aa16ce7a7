import { type ClosureName, closuresOn, type OfficeCalendar } from '@dadkar/procedure/office-calendar'
import { isoToJalali } from '@dadkar/validators'
import { firstDayOf, type JalaliMonth } from '../../lib/calendar-days.ts'
import { addIsoDays } from '../../lib/dates.ts'

export type ClosedDay = { date: string; names: ClosureName[] }

/** The days of a Jalali month on which offices are closed, and for what; that a Friday is one, its date says. */
export function holidaysOf(month: JalaliMonth, calendar: OfficeCalendar): ClosedDay[] {
  const days: ClosedDay[] = []
  for (let date = firstDayOf(month); isoToJalali(date).month === month.month; date = addIsoDays(date, 1)) {
    const names = closuresOn(date, calendar).filter(({ en }) => en !== 'Friday')
    if (names.length > 0) days.push({ date, names })
  }
  return days
}
