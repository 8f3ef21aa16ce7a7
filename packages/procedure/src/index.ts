export { formatRial, rialToToman, tomanInWords } from './amounts.ts'
export {
  type CaseNumber,
  type CaseNumberReason,
  caseNumberReasons,
  formatCaseNumber,
  parseCaseNumber,
} from './case-number.ts'
export { type CaseEventKind, type CaseState, caseEventKinds, caseStates } from './case-states.ts'
export { type ClaimKind, type ClaimRule, claimCatalogue, claimKinds, type Law, type LegalArticle } from './claims.ts'
export { type FilingLimit, isOfficeClosed, lastFilingDate, type OfficeCalendar } from './deadlines.ts'
export { numberToEnglishWords, numberToPersianWords } from './number-words.ts'
export { solarHolidays } from './solar-holidays.ts'
export {
  formatTrackingCode,
  generateTrackingCode,
  parseTrackingCode,
  type TrackingCodeReason,
  trackingCodeRandomBytes,
  trackingCodeReasons,
} from './tracking-code.ts'
