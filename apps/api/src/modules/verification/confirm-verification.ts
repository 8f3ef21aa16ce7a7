import type { Verification as VerificationView } from '@dadkar/contract/verification'
import type { PublicCtx } from '../../context.ts'
import { inTransaction } from '../../sql.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { type OpenSession, openSession } from '../sessions/sessions.service.ts'
import { readVerification, viewOf } from './attempts.ts'
import { enterVerificationCode } from './enter-code.ts'

type ConfirmCtx = Pick<PublicCtx, 'db' | 'config' | 'vault' | 'userAgent' | 'requestId' | 'ip'>

type Confirmed = { verification: VerificationView; session: OpenSession | null }

/**
 * Enters the code; a right one signs in whoever it proves, all or nothing.
 * @throws AppError verification.no_code, enrolment.over, code.*
 */
export async function confirmVerification(ctx: ConfirmCtx, id: string, code: string): Promise<Confirmed> {
  const outcome = await ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx, sql: inTransaction(tx) }
    const row = await readVerification(inside, id)
    const proved = await enterVerificationCode(inside, row, code)
    if ('refusal' in proved) return proved
    const { verified, admitted } = proved
    const acting = { capacity: row.capacity, organizationId: admitted?.organizationId ?? null }
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
