import { addMonths, firstDayOf, monthOf } from '../../../lib/calendar-days.ts'
import { addIsoDays } from '../../../lib/dates.ts'

export const spans = ['week', 'month'] as const

/** What the address of the calendar says. */
export type CalendarPlace = { span: (typeof spans)[number]; day: string; board: string | undefined }

/** A day far from any hearing, or what is no day, is today. */
export function readPlace(search: URLSearchParams, today: string): CalendarPlace {
  const day = search.get('day') ?? ''
  const isDay = /^20\d\d-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day))
  return {
    span: search.get('span') === 'month' ? 'month' : 'week',
    day: isDay ? day : today,
    board: search.get('board') ?? undefined,
  }
}

export function placeAddress({ span, day, board }: CalendarPlace): string {
  return `?${new URLSearchParams({ span, day, ...(board && { board }) })}`
}

/** The same a week or a month on; back with -1. */
export function turn(place: CalendarPlace, count: 1 | -1): CalendarPlace {
  if (place.span === 'week') return { ...place, day: addIsoDays(place.day, 7 * count) }
  return { ...place, day: firstDayOf(addMonths(monthOf(place.day), count)) }
}
