import { randomBytes } from 'node:crypto'
import type { Verification } from '@dadkar/prisma/client'
import { generateTrackingCode, trackingCodeRandomBytes } from '@dadkar/procedure'
import type { Db, PublicCtx, Within } from '../../context.ts'
import { inTransaction, type RunSql } from '../../sql.ts'
import { issue } from '../codes/codes.service.ts'
import { queueMessage } from '../messages/messages.service.ts'

type CodeCtx = Pick<PublicCtx, 'config' | 'vault'> & { sql: RunSql }

/** What follows, within the last step's transaction, when every registry has confirmed. */
export type Arrival = {
  state: 'codeSent' | 'ready'
  /** The person waits for what comes of it. */
  isThere: boolean
  act(ctx: CodeCtx & { db: Db }, row: Verification): Promise<unknown>
}

/** The person is there: the code goes out at once. */
export const sendCode: Arrival = { state: 'codeSent', isThere: true, act: issueFor }

/**
 * The person may be away, and a code lives for minutes: their own SIM, confirmed by now, is told that they can go on,
 * and the code waits until they ask for it.
 */
export const tellToGoOn: Arrival = {
  state: 'ready',
  isThere: false,
  act: ({ db }, { mobileSealed }) => queueMessage(db, { template: 'dadkar-go-on', mobileSealed }),
}

export function issueFor(ctx: CodeCtx, row: Verification) {
  return issue(ctx, {
    purpose: 'verification',
    aboutId: row.id,
    subjectIndex: Buffer.from(row.subjectIndex),
    mobile: { index: Buffer.from(row.mobileIndex), sealed: Buffer.from(row.mobileSealed) },
  })
}

/**
 * Sends the code of a verification that was `ready`; of two at once, one does.
 * @throws AppError code.locked, code.send_limit, request.too_many; it then stays ready
 */
export async function sendReadyCode(
  ctx: Pick<PublicCtx, 'db' | 'config' | 'vault' | 'limits' | 'ip'>,
  row: Verification,
): Promise<void> {
  await ctx.limits.spendCodeSend(ctx.ip)
  await ctx.db.$transaction(async (tx) => {
    const inside: Within<typeof ctx> & { sql: RunSql } = { ...ctx, db: tx, sql: inTransaction(tx) }
    const where = { id: row.id, state: 'ready' } as const
    const { count } = await tx.verification.updateMany({ where, data: { state: 'codeSent' } })
    if (count > 0) await issueFor(inside, row)
  })
}

/** A number to follow an attempt by: random, unguessable, with a check character. */
export function newFollowCode(): string {
  return generateTrackingCode(randomBytes(trackingCodeRandomBytes))
}
