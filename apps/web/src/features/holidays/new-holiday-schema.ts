import { editHolidays as endpoint } from '@dadkar/contract/holiday'
import { jalaliToIso, parseJalaliDate } from '@dadkar/validators'
import * as z from 'zod/mini'

/** The day as it was typed, as the API takes it; what is no day stays as it is, and is refused. */
function toIso(typed: string): string {
  const parsed = parseJalaliDate(typed)
  return parsed.ok ? jalaliToIso(parsed.value) : typed
}

type Typed = Record<string, unknown>

const read = (typed: Typed) => ({
  date: toIso(String(typed.date ?? '')),
  isHoliday: typed.what !== 'off',
  name: { fa: String(typed['name.fa'] ?? ''), en: String(typed['name.en'] ?? '') },
  reason: String(typed.reason ?? ''),
})

/** What was typed, as the API takes it. */
export const newHoliday = z.pipe(z.pipe(z.record(z.string(), z.unknown()), z.transform(read)), endpoint.body)
