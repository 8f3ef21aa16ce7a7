import type { Verification } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { PublicCtx, Within } from '../../context.ts'
import type { RunSql } from '../../sql.ts'
import { enter, findVerificationCodeId } from '../codes/codes.service.ts'
import { markBound } from '../enrolments/binding.ts'
import { type Admitted, admitPerson } from './admit-person.ts'

type EnterCtx = Within<Pick<PublicCtx, 'db' | 'config' | 'vault' | 'requestId'>> & { sql: RunSql }

/** Who was admitted; null where the account uses another number: the attempt is then rejected with `mobileDiffers`. */
type Proved = { verified: Verification; admitted: Admitted | null }

/**
 * Enters the code of a verification. A right one makes the person, or adds to theirs what was proved. The refusal is
 * returned, not thrown, so that the transaction around it keeps the spent try.
 * @throws AppError enrolment.over where what a counter confirmed was bound meanwhile
 */
export async function enterVerificationCode(
  ctx: EnterCtx,
  row: Verification,
  code: string,
): Promise<{ refusal: AppError } | Proved> {
  const codeId = row.state === 'codeSent' ? await findVerificationCodeId(ctx.sql, row) : null
  if (!codeId) return { refusal: new AppError('verification.no_code') }
  const result = await enter(ctx, { id: codeId, purpose: 'verification', aboutId: row.id, code })
  if ('refusal' in result) return result
  const admitted = await admitPerson(ctx, row)
  if (admitted && row.enrolmentId) await markBound(ctx, row.enrolmentId, admitted.personId)
  const outcome: Partial<Verification> = admitted
    ? { state: 'verified', personId: admitted.personId }
    : { state: 'rejected', rejectedFor: 'mobileDiffers' }
  await ctx.db.verification.updateMany({ where: { id: row.id }, data: outcome })
  return { verified: { ...row, ...outcome }, admitted }
}
