import { type Locale, localizeDigits } from '@dadkar/validators'
import { numberToEnglishWords, numberToPersianWords } from './number-words.ts'

const rialPerToman = 10n

const unitNames = {
  fa: { rial: 'ریال', toman: 'تومان', and: ' و ' },
  en: { rial: 'rial', toman: 'toman', and: ' and ' },
} as const satisfies Record<Locale, Record<'rial' | 'toman' | 'and', string>>

/** A sum of rial as whole toman and the rial left over. */
export function rialToToman(amount: bigint): { toman: bigint; rial: bigint } {
  return { toman: amount / rialPerToman, rial: amount % rialPerToman }
}

/** A whole number with its thousands separated: «۲۰٬۰۰۰٬۰۰۰» or “20,000,000”. */
export function groupDigits(number: bigint, locale: Locale): string {
  const grouped = String(number).replace(/\B(?=(?:\d{3})+$)/g, locale === 'fa' ? '٬' : ',')
  return localizeDigits(grouped, locale)
}

/** A sum in rial with its thousands separated: «۲۰٬۰۰۰٬۰۰۰ ریال» or “20,000,000 rial”. */
export function formatRial(amount: bigint, locale: Locale): string {
  return `${groupDigits(amount, locale)} ${unitNames[locale].rial}`
}

/**
 * A sum in rial in words, as a verdict has it beside the digits (labour procedure rules arts 100–101): «بیست میلیون
 * ریال». Throws RangeError for a negative sum and above 10^18 rial.
 */
export function rialInWords(amount: bigint, locale: Locale): string {
  const inWords = locale === 'fa' ? numberToPersianWords : numberToEnglishWords
  return `${inWords(amount)} ${unitNames[locale].rial}`
}

/**
 * A sum in rial as toman in words: «دو میلیون تومان», “two million toman”; rial left over are named.
 * Throws RangeError for a negative sum and above 10^18 toman.
 */
export function tomanInWords(amount: bigint, locale: Locale): string {
  const { toman, rial } = rialToToman(amount)
  const inWords = locale === 'fa' ? numberToPersianWords : numberToEnglishWords
  const names = unitNames[locale]
  const parts = [
    toman !== 0n || rial === 0n ? `${inWords(toman)} ${names.toman}` : '',
    rial !== 0n ? `${inWords(rial)} ${names.rial}` : '',
  ]
  return parts.filter(Boolean).join(names.and)
}
