import type { Verification } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { PublicCtx, Within } from '../../context.ts'
import type { RunSql } from '../../sql.ts'
import { enter, findVerificationCode } from '../codes/codes.service.ts'
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
  const challenge = row.state === 'codeSent' ? await findVerificationCode(ctx, row) : null
  if (!challenge) return { refusal: new AppError('verification.no_code') }
  const result = await enter(ctx, { id: challenge.id, purpose: 'verification', aboutId: row.id, code })
  if ('refusal' in result) return result
  const admitted = await admitPerson(ctx, row)
  if (admitted && row.enrolmentId) await markBound(ctx.db, row.enrolmentId)
  const verified = await ctx.db.verification.update({
    where: { id: row.id },
    data: admitted
      ? { state: 'verified', personId: admitted.personId }
      : { state: 'rejected', rejectedFor: 'mobileDiffers' },
  })
  return { verified, admitted }
}
