import { jalaliToIso, parseJalaliDate, toLatinDigits } from '@dadkar/validators'

/** Iran has kept this offset all year since 2022. */
const tehranOffset = '+03:30'

/** The instant of a Jalali day and an hour in Iran, as ISO 8601 in UTC; null for the part that is not one. */
export function readHearingInstant(day: string, hour: string, minute: string) {
  const date = parseJalaliDate(day)
  if (!date.ok) return { ok: false, part: 'day' } as const
  const [hours, minutes] = [hour, minute].map((text) => toLatinDigits(text).trim())
  if (!hours || !/^\d{1,2}$/.test(hours) || Number(hours) > 23) return { ok: false, part: 'hour' } as const
  if (!minutes || !/^\d{1,2}$/.test(minutes) || Number(minutes) > 59) return { ok: false, part: 'minute' } as const
  const clock = `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`
  return { ok: true, instant: new Date(`${jalaliToIso(date.value)}T${clock}:00${tehranOffset}`).toISOString() } as const
}
