import { parseMobile } from '@dadkar/validators'

/** Any accepted writing of a mobile as `09…`, the form all our registers use; null when it is not a mobile. */
export function toLocalMobile(raw: string): string | null {
  const parsed = parseMobile(raw)
  return parsed.ok ? parsed.value.replace('+98', '0') : null
}
