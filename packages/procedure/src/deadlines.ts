import { isoToJalali } from '@dadkar/validators'
import { addDays, type ClosureName, closuresOn, isOfficeClosed, type OfficeCalendar } from './office-calendar.ts'
import { tehranDayEnd } from './tehran-day.ts'

/** Where a rule comes from: a law and its articles, or a setting of our own. */
export type RuleSource =
  | { law: 'labour' | 'labourProcedure' | 'civilProcedure'; articles: readonly number[] }
  | { law: null; setting: string }

export interface DeadlineRule {
  /** How many whole days there are. */
  days: number
  /**
   * Whether the day of the act is one more day after those. It is for what a party may do (neither the day of service
   * nor the day of action counts); what an office must do "within" some days is done on the last of them.
   */
  isActionDayExtra: boolean
  source: RuleSource
}

/**
 * The limits of the procedure.
 *
 * - `objection`: a ruling of the recognition board becomes enforceable 15 days after service unless a party objects in
 *   writing. Labour Law art. 159.
 * - `delivery`: the server delivers a notice within 2 days. Labour procedure rules art. 38; that the days are counted
 *   from the day after the order is our reading.
 * - `ruling`: the board rules in the session or within one week. Labour procedure rules arts 100–101; counting as above.
 * - `defectCure`: the claimant completes a petition within 10 days of the defect notice. Ours, `defectCureDays`.
 * - `hearingNotice`: at least 5 days between the invitation and the session. Ours, `minHearingNoticeDays`.
 */
export const deadlineRules = {
  objection: { days: 15, isActionDayExtra: true, source: { law: 'labour', articles: [159] } },
  delivery: { days: 2, isActionDayExtra: false, source: { law: 'labourProcedure', articles: [38] } },
  ruling: { days: 7, isActionDayExtra: false, source: { law: 'labourProcedure', articles: [100, 101] } },
  defectCure: { days: 10, isActionDayExtra: true, source: { law: null, setting: 'defectCureDays' } },
  hearingNotice: { days: 5, isActionDayExtra: true, source: { law: null, setting: 'minHearingNoticeDays' } },
} as const satisfies Record<string, DeadlineRule>

/** How days are counted and why a last day on a holiday rolls forward: Civil Procedure Code arts 444 and 445. */
export const countingSource = { law: 'civilProcedure', articles: [444, 445] } as const satisfies RuleSource

/** The last day of a limit, when it ends, and why. Days are Gregorian `YYYY-MM-DD`. */
export interface Deadline {
  /** The day of service, or of whatever sets the limit running. It does not count. */
  from: string
  days: number
  firstCounted: string
  lastCounted: string
  /** The last day as counted, before it rolled over the days on which offices are closed. */
  due: string
  /** The closed days it rolled over, in order, each with what closes it. */
  skipped: { date: string; closures: ClosureName[] }[]
  /** The last day. */
  last: string
  /** The first instant after the last day in Iran. An act before it is in time. */
  endsAt: Date
}

type Count = Pick<DeadlineRule, 'days' | 'isActionDayExtra'>

/**
 * The last day of a limit that runs from a day, with the reasons. If offices are closed on the day it is due, it is the
 * first day on which they open. Throws RangeError for what is not a date.
 */
export function reckonDeadline(from: string, count: Count, calendar: OfficeCalendar = {}): Deadline {
  const last = lastDay(from, count, calendar)
  const due = dueDay(from, count)
  const skipped: Deadline['skipped'] = []
  for (let date = due; date < last; date = addDays(date, 1)) {
    skipped.push({ date, closures: closuresOn(date, calendar) })
  }
  return {
    from,
    days: count.days,
    firstCounted: addDays(from, 1),
    lastCounted: addDays(from, count.days),
    due,
    skipped,
    last,
    endsAt: tehranDayEnd(last),
  }
}

function dueDay(from: string, { days, isActionDayExtra }: Count): string {
  return addDays(from, isActionDayExtra ? days + 1 : days)
}

function lastDay(from: string, count: Count, calendar: OfficeCalendar): string {
  isoToJalali(from)
  let day = dueDay(from, count)
  while (isOfficeClosed(day, calendar)) day = addDays(day, 1)
  return day
}

/** Whether an act at an instant is within the limit: before the midnight in Iran that ends the last day. */
export function isInTime({ endsAt }: Pick<Deadline, 'endsAt'>, at: Date): boolean {
  return at.getTime() < endsAt.getTime()
}

export interface FilingLimit extends OfficeCalendar {
  /** The limit that the law sets, in days. By default 15: objection to a ruling of the recognition board. */
  limitDays?: number
}

/**
 * The last day on which a paper can be filed after service, both as Gregorian `YYYY-MM-DD`. Neither the day of service
 * nor the day of action counts, so it is the day of service plus the limit plus one; if offices are closed then, it is
 * the first day on which they open. Throws RangeError for what is not a date.
 *
 * Sources: Labour Law art. 159 (15 days after service); counting as in the Civil Procedure Code arts 444 and 445.
 */
export function lastFilingDate(servedOn: string, { limitDays, ...calendar }: FilingLimit = {}): string {
  const days = limitDays ?? deadlineRules.objection.days
  return lastDay(servedOn, { days, isActionDayExtra: true }, calendar)
}

/**
 * The first day on which a session can be held when the invitation goes out on a day: with the days of notice between
 * the two, and offices open. Ours: no law found that sets the notice.
 */
export function earliestHearingDay(
  invitedOn: string,
  calendar: OfficeCalendar = {},
  minHearingNoticeDays: number = deadlineRules.hearingNotice.days,
): string {
  return lastDay(invitedOn, { days: minHearingNoticeDays, isActionDayExtra: true }, calendar)
}

export const hearingDayProblems = ['too_soon', 'office_closed'] as const
export type HearingDayProblem = (typeof hearingDayProblems)[number]

/** Why a session cannot be held on a day when the invitation goes out on another; null when it can. */
export function findHearingDayProblem(
  day: string,
  invitedOn: string,
  calendar: OfficeCalendar = {},
  minHearingNoticeDays?: number,
): HearingDayProblem | null {
  if (isOfficeClosed(day, calendar)) return 'office_closed'
  return day < earliestHearingDay(invitedOn, calendar, minHearingNoticeDays) ? 'too_soon' : null
}
