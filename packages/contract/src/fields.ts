import {
  compareJalali,
  normalizeText,
  parseBirthDate,
  parseForeignNationalId,
  parseJalaliDate,
  parseLegalNationalId,
  parseMobile,
  parseNationalId,
  parsePostalCode,
  parseRegistrationNumber,
  parseSheba,
  tehranDate,
  toLatinDigits,
} from '@dadkar/validators'
import * as z from 'zod/mini'

type Parsed<T> = { ok: true; value: T } | { ok: false; reason: string }

/** A string field checked and made canonical by a validator; a refusal carries `<noun>.<reason>` as its message. */
export function parsedString<T>(noun: string, parse: (input: string) => Parsed<T>, description: string) {
  return z.pipe(
    z.string().check(z.maxLength(100), z.describe(description)),
    z.transform((input, ctx) => {
      const result = parse(input)
      if (result.ok) return result.value
      ctx.issues.push({ code: 'custom', input, message: `${noun}.${result.reason}` })
      return z.NEVER
    }),
  )
}

export const nationalId = parsedString(
  'national_id',
  parseNationalId,
  'Iranian national ID (کد ملی), ten digits. Persian and Arabic digits, spaces and dashes are accepted.',
)

/** Twelve digits are the FIDA code of a foreign national; anything else is judged as a national ID. */
export const isForeignNationalId = (identifier: string) => identifier.length === 12

function parsePersonIdentifier(input: string) {
  const foreign = parseForeignNationalId(input)
  return foreign.ok ? foreign : parseNationalId(input)
}

export const personIdentifier = parsedString(
  'national_id',
  parsePersonIdentifier,
  'National ID (کد ملی), ten digits, or the FIDA code of a foreign national (کد فراگیر), twelve digits.',
)

export const legalNationalId = parsedString(
  'legal_national_id',
  parseLegalNationalId,
  'National ID of a legal entity (شناسهٔ ملی), eleven digits.',
)

export const registrationNumber = parsedString(
  'registration_number',
  parseRegistrationNumber,
  'Number of a legal entity in the registry of companies (شمارهٔ ثبت), one to ten digits.',
)

export const licenceNumber = parsedString(
  'licence_number',
  parseRegistrationNumber,
  "Number of a lawyer's licence (پروانهٔ وکالت), one to ten digits.",
)

export const sheba = parsedString('sheba', parseSheba, 'Bank account (شبا), IR and 24 digits; IR may be left out.')

export const mobile = parsedString(
  'mobile',
  parseMobile,
  'Mobile number, with or without 0, +98 or 0098. Canonical form: +989…',
)

export const postalCode = parsedString('postal_code', parsePostalCode, 'Iranian postal code, ten digits.')

export const birthDate = parsedString(
  'birth_date',
  (input) => parseBirthDate(input),
  'Birth date in the Jalali calendar, YYYY/MM/DD, for example 1370/05/09.',
)

const pastDateText = 'A day of the Jalali calendar that has come, YYYY/MM/DD.'

function parsePastDate(input: string) {
  const parsed = parseJalaliDate(input)
  const isAhead = parsed.ok && compareJalali(parsed.value, tehranDate(new Date())) > 0
  return isAhead ? ({ ok: false, reason: 'in_future' } as const) : parsed
}

export const pastDate = parsedString('date', parsePastDate, pastDateText)

/** The same, or nothing: null. */
export const optionalPastDate = parsedString(
  'date',
  (input) => (input.trim() === '' ? ({ ok: true, value: null } as const) : parsePastDate(input)),
  `${pastDateText} Empty if there is none.`,
)

export const smsCode = parsedString(
  'code',
  (input) => {
    const digits = toLatinDigits(input).replace(/[^0-9]/g, '')
    return digits.length === 6 ? { ok: true, value: digits } : { ok: false, reason: 'not_six_digits' }
  },
  'The six digits of the SMS.',
)

const maxAmountRial = 10n ** 15n

function parseAmount(input: string): Parsed<number> {
  const digits = toLatinDigits(input).replace(/[\s,٬،.]/g, '')
  if (digits === '') return { ok: false, reason: 'empty' }
  if (!/^[0-9]{1,18}$/.test(digits)) return { ok: false, reason: 'not_digits' }
  const amount = BigInt(digits)
  if (amount === 0n) return { ok: false, reason: 'zero' }
  return amount <= maxAmountRial ? { ok: true, value: Number(amount) } : { ok: false, reason: 'too_large' }
}

const amountText = 'An amount of money in rial, as digits; thousands separators are accepted.'

export const amountRial = parsedString('amount', parseAmount, amountText)

/** The same, or nothing: null. */
export const optionalAmountRial = parsedString<number | null>(
  'amount',
  (input) => (input.trim() === '' ? { ok: true, value: null } : parseAmount(input)),
  `${amountText} Empty if there is none.`,
)

/** The number of a complaint at the Administrative Court, as the court writes it; nothing: null. */
export const courtNumber = parsedString<string | null>(
  'court_number',
  (input) => {
    const value = toLatinDigits(normalizeText(input)).trim()
    if (value === '') return { ok: true, value: null }
    return /^[\p{L}\p{N}\s/._-]{1,40}$/u.test(value) ? { ok: true, value } : { ok: false, reason: 'malformed' }
  },
  'As the court writes it: letters, digits, / . _ -. Empty if there is none yet.',
)

/** Free text written by a person: normalised Persian, at least `min` characters after trimming. */
export function text(noun: string, { min = 1, max }: { min?: number; max: number }) {
  return z.pipe(
    z.string().check(z.maxLength(max, `${noun}.too_long`)),
    z.transform((input, ctx) => {
      const value = normalizeText(input).trim()
      if (value.length >= min) return value
      ctx.issues.push({ code: 'custom', input, message: value === '' ? `${noun}.empty` : `${noun}.too_short` })
      return z.NEVER
    }),
  )
}

/** The same, or nothing at all: an empty text. */
export function optionalText(noun: string, max: number) {
  return z.pipe(
    z.string().check(z.maxLength(max, `${noun}.too_long`)),
    z.transform((input) => normalizeText(input).trim()),
  )
}

/** Whatever was typed, checked only for size, so that nothing is lost on the way. */
export const raw = (max: number) => z.string().check(z.maxLength(max))

export const documentTitle = text('document_title', { min: 2, max: 100 })

export const id = z.uuid().check(z.describe('UUID'))
export const instant = z.string().check(z.describe('RFC 3339 date-time in UTC'), z.meta({ format: 'date-time' }))

/** The portal is younger than all but these; the calendar is not asked for days it does not know. */
export const searchedDay = z.iso
  .date('date.wrong_format')
  .check(z.regex(/^20/, 'date.wrong_format'), z.describe('A day in Iran, Gregorian YYYY-MM-DD.'))

/** Words that a list is searched for. */
export const searchedText = z
  .string()
  .check(
    z.maxLength(100),
    z.describe('Words of parties’ names and of case numbers; all of them must be found. Any spelling and digits.'),
  )

/** Lists are paged by cursor: pass the `nextCursor` of the page before; it is null on the last page. */
export const pageQuery = z.strictObject({
  cursor: z.optional(id.check(z.describe('The `nextCursor` of the page before; the first page has none.'))),
  limit: z.optional(
    z.coerce.number().check(z.int(), z.gte(1), z.lte(100), z.describe('How many at most; 20 where nothing is said.')),
  ),
})

export function page<T extends z.ZodMiniType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.nullable(id) })
}
