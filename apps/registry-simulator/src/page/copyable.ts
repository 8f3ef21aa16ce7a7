import { toPersianDigits } from '@dadkar/validators'
import { type Html, html, icon } from './html.ts'

/** A number in Persian digits that a click copies in Latin ones. */
export const copyable = (value: string, name: string): Html =>
  html`<button class="copy" type="button" data-copy="${value}" title="رونوشت ${name}"><bdi dir="ltr">${toPersianDigits(value)}</bdi>${icon('copy')}</button>`
