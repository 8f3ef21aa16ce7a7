import { appointExpert, dismissExpert, expertTerm } from '@dadkar/contract/expert'
import { toLatinDigits } from '@dadkar/validators'
import * as z from 'zod/mini'
import { spacedIds } from '../../../lib/spaced-ids.ts'

/* What each page asks for, by the rules of the contract; loaded after it is drawn. */

/** As it is typed, in any digits. */
const days = z.pipe(
  z.string(),
  z.transform((typed, ctx) => {
    const count = Number(toLatinDigits(typed).trim() || Number.NaN)
    if (Number.isInteger(count) && count >= expertTerm.from && count <= expertTerm.to) return count
    ctx.issues.push({ code: 'custom', input: typed, message: 'expert_days.malformed' })
    return z.NEVER
  }),
)

export const appointment = z.object({
  expertId: appointExpert.body.shape.expertId,
  question: appointExpert.body.shape.question,
  days,
  documents: spacedIds(appointExpert.body.shape.documentIds),
})

export const extension = z.object({ days })

export const dismissal = z.pick(dismissExpert.body, { reason: true })
