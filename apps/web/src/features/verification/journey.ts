import { paths } from '../../lib/paths.ts'

/** The pages of the journey in their order, by what each asks for. */
export const journey = {
  level: paths.verify,
  capacity: `${paths.verify}/role`,
  nationalId: `${paths.verify}/national-id`,
  mobile: `${paths.verify}/mobile`,
  birthDate: `${paths.verify}/birth-date`,
  check: `${paths.verify}/check`,
  code: `${paths.verify}/code`,
} as const

export const outcomePath = `${paths.verify}/outcome`
export const donePath = `${paths.verify}/done`

export type Step = keyof typeof journey
export type Question = Exclude<Step, 'check' | 'code'>
export const order = Object.keys(journey) as Step[]

export function stepOf(step: Step) {
  return { now: order.indexOf(step) + 1, of: order.length }
}

export function pathBefore(step: Step): string {
  const before = order[order.indexOf(step) - 1]
  return before ? journey[before] : paths.home
}

export function pathAfter(step: Question): string {
  const after = order[order.indexOf(step) + 1]
  return after ? journey[after] : donePath
}

/** The page of a question, visited from the check page to change its answer. */
export function changePath(question: Question): string {
  return `${journey[question]}?change`
}
