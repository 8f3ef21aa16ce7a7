import { formatJalali, isoToJalali, jalaliToIso, parseJalaliDate } from '@dadkar/validators'

const dayMs = 86_400_000
const isoBefore = (iso: string, days: number) => new Date(Date.parse(iso) - days * dayMs).toISOString()

/**
 * What a paper of the demo says under a key, so many days earlier: its moments, and the last day that it writes as a person
 * reads it. Other days, such as the first of an employment, stay as they are.
 */
export function saidEarlier(key: string, value: unknown, days: number): unknown {
  if (typeof value !== 'string') return value
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return isoBefore(value, days)
  if (key !== 'lastDay') return value
  const written = parseJalaliDate(value)
  if (!written.ok) throw new Error('A paper writes a last day that is none')
  const earlier = isoBefore(jalaliToIso(written.value), days).slice(0, 10)
  return formatJalali(isoToJalali(earlier), 'en', 'numeric')
}
