import { type Locale, m } from '@dadkar/messages'
import { type ClaimKind, claimCatalogue } from '@dadkar/procedure'
import {
  formatJalali,
  formatTehran,
  isolateLtr,
  parseJalaliDate,
  tehranDate,
  toPersianDigits,
} from '@dadkar/validators'

/* How papers say things. Papers of the office are in Persian, whatever the language of who reads them. */

type Text<Inputs> = (inputs: Inputs, options?: { locale?: Locale }) => string
const persian = { locale: 'fa' } as const

/** A text of `@dadkar/messages` in Persian. */
export function say<Inputs extends object>(text: Text<Inputs>, inputs: Inputs = {} as Inputs): string {
  return text(inputs, persian)
}

/** A case number, identifier or count: Persian digits that keep their order after Persian letters. */
export const sayCode = (code: string) => isolateLtr(toPersianDigits(code))

export const sayNumber = (value: number) => toPersianDigits(value)

/** «۱۸ آذر ۱۴۰۵، ساعت ۱۴:۰۵», in Iran. */
export const sayMoment = (instant: string) => formatTehran(new Date(instant), 'fa', 'medium')

/** The same with the day of the week. */
export const sayLongMoment = (instant: string) => formatTehran(new Date(instant), 'fa', 'long')

/** «۱۸ آذر ۱۴۰۵» */
export const sayDay = (instant: string) => formatJalali(tehranDate(new Date(instant)), 'fa', 'medium')

/** A Jalali day of a paper, in words; what is not a date stays as it is. */
export function sayTypedDay(text: string): string {
  const parsed = parseJalaliDate(text)
  return parsed.ok ? formatJalali(parsed.value, 'fa', 'medium') : text
}

/** What somebody typed, inside a line of ours: it has the direction of its own language. */
export const own = (text: string) => `\u2068${text.replace(/[\u2066-\u2069]/g, '')}\u2069`

export const claimName = (kind: ClaimKind) => say(m[`ui.claim.${kind}`])

const laws = {
  labour: m['ui.claim.labourLaw'],
  socialSecurity: m['ui.claim.socialSecurityLaw'],
  newYearBonus: m['ui.claim.newYearBonusLaw'],
} as const
const list = new Intl.ListFormat('fa-IR')

/** What a kind of claim rests on: «قانون کار، مادهٔ ۵۹». */
export function claimBasis(kind: ClaimKind): string {
  const { articles } = claimCatalogue[kind]
  const cited = [...new Set(articles.map(({ law }) => law))].map((law) => {
    const numbers = articles.filter((each) => each.law === law).map(({ article }) => sayNumber(article))
    return say(laws[law], { articles: list.format(numbers) })
  })
  return list.format(cited)
}

/** «شعبهٔ ۲ هیأت تشخیص» */
export function boardName({ stage, boardNumber }: { stage: 'recognition' | 'dispute'; boardNumber: number }): string {
  const board = say(stage === 'recognition' ? m['ui.cases.recognitionBoard'] : m['ui.cases.disputeBoard'])
  return say(m['ui.cases.board'], { number: sayNumber(boardNumber), board })
}
