import { m } from '@dadkar/messages'
import type { InputReason, MoneyClaimKind } from '@dadkar/procedure'

type Text = () => string
type Question = { label: Text; hint?: Text }

const wageOfDay = { label: m['ui.reckon.dailyWage'], hint: m['ui.reckon.dailyWageHint'] }

/** The questions by the name of what is asked. */
const common: Record<string, Question> = {
  dailyWage: wageOfDay,
  monthlyWage: { label: m['ui.reckon.monthlyWage'] },
  from: { label: m['ui.reckon.fromUnpaid'] },
  to: { label: m['ui.reckon.to'], hint: m['ui.reckon.toHint'] },
  year: { label: m['ui.reckon.year'] },
  months: { label: m['ui.reckon.months'] },
  days: { label: m['ui.reckon.days'] },
  children: { label: m['ui.reckon.children'] },
  hours: { label: m['ui.reckon.hours'] },
  pattern: { label: m['ui.reckon.pattern'] },
  earlierYears: { label: m['ui.reckon.earlierYears'] },
  keptDays: { label: m['ui.reckon.keptDays'], hint: m['ui.reckon.keptDaysHint'] },
  lastYearDays: { label: m['ui.reckon.lastYearDays'] },
  paidRial: { label: m['ui.reckon.paidRial'] },
}

/** Where a claim asks it in words of its own. */
const own: Partial<Record<MoneyClaimKind, Record<string, Question>>> = {
  suspensionPay: { from: { label: m['ui.reckon.fromSuspension'] } },
  endOfService: {
    from: { label: m['ui.reckon.fromService'] },
    to: { label: m['ui.reckon.toService'], hint: m['ui.reckon.toHint'] },
    monthlyWage: { label: m['ui.reckon.monthlyWageLast'] },
  },
  shiftWork: { months: { label: m['ui.reckon.monthsShift'] } },
  baseYearIncrement: { days: { label: m['ui.reckon.daysIncrement'], hint: m['ui.reckon.daysOfYearHint'] } },
  newYearBonus: { days: { label: m['ui.reckon.daysOfYear'], hint: m['ui.reckon.daysOfYearHint'] } },
  missionPay: { days: { label: m['ui.reckon.daysMission'] } },
}

/** How a question of a reckoning is asked. A test keeps every question of every claim in here. */
export function questionOf(kind: MoneyClaimKind, name: string): Question {
  const question = own[kind]?.[name] ?? common[name]
  if (!question) throw new Error(`No words for ${kind}.${name}`)
  return question
}

export const patternNames: Record<string, Text> = {
  morningEvening: m['ui.reckon.patternMorningEvening'],
  morningEveningNight: m['ui.reckon.patternMorningEveningNight'],
  withNight: m['ui.reckon.patternWithNight'],
}

const reasons: Record<InputReason, Text> = {
  required: m['ui.reckon.required'],
  not_whole: m['ui.reckon.notWhole'],
  too_small: m['ui.reckon.notWhole'],
  too_large: m['ui.reckon.tooLarge'],
  unknown_choice: m['ui.reckon.required'],
  no_rate: m['ui.reckon.noRate'],
  above_due: m['ui.reckon.aboveDue'],
  not_a_date: m['ui.reckon.notADate'],
  before_start: m['ui.reckon.beforeStart'],
}

/** What is wrong with an answer, and what to do. */
export function reasonText(reason: InputReason): string {
  return reasons[reason]()
}
