import { localizeDigits } from '@dadkar/validators'
import { locale } from './locale.ts'

/** A landline with its area code, which in Iran has three digits: ۰۲۱-۶۶۴۰۱۲۳۴. */
export function formatPhone(phone: string): string {
  return localizeDigits(`${phone.slice(0, 3)}-${phone.slice(3)}`, locale)
}
