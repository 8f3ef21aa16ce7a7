export {
  type BirthDateOptions,
  type BirthDateReason,
  birthDateReasons,
  checkBirthDate,
  parseBirthDate,
} from './birth-date.ts'
export { localizeDigits, toLatinDigits, toPersianDigits } from './digits.ts'
export {
  type ForeignNationalIdReason,
  foreignNationalIdReasons,
  parseForeignNationalId,
} from './foreign-national-id.ts'
export {
  compareJalali,
  isJalaliDate,
  isJalaliLeapYear,
  isoToJalali,
  type JalaliDate,
  jalaliMonthLength,
  jalaliToIso,
  jalaliYearRange,
} from './jalali-calendar.ts'
export {
  type JalaliDateReason,
  type JalaliPart,
  type JalaliPartReason,
  type JalaliPartReasons,
  jalaliDateReasons,
  jalaliPartReasons,
  parseJalaliDate,
  parseJalaliParts,
} from './jalali-date.ts'
export { formatJalali, type JalaliStyle, jalaliMonthNames, weekdayNames } from './jalali-format.ts'
export { type LegalNationalIdReason, legalNationalIdReasons, parseLegalNationalId } from './legal-national-id.ts'
export type { Locale } from './locale.ts'
export { formatMobile, type MobileReason, maskMobile, mobileReasons, parseMobile } from './mobile.ts'
export { type NationalIdOptions, type NationalIdReason, nationalIdReasons, parseNationalId } from './national-id.ts'
export { foldForSearch, isolateLtr, normalizeDigits, normalizeText } from './normalize.ts'
export { type PostalCodeReason, parsePostalCode, postalCodeReasons } from './postal-code.ts'
export {
  parseRegistrationNumber,
  type RegistrationNumberReason,
  registrationNumberReasons,
} from './registration-number.ts'
export type { Result } from './result.ts'
export { isSameName } from './same-name.ts'
export { parseSheba, type ShebaReason, shebaBankCode, shebaReasons } from './sheba.ts'
export { formatTehran, tehranDate, tehranTime } from './tehran-time.ts'
