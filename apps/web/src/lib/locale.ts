import { getLocale, type Locale } from '@dadkar/messages'

/** The language of this page. The address decides it once, at load; to change it is to open another address. */
export const locale: Locale = getLocale()

/** What stands before every path in this language: nothing in Persian, `/en` in English. */
export const basename = locale === 'en' ? '/en' : '/'

const other = { fa: '/en', en: '' } as const

/** The same page in the other language. `path` is within this language, as `useLocation` gives it. */
export function hrefInOtherLanguage(path: string): string {
  return `${other[locale]}${path}` || '/'
}
