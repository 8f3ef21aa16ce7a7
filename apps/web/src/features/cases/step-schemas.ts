import { cureDefect } from '@dadkar/contract/case'
import { objectToVerdict, withdrawCase } from '@dadkar/contract/verdict'
import * as z from 'zod/mini'

/* What a party writes, as the API takes it; loaded apart from the pages, which are then lighter. */

export const cure = z.pick(cureDefect.body, { text: true })

export const objection = z.pick(objectToVerdict.body, { text: true })

export const withdrawal = z.object({
  reason: withdrawCase.body.shape.reason,
  isSure: z.literal('on', 'withdrawal.not_confirmed'),
})
