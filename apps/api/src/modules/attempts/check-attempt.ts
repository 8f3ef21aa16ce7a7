import { attemptClaims, attemptType } from '@dadkar/contract/attempt'
import type { CheckedAttempt } from '@dadkar/contract/attempt-check'
import { AppError } from '../../app-error.ts'
import type { PublicCtx } from '../../context.ts'
import { readStatement } from '../../crypto/statements.ts'

/**
 * Whether a proof of a failed attempt was signed here. Tells when it was and of what kind, and nobody's name.
 * @throws AppError attempt.not_genuine, request.too_many
 */
export async function checkAttempt(
  { config, limits, ip }: Pick<PublicCtx, 'config' | 'limits' | 'ip'>,
  jws: string,
): Promise<CheckedAttempt> {
  await limits.spendPaperCheck(ip)
  const claims = attemptClaims.safeParse(await readStatement(config, attemptType, jws))
  if (!claims.success) throw new AppError('attempt.not_genuine')
  const { iat, act } = claims.data
  return { failedAt: new Date(iat * 1000).toISOString(), act }
}
