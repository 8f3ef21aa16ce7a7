import { paths } from '../../lib/paths.ts'
import { type Answers, emptyAnswers } from './draft.ts'

/** The pages of the journey, by what each asks for. */
export const journey = {
  level: paths.verify,
  role: `${paths.verify}/role`,
  company: `${paths.verify}/company`,
  licence: `${paths.verify}/licence`,
  nationalId: `${paths.verify}/national-id`,
  mobile: `${paths.verify}/mobile`,
  birthDate: `${paths.verify}/birth-date`,
  sheba: `${paths.verify}/sheba`,
  check: `${paths.verify}/check`,
  code: `${paths.verify}/code`,
} as const

export const outcomePath = `${paths.verify}/outcome`
/** Where the provider of face checks leads back to, as the API tells it. */
export const cameBack = { name: 'from', value: 'face' }
export const donePath = `${paths.verify}/done`

export type Step = keyof typeof journey
export type Question = Exclude<Step, 'check' | 'code'>

/** An employer who acts for themselves may give their own bank account instead of the birth date. */
export function mayUseSheba({ level, role }: Pick<Answers, 'level' | 'role'>): boolean {
  return role === 'employer' && level === '1'
}

/** Whether a counter office proves it: what is on the card is not asked here, and the mobile only afterwards. */
export function isInPerson({ level }: { level: string | number }): boolean {
  return Number(level) === 4
}

/** Where an attempt was begun, and can be begun anew. */
export function beginningOf(attempt: { level: string | number }): string {
  return isInPerson(attempt) ? paths.enrolment : journey.check
}

/** Where another number can be given for an attempt. */
export function otherNumberPath(attempt: { level: string | number }): string {
  return isInPerson(attempt) ? paths.enrolment : changePath('mobile')
}

/** The steps of a person of this role at this level, in their order. */
export function listSteps(answers: Answers): Step[] {
  const isOnline = !isInPerson(answers)
  const isByBank = mayUseSheba(answers) && answers.provesBy === 'sheba'
  const steps: [Step, boolean][] = [
    ['level', true],
    ['role', true],
    ['company', answers.role === 'legalEmployer'],
    ['licence', answers.role === 'lawyer'],
    ['nationalId', true],
    ['mobile', isOnline],
    ['birthDate', isOnline && !isByBank],
    ['sheba', isByBank || answers.level === '2' || answers.level === '3'],
    ['check', true],
    ['code', isOnline],
  ]
  return steps.flatMap(([step, isTaken]) => (isTaken ? [step] : []))
}

export function stepOf(step: Step, answers: Answers = emptyAnswers) {
  const steps = listSteps(answers)
  return { now: steps.indexOf(step) + 1, of: steps.length }
}

export function pathBefore(step: Step, answers: Answers = emptyAnswers): string {
  const steps = listSteps(answers)
  const before = steps[steps.indexOf(step) - 1]
  return before ? journey[before] : paths.home
}

export function pathAfter(step: Question, answers: Answers): string {
  const steps = listSteps(answers)
  const after = steps[steps.indexOf(step) + 1]
  return after ? journey[after] : donePath
}

/** The page of a question, visited from the check page to change its answer. */
export function changePath(question: Question): string {
  return `${journey[question]}?change`
}
