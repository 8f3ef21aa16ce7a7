import { randomBytes } from 'node:crypto'
import type { PasskeyPurpose } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { PublicCtx } from '../../context.ts'

/** What a challenge is for; bound to a session unless it is to open one. */
type Use = { purpose: PasskeyPurpose; sessionId: string | null }

/** Keeps a random challenge for a passkey to sign. */
export async function issueChallenge({ db }: Pick<PublicCtx, 'db'>, use: Use) {
  const challenge = new Uint8Array(randomBytes(32))
  const expiresAt = new Date(Date.now() + policy.passkeyChallengeLife * 1000)
  const { id } = await db.passkeyChallenge.create({ data: { ...use, challenge, expiresAt } })
  return { id, challenge, expiresAt: expiresAt.toISOString() }
}

/**
 * Takes a challenge for the one answer it is good for, right or wrong. Returns it as the answer must repeat it.
 * @throws AppError passkey.challenge_over also for one that is another's or was never issued
 */
export async function spendChallenge({ db }: Pick<PublicCtx, 'db'>, id: string, use: Use): Promise<string> {
  const { count } = await db.passkeyChallenge.updateMany({
    where: { id, ...use, usedAt: null, expiresAt: { gt: new Date() } },
    data: { usedAt: new Date() },
  })
  if (count === 0) throw new AppError('passkey.challenge_over')
  const { challenge } = await db.passkeyChallenge.findUniqueOrThrow({ where: { id } })
  return Buffer.from(challenge).toString('base64url')
}
