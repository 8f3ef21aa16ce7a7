import { birthDate, mobile, nationalId } from '@dadkar/contract/fields'
import { redirect } from 'react-router'
import * as z from 'zod/mini'
import { paths } from '../../lib/paths.ts'
import { type Answers, readDraft } from './draft.ts'

const noChoice = 'choice.empty'

/** The questions in their order; each answer has a page of its own. */
export const questions = {
  level: { path: paths.verify, schema: z.object({ level: z.literal('1', noChoice) }) },
  capacity: {
    path: `${paths.verify}/role`,
    schema: z.object({ capacity: z.enum(['worker', 'employer'], noChoice) }),
  },
  nationalId: { path: `${paths.verify}/national-id`, schema: z.object({ nationalId }) },
  mobile: { path: `${paths.verify}/mobile`, schema: z.object({ mobile }) },
  birthDate: { path: `${paths.verify}/birth-date`, schema: z.object({ birthDate }) },
} as const

export type Question = keyof typeof questions
const order = Object.keys(questions) as Question[]

export const checkPath = `${paths.verify}/check`
export const codePath = `${paths.verify}/code`
export const outcomePath = `${paths.verify}/outcome`
export const donePath = `${paths.verify}/done`

/** Questions, then checking them, then the code. */
const count = order.length + 2

export function stepOf(page: Question | 'check' | 'code') {
  const now = page === 'check' ? count - 1 : page === 'code' ? count : order.indexOf(page) + 1
  return { now, of: count }
}

export function pathBefore(question: Question): string {
  const before = order[order.indexOf(question) - 1]
  return before ? questions[before].path : paths.home
}

export function pathAfter(question: Question): string {
  const after = order[order.indexOf(question) + 1]
  return after ? questions[after].path : checkPath
}

/** The first question before `page` that has no good answer yet; null when the page may be shown. */
export function findMissing(answers: Answers, page: Question | 'check'): Question | null {
  const before = page === 'check' ? order : order.slice(0, order.indexOf(page))
  return before.find((question) => !questions[question].schema.safeParse(answers).success) ?? null
}

/** A loader: whoever opens a later page by its address is led to the question that comes first. */
export function leadThrough(page: Question | 'check') {
  return () => {
    const missing = findMissing(readDraft(), page)
    if (missing) throw redirect(questions[missing].path)
    return null
  }
}
