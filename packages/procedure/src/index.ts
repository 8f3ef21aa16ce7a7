export { type AmountStep, type Factor, formatFactors, type StepName, stepNames } from './amount-steps.ts'
export { formatRial, groupDigits, rialInWords, rialToToman, tomanInWords } from './amounts.ts'
export { type CaseAction, type CaseActionKind, caseActionKinds } from './case-actions.ts'
export {
  type CaseActor,
  type CaseFacts,
  type CaseSettings,
  type MandatePower,
  mandatePowers,
  type PartyFacts,
  type Standing,
  standings,
} from './case-facts.ts'
export { type Refusal, refusals } from './case-guards.ts'
export { allowedActions, type Decision, decide } from './case-machine.ts'
export {
  type CaseNumber,
  type CaseNumberReason,
  caseNumberReasons,
  formatCaseNumber,
  parseCaseNumber,
} from './case-number.ts'
export {
  type CaseStage,
  type CaseState,
  caseStages,
  caseStates,
  endStates,
  type RegisteredState,
  registeredStates,
} from './case-states.ts'
export {
  type ClaimInputs,
  claimAmountRules,
  type MoneyClaimKind,
  reckonClaim,
  shiftPatterns,
} from './claim-amounts.ts'
export { type InputField, type InputReason, type InputReasons, inputReasons } from './claim-inputs.ts'
export type { AmountRule, ClaimAmount, ClaimAmountResult } from './claim-reckoning.ts'
export { type ClaimKind, type ClaimRule, claimCatalogue, claimKinds, type Law, type LegalArticle } from './claims.ts'
export {
  countingSource,
  type Deadline,
  type DeadlineRule,
  deadlineRules,
  earliestHearingDay,
  type FilingLimit,
  findHearingDayProblem,
  type HearingDayProblem,
  hearingDayProblems,
  isInTime,
  lastFilingDate,
  type RuleSource,
  reckonDeadline,
} from './deadlines.ts'
export { type LunarHoliday, type LunarYear, lunarHolidays, lunarYears, type YearStatus } from './lunar-holidays.ts'
export { type CalendarEdits, calendarStatus, makeCalendar } from './make-calendar.ts'
export { numberToEnglishWords, numberToPersianWords } from './number-words.ts'
export { type ClosureName, closuresOn, isOfficeClosed, type OfficeCalendar } from './office-calendar.ts'
export { solarHolidays } from './solar-holidays.ts'
export { tehranDay, tehranDayEnd, tehranDayStart } from './tehran-day.ts'
export {
  formatTrackingCode,
  generateTrackingCode,
  parseTrackingCode,
  type TrackingCodeReason,
  trackingCodeRandomBytes,
  trackingCodeReasons,
} from './tracking-code.ts'
export { type ClaimQuestion, claimQuestions, isMoneyClaim, reckonTyped, type TypedInputs } from './typed-inputs.ts'
export { type WageTables, wageTables, type YearWages } from './wages.ts'
