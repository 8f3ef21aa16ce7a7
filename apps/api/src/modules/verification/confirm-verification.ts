import type { Verification as VerificationView } from '@dadkar/contract/verification'
import { AppError } from '../../app-error.ts'
import type { PublicCtx } from '../../context.ts'
import { inTransaction } from '../../sql.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { enter, findVerificationCode } from '../codes/codes.service.ts'
import { type OpenSession, openSession } from '../sessions/sessions.service.ts'
import { admitPerson } from './admit-person.ts'
import { readVerification, viewOf } from './attempts.ts'

type ConfirmCtx = Pick<PublicCtx, 'db' | 'config' | 'vault' | 'userAgent' | 'requestId' | 'ip'>

type Confirmed = { verification: VerificationView; session: OpenSession | null }

/**
 * Enters the code. A right one makes the person (or adds to theirs what was proved) and signs them in, all or nothing.
 * An account with another number is not touched: the attempt is rejected with `mobileDiffers`.
 * @throws AppError verification.no_code, code.*
 */
export async function confirmVerification(ctx: ConfirmCtx, id: string, code: string): Promise<Confirmed> {
  const outcome = await ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx, sql: inTransaction(tx) }
    const row = await readVerification(inside, id)
    const challenge = row.state === 'codeSent' ? await findVerificationCode(inside, row) : null
    if (!challenge) return { refusal: new AppError('verification.no_code') }
    const result = await enter(inside, { id: challenge.id, purpose: 'verification', aboutId: id, code })
    if ('refusal' in result) return result
    const admitted = await admitPerson(inside, row)
    const acting = { capacity: row.capacity, organizationId: admitted?.organizationId ?? null }
    const verified = await tx.verification.update({
      where: { id },
      data: admitted
        ? { state: 'verified', personId: admitted.personId }
        : { state: 'rejected', rejectedFor: 'mobileDiffers' },
    })
    const session = admitted && (await openSession(inside, admitted.personId, { method: 'verification', acting }))
    if (session) {
      const { actor } = session
      await recordAudit({ ...inside, actor }, { action: 'verification.confirm', ofPersonId: actor.personId })
    }
    return { verification: await viewOf(inside, verified), session }
  })
  if ('refusal' in outcome) throw outcome.refusal
  return outcome
}
