import type { MobileChange as MobileChangeView } from '@dadkar/contract/mobile-change'
import type { MobileChange } from '@dadkar/prisma/client'
import { maskMobile } from '@dadkar/validators'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { Ctx, Within } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { openIdentifier } from '../subjects/subjects.service.ts'

type StartCtx = Pick<Ctx, 'db' | 'vault' | 'registries' | 'limits' | 'actor' | 'ip' | 'proof' | 'requestId'>

/** A registry that is silent now may answer in a minute. */
const askAgainAfter = 60

const refuse = (code: 'mobile_change.same_number' | 'mobile_change.not_own') =>
  new AppError(code, { fields: { mobile: code } })

/**
 * Keeps a new number, if the SIM registry says that it is the person's own. No code is sent to a number of which it says
 * otherwise or says nothing.
 * @throws AppError mobile_change.same_number, .not_own, .registry_unavailable, verification.too_many
 */
export async function startMobileChange(ctx: StartCtx, { mobile }: { mobile: string }): Promise<MobileChangeView> {
  const { db, vault, actor, limits } = ctx
  const person = await db.person.findUniqueOrThrow({ where: { id: actor.personId }, include: { subject: true } })
  const mobileIndex = vault.index('mobile', mobile)
  if (mobileIndex.equals(person.mobileIndex)) throw refuse('mobile_change.same_number')
  const subjectIndex = Buffer.from(person.subject.identifierIndex)
  await limits.spendIdentityCheck(subjectIndex, ctx.ip, ctx.proof)
  const nationalId = openIdentifier(vault, person.subject)
  const { outcome } = await ctx.registries.matchMobile(nationalId, mobile)
  if (outcome === 'unavailable') {
    await limits.refundIdentityCheck(subjectIndex)
    throw new AppError('mobile_change.registry_unavailable', { params: { retryAfter: askAgainAfter } })
  }
  if (outcome === 'mismatch') throw refuse('mobile_change.not_own')
  const row = await db.$transaction(async (tx) => {
    const made = await tx.mobileChange.create({
      data: {
        personId: person.id,
        oldMobileIndex: person.mobileIndex,
        mobileIndex,
        mobileSealed: vault.seal('mobile', mobile),
        expiresAt: new Date(Date.now() + policy.mobileChangeLife * 1000),
      },
    })
    await recordAudit({ ...ctx, db: tx }, { action: 'mobile.start_change', aboutId: made.id })
    return made
  })
  return toView(ctx, row)
}

export function hiddenMobile({ vault }: Pick<Ctx, 'vault'>, { mobileSealed }: Pick<MobileChange, 'mobileSealed'>) {
  return maskMobile(vault.openText('mobile', mobileSealed), 'en')
}

function toView(ctx: Pick<Ctx, 'vault'>, row: MobileChange): MobileChangeView {
  return { id: row.id, mobile: hiddenMobile(ctx, row), keptUntil: row.expiresAt.toISOString() }
}

/**
 * A change that may still be made. Another's does not exist.
 * @throws AppError mobile_change.not_found, mobile_change.over
 */
export async function readOpenChange(ctx: Within<Pick<Ctx, 'db' | 'actor'>>, id: string): Promise<MobileChange> {
  const row = await ctx.db.mobileChange.findFirst({ where: { id, personId: ctx.actor.personId } })
  if (!row) throw new AppError('mobile_change.not_found')
  if (row.doneAt || row.expiresAt <= new Date()) throw new AppError('mobile_change.over')
  return row
}

export async function getMobileChange(ctx: Pick<Ctx, 'db' | 'vault' | 'actor'>, id: string): Promise<MobileChangeView> {
  return toView(ctx, await readOpenChange(ctx, id))
}
