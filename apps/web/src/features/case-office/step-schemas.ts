import { annulService } from '@dadkar/contract/annulment'
import { closeCase, sendToExecution } from '@dadkar/contract/case-end'
import { recordHearing, rejectPetition, returnForDefect } from '@dadkar/contract/case-office'
import { saveCorrection } from '@dadkar/contract/correction'
import { recordPartysComplaint } from '@dadkar/contract/execution'
import { joinCases } from '@dadkar/contract/joinder'
import { sendLetter } from '@dadkar/contract/letter'
import { recordSettlement } from '@dadkar/contract/settlement'
import * as z from 'zod/mini'
import { readHearingInstant } from './hearing-instant.ts'
import { readPresent } from './present-name.ts'

/*
 * What each step asks for, by the rules of the contract. Pages load this file after they are drawn: nothing is judged
 * before the officer sends, and the rules weigh more than a page.
 */

export const defect = z.pick(returnForDefect.body, { lacks: true })

export const rejection = z.pick(rejectPetition.body, { reason: true })

/** The boxes of those who sat are named one by one; their sittings come out. */
export const minutes = z.pipe(
  z.looseObject({ minutes: recordHearing.body.shape.minutes }),
  z.transform(({ minutes, ...boxes }) => ({ minutes, present: readPresent(Object.keys(boxes)) })),
)

export const closing = z.pick(closeCase.body, { reason: true })

export const letter = z.omit(sendLetter.body, { version: true })

export const joinder = z.pick(joinCases.body, { intoId: true, reason: true })

export const correction = z.pick(saveCorrection.body, { text: true })

/** Which of the services, and why. */
export const annulment = z.object({
  serviceId: z.uuid('choice.empty'),
  reason: annulService.body.shape.reason,
})

/** The day goes on as it was typed: the API reads it by the same rule. */
export const execution = z.pipe(
  z.object({ office: z.string(), number: z.string(), sentOn: z.string() }),
  z.transform((typed, ctx) => {
    const read = z.omit(sendToExecution.body, { version: true }).safeParse(typed)
    if (read.success) return typed
    for (const { path, message } of read.error.issues) ctx.issues.push({ code: 'custom', input: typed, message, path })
    return z.NEVER
  }),
)

export const settlement = z.pick(recordSettlement.body, { terms: true, amountRial: true })

export const complaint = z.pick(recordPartysComplaint.body, { side: true, complainedOn: true, courtNumber: true })

export const board = z.object({ boardId: z.uuid('choice.empty') })

/** Day, hour and minute as they are typed; the instant comes out. */
export const hearing = z.pipe(
  z.object({ day: z.string(), hour: z.string(), minute: z.string() }),
  z.transform((input, ctx) => {
    const read = readHearingInstant(input.day, input.hour, input.minute)
    if (read.ok) return { startsAt: read.instant }
    ctx.issues.push({ code: 'custom', input, path: [read.part], message: 'hearing_at.malformed' })
    return z.NEVER
  }),
)
