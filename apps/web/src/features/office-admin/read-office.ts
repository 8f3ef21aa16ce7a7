import { normalizeDigits, toLatinDigits } from '@dadkar/validators'

type Typed = Readonly<Record<string, unknown>>

const latin = (text: string) => toLatinDigits(text).replace(/[٫,]/g, '.').trim()

/** Nothing typed is no number, not zero. */
const readNumber = (text: string) => (text.trim() === '' ? Number.NaN : Number(latin(text)))

/** The form of an office as the API takes it: its fields bear names such as `name.fa`, its numbers any digits. */
export function readOffice(typed: Typed) {
  const textOf = (name: string) => String(typed[name] ?? '')
  const inBoth = (name: string) => ({ fa: textOf(`${name}.fa`), en: textOf(`${name}.en`) })
  return {
    province: textOf('province'),
    name: inBoth('name'),
    city: inBoth('city'),
    address: inBoth('address'),
    hours: inBoth('hours'),
    phone: normalizeDigits(textOf('phone')),
    latitude: readNumber(textOf('latitude')),
    longitude: readNumber(textOf('longitude')),
    isOpen: textOf('isOpen') === 'open',
  }
}
