import { type ClosureName, closuresOn, type OfficeCalendar } from '@dadkar/procedure/office-calendar'
import { isoToJalali } from '@dadkar/validators'
import { firstDayOf, type JalaliMonth } from '../../lib/calendar-days.ts'
import { addIsoDays } from '../../lib/dates.ts'

export type ClosedDay = { date: string; names: ClosureName[] }

/** The days of a Jalali month on which offices are closed for more than the weekend. */
export function holidaysOf(month: JalaliMonth, calendar: OfficeCalendar): ClosedDay[] {
  const days: ClosedDay[] = []
  for (let date = firstDayOf(month); isoToJalali(date).month === month.month; date = addIsoDays(date, 1)) {
    const names = closuresOn(date, calendar)
    const isWeekend = new Date(date).getUTCDay() === 5
    if (names.length > (isWeekend ? 1 : 0)) days.push({ date, names })
  }
  return days
}
