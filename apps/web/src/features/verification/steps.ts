import { birthDate, mobile, nationalId } from '@dadkar/contract/fields'
import { redirect } from 'react-router'
import * as z from 'zod/mini'
import { type Answers, readDraft } from './draft.ts'
import { journey, order, type Question, type Step } from './journey.ts'

const noChoice = 'choice.empty'

/** What a good answer to each question is. */
export const schemas = {
  level: z.object({ level: z.literal('1', noChoice) }),
  capacity: z.object({ capacity: z.enum(['worker', 'employer'], noChoice) }),
  nationalId: z.object({ nationalId }),
  mobile: z.object({ mobile }),
  birthDate: z.object({ birthDate }),
} as const satisfies Record<Question, z.ZodMiniType>

/** The first question before `step` that has no good answer yet; null when its page may be shown. */
export function findMissing(answers: Answers, step: Step): Question | null {
  const before = order.slice(0, order.indexOf(step)).filter((name): name is Question => name in schemas)
  return before.find((question) => !schemas[question].safeParse(answers).success) ?? null
}

/** A loader: whoever opens a later page by its address is led to the question that comes first. */
export function leadThrough(step: Step) {
  return () => {
    const missing = findMissing(readDraft(), step)
    if (missing) throw redirect(journey[missing])
    return null
  }
}
