import { fileBrief } from '@dadkar/contract/brief'
import { cureDefect } from '@dadkar/contract/case'
import { recordCourtComplaint } from '@dadkar/contract/execution'
import { proposeSettlement } from '@dadkar/contract/settlement'
import { objectToVerdict, withdrawCase } from '@dadkar/contract/verdict'
import * as z from 'zod/mini'
import { spacedIds } from '../../lib/spaced-ids.ts'

/* What a party writes, as the API takes it; loaded apart from the pages, which are then lighter. */

export const cure = z.pick(cureDefect.body, { text: true })

export const objection = z.pick(objectToVerdict.body, { text: true })

export const brief = z.object({
  text: fileBrief.body.shape.text,
  documents: spacedIds(fileBrief.body.shape.documentIds),
})

export const proposal = z.pick(proposeSettlement.body, { terms: true, amountRial: true })

const isSure = z.literal('on', 'settlement.not_confirmed')

export const signature = z.object({ isSure })

const optionalReason = z.pipe(
  z.string().check(z.maxLength(2000, 'reason.too_long')),
  z.transform((typed) => typed.trim() || null),
)

/** Accepting is confirmed, declining may be explained. */
export const answer = z.discriminatedUnion(
  'choice',
  [
    z.object({ choice: z.literal('accept'), isSure }),
    z.object({ choice: z.literal('decline'), reason: optionalReason }),
    z.object({ choice: z.literal('other') }),
  ],
  'choice.empty',
)

export const complaint = z.pick(recordCourtComplaint.body, { complainedOn: true, courtNumber: true })

export const withdrawal = z.object({
  reason: withdrawCase.body.shape.reason,
  isSure: z.literal('on', 'withdrawal.not_confirmed'),
})
