import { m } from '@dadkar/messages'
import { localizeDigits } from '@dadkar/validators'

export type Locale = 'fa' | 'en'
type Key = keyof typeof m

/** A text as the page shows it, in its language and digits. */
export function textIn(locale: Locale) {
  return (key: Key, params: Record<string, string> = {}): string => {
    const write = m[key] as (inputs: Record<string, string>, options: { locale: Locale }) => string
    return localizeDigits(write(params, { locale }), locale)
  }
}

/** The address of a page in a language. */
export const pathIn = (locale: Locale, path: string) => (locale === 'fa' ? path : `/en${path === '/' ? '' : path}`)
