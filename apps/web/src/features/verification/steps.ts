import {
  birthDate,
  legalNationalId,
  licenceNumber,
  mobile,
  personIdentifier,
  registrationNumber,
  sheba,
} from '@dadkar/contract/fields'
import { redirect } from 'react-router'
import * as z from 'zod/mini'
import { roles } from '../../lib/roles.ts'
import { type Answers, levels, readDraft } from './draft.ts'
import { journey, listSteps, type Question, type Step } from './journey.ts'

const noChoice = 'choice.empty'

/** What a good answer to each question is. */
export const schemas = {
  level: z.object({ level: z.enum(levels, noChoice) }),
  role: z.object({ role: z.enum(roles, noChoice) }),
  company: z.object({ legalNationalId, registrationNumber }),
  licence: z.object({ licenceNumber }),
  nationalId: z.object({ nationalId: personIdentifier }),
  mobile: z.object({ mobile }),
  birthDate: z.object({ birthDate }),
  sheba: z.object({ sheba }),
} as const satisfies Record<Question, z.ZodMiniType>

/** The first question before `step` that has no good answer yet; null when its page may be shown. */
export function findMissing(answers: Answers, step: Step): Question | null {
  const steps = listSteps(answers)
  const end = steps.includes(step) ? steps.indexOf(step) : steps.indexOf('check')
  const before = steps.slice(0, end).filter((name): name is Question => name in schemas)
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
