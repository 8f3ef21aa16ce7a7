import type { Attestation, Passkey as PasskeyView, passkeyCreation } from '@dadkar/contract/passkey'
import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { z } from 'zod'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { Ctx, Db } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { issueChallenge, spendChallenge } from './passkey-challenges.ts'
import { toView } from './passkeys.service.ts'
import { relyingPartyOf } from './relying-party.ts'

type RegisterCtx = Pick<Ctx, 'db' | 'config' | 'actor' | 'requestId' | 'log'>

async function requireRoom(db: Db, personId: string) {
  const max = policy.passkeysPerPerson
  if ((await db.passkey.count({ where: { personId } })) >= max)
    throw new AppError('passkey.too_many', { params: { max } })
}

/** @throws AppError session.step_up_required, passkey.too_many */
export async function startPasskey(ctx: RegisterCtx) {
  const { db, actor } = ctx
  requireStepUp(ctx)
  await requireRoom(db, actor.personId)
  const person = await db.person.findUniqueOrThrow({ where: { id: actor.personId }, include: { passkeys: true } })
  const name = `${person.firstName} ${person.lastName}`
  const rp = relyingPartyOf(ctx.config)
  const { id, challenge, expiresAt } = await issueChallenge(ctx, {
    purpose: 'registration',
    sessionId: actor.sessionId,
  })
  const options = await generateRegistrationOptions({
    rpName: rp.name,
    rpID: rp.id,
    userID: new Uint8Array(Buffer.from(person.id)),
    userName: name,
    userDisplayName: name,
    challenge,
    timeout: policy.passkeyChallengeLife * 1000,
    attestationType: 'none',
    excludeCredentials: person.passkeys.map(({ credentialId, transports }) => ({
      id: Buffer.from(credentialId).toString('base64url'),
      transports,
    })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return { id, expiresAt, options: options as z.infer<typeof passkeyCreation> }
}

type NewPasskey = { challengeId: string; name: string; credential: Attestation }

/** @throws AppError session.step_up_required, passkey.challenge_over, .rejected, .already_registered, .too_many */
export async function addPasskey(
  ctx: RegisterCtx,
  { challengeId, name, credential }: NewPasskey,
): Promise<PasskeyView> {
  const { personId, sessionId } = ctx.actor
  requireStepUp(ctx)
  const challenge = await spendChallenge(ctx, challengeId, { purpose: 'registration', sessionId })
  const made = await verify(ctx, challenge, credential)
  return ctx.db.$transaction(async (tx) => {
    // Two at once: the second waits for the first before it counts.
    await tx.$queryRaw`select 1 from person where id = ${personId}::uuid for update`
    await requireRoom(tx, personId)
    const credentialId = new Uint8Array(Buffer.from(made.id, 'base64url'))
    if (await tx.passkey.findUnique({ where: { credentialId } })) throw new AppError('passkey.already_registered')
    const row = await tx.passkey.create({
      data: {
        personId,
        credentialId,
        publicKey: made.publicKey,
        counter: made.counter,
        transports: made.transports ?? [],
        name,
      },
    })
    await recordAudit({ ...ctx, db: tx }, { action: 'passkey.add', aboutId: row.id })
    return toView(row)
  })
}

async function verify(ctx: RegisterCtx, expectedChallenge: string, credential: Attestation) {
  const rp = relyingPartyOf(ctx.config)
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: { ...credential, clientExtensionResults: {} },
      expectedChallenge,
      expectedOrigin: rp.origins,
      expectedRPID: rp.id,
      requireUserVerification: true,
    })
    if (registrationInfo) return registrationInfo.credential
  } catch {
    // Its words quote what was sent; that it failed is enough to know.
    ctx.log.info('a new passkey did not verify')
  }
  throw new AppError('passkey.rejected')
}
