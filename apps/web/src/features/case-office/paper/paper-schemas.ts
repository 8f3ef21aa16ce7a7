import { refuseJoiner } from '@dadkar/contract/join'
import { handOutPaper, recordPaperFailure, recordPaperService } from '@dadkar/contract/paper-service'
import * as z from 'zod/mini'
import { readHearingInstant } from '../hearing-instant.ts'

/* What the pages of the paper channel ask for, by the rules of the contract; loaded after the pages are drawn. */

export const handOut = z.pick(handOutPaper.body, { server: true })

const typedText = z._default(z.string(), '')

const typedRecord = z.object({
  result: z.enum(['served', 'notServed'], 'choice.empty'),
  ...{ day: typedText, hour: typedText, minute: typedText },
  ...{ recipient: typedText, recipientName: typedText, place: typedText },
  ...{ failure: typedText, note: typedText },
})

type TypedRecord = z.infer<typeof typedRecord>

const toService = ({ recipient, recipientName, place }: TypedRecord, triedAt: string) =>
  recordPaperService.body.safeParse({ triedAt, recipient, recipientName, place })

const toFailure = ({ failure, note }: TypedRecord, triedAt: string) =>
  recordPaperFailure.body.safeParse({ triedAt, failure, note })

/** What came of a paper, as it is typed; the body of one of the two records comes out. */
export const record = z.pipe(
  typedRecord,
  z.transform((typed, ctx) => {
    const at = readHearingInstant(typed.day, typed.hour, typed.minute)
    if (!at.ok) {
      ctx.issues.push({ code: 'custom', input: typed, path: [at.part], message: 'served_at.malformed' })
    }
    const triedAt = at.ok ? at.instant : new Date(0).toISOString()
    const service = typed.result === 'served' ? toService(typed, triedAt) : null
    const failure = typed.result === 'notServed' ? toFailure(typed, triedAt) : null
    for (const { path, message } of (service ?? failure)?.error?.issues ?? []) {
      ctx.issues.push({ code: 'custom', input: typed, path: [...path], message })
    }
    return { service: service?.data ?? null, failure: failure?.data ?? null }
  }),
)

const refusal = z.pick(refuseJoiner.body, { reason: true })

/** The decision on a request to join; a refusal carries its reason. */
export const decision = z.pipe(
  z.object({ decision: z.enum(['confirm', 'refuse'], 'choice.empty'), reason: typedText }),
  z.transform(({ decision, reason }, ctx) => {
    if (decision === 'confirm') return null
    const read = refusal.safeParse({ reason })
    for (const { path, message } of read.error?.issues ?? []) {
      ctx.issues.push({ code: 'custom', input: reason, path: [...path], message })
    }
    return read.data ?? z.NEVER
  }),
)
