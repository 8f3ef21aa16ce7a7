import { lastFilingDate, makeCalendar, tehranDay } from '@dadkar/procedure'

/** The last day to object to a ruling, from the moment of its service on the reader; Gregorian `YYYY-MM-DD`. */
export function lastDayToObject(placedAt: string, limitDays?: number): string {
  return lastFilingDate(tehranDay(new Date(placedAt)), { ...makeCalendar(), limitDays })
}
