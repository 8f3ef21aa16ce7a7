import { locale } from './locale.ts'

const list = new Intl.ListFormat(locale === 'fa' ? 'fa-IR' : 'en-GB')

/** Several things in one line: «الف، ب، و پ». */
export const formatList = (items: readonly string[]) => list.format(items)
