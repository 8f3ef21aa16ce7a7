import type { Assertion } from '@dadkar/contract/passkey'
import type { Passkey, PasskeyPurpose } from '@dadkar/prisma/client'
import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { Db, PublicCtx } from '../../context.ts'
import { issueChallenge, spendChallenge } from './passkey-challenges.ts'
import { relyingPartyOf } from './relying-party.ts'

export type AnswerCtx = Pick<PublicCtx, 'db' | 'config' | 'log'>

type Use = { purpose: Exclude<PasskeyPurpose, 'registration'>; sessionId: string | null }

/** What a passkey has to sign. It names no credential: the device offers those it holds for us. */
export async function askForPasskey(ctx: AnswerCtx, use: Use) {
  const { id, challenge, expiresAt } = await issueChallenge(ctx, use)
  const options = await generateAuthenticationOptions({
    rpID: relyingPartyOf(ctx.config).id,
    challenge,
    timeout: policy.passkeyChallengeLife * 1000,
    userVerification: 'required',
    allowCredentials: [],
  })
  const { challenge: text, timeout = policy.passkeyChallengeLife * 1000, rpId = '' } = options
  return {
    id,
    expiresAt,
    options: { challenge: text, timeout, rpId, userVerification: 'required' as const, allowCredentials: [] },
  }
}

type Verified = { passkey: Passkey; newCounter: number }

/**
 * Checks the answer to a challenge, which is spent by it.
 * @throws AppError passkey.challenge_over, passkey.unknown, passkey.rejected
 */
export async function checkAnswer(
  ctx: AnswerCtx,
  challengeId: string,
  use: Use,
  credential: Assertion,
): Promise<Verified> {
  const expectedChallenge = await spendChallenge(ctx, challengeId, use)
  const credentialId = new Uint8Array(Buffer.from(credential.id, 'base64url'))
  const passkey = await ctx.db.passkey.findUnique({ where: { credentialId } })
  if (!passkey) throw new AppError('passkey.unknown')
  const { userHandle, ...response } = credential.response
  if (userHandle && Buffer.from(userHandle, 'base64url').toString() !== passkey.personId) {
    throw new AppError('passkey.rejected')
  }
  const rp = relyingPartyOf(ctx.config)
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...credential, response, clientExtensionResults: {} },
      expectedChallenge,
      expectedOrigin: rp.origins,
      expectedRPID: rp.id,
      requireUserVerification: true,
      credential: {
        id: credential.id,
        publicKey: passkey.publicKey,
        counter: Number(passkey.counter),
        transports: passkey.transports,
      },
    })
    if (verified) return { passkey, newCounter: authenticationInfo.newCounter }
  } catch {
    // Its words quote what was sent; that it failed is enough to know.
    ctx.log.info({ passkeyId: passkey.id }, 'a passkey did not verify')
  }
  throw new AppError('passkey.rejected')
}

/**
 * Notes the use, guarded by the counter that was checked: of two answers with the same counter one is a copy.
 * @throws AppError passkey.rejected
 */
export async function noteUse(db: Db, { passkey, newCounter }: Verified): Promise<void> {
  const { count } = await db.passkey.updateMany({
    where: { id: passkey.id, counter: passkey.counter },
    data: { counter: newCounter, lastUsedAt: new Date() },
  })
  if (count === 0) throw new AppError('passkey.rejected')
}
