import type { Followed } from '@dadkar/contract/follow'
import { AppError } from '../../app-error.ts'
import type { PublicCtx } from '../../context.ts'

/**
 * Where the attempt with this number stands; nothing of whose it is.
 * @param ownAttempt the attempt that this browser began: if it is this one, the browser can go on with it
 * @throws AppError verification.follow_not_found, request.too_many
 */
export async function followVerification(
  { db, limits, ip }: Pick<PublicCtx, 'db' | 'limits' | 'ip'>,
  followCode: string,
  ownAttempt: string | null,
): Promise<Followed> {
  await limits.spendFollow(ip)
  const row = await db.verification.findUnique({ where: { followCode } })
  if (!row) throw new AppError('verification.follow_not_found')
  const isOver = row.state !== 'verified' && row.expiresAt <= new Date()
  const isWaiting = row.state === 'waiting' && !isOver
  return {
    state: isOver ? 'expired' : row.state,
    waitingFor: isWaiting ? (row.waitingFor as Followed['waitingFor']) : null,
    keptUntil: row.expiresAt.toISOString(),
    nextTryAt: isWaiting && !row.isHandedOff ? row.nextTryAt.toISOString() : null,
    attemptId: row.id === ownAttempt ? row.id : null,
  }
}
