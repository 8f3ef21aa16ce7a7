import type { StartEnrolment, Enrolment as View } from '@dadkar/contract/enrolment'
import type { Verification } from '@dadkar/contract/verification'
import type { Enrolment } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { PublicCtx, Within } from '../../context.ts'
import { counterLevel, requireOpenLevel } from '../levels/levels.service.ts'
import { personIndex, personKind, upsertSubject } from '../subjects/subjects.service.ts'
import { newFollowCode } from '../verification/arrival.ts'
import { begin, type VerificationCtx } from '../verification/verification.service.ts'
import { bindingOf, requireBindable } from './binding.ts'
import { sealCounterClaims, toEnrolmentView } from './enrolment.ts'

/**
 * Makes what a person takes to a counter office. A second one beside a first is no harm: whoever made a code in another's
 * name cannot make theirs worthless.
 */
export async function createEnrolment(
  ctx: Within<Pick<PublicCtx, 'db' | 'vault'>>,
  { capacity, ...claims }: StartEnrolment,
): Promise<Enrolment> {
  const { nationalId } = claims
  const subjectId = await upsertSubject(ctx, { kind: personKind(nationalId), identifier: nationalId })
  return ctx.db.enrolment.create({
    data: {
      ...{ capacity, subjectId },
      code: newFollowCode(),
      claimsSealed: sealCounterClaims(ctx.vault, claims),
      validUntil: new Date(Date.now() + policy.enrolmentLife * 1000),
    },
  })
}

/** @throws AppError level.closed, verification.too_many, verification.proof_required */
export async function startEnrolment(ctx: VerificationCtx, input: StartEnrolment): Promise<View> {
  await requireOpenLevel(ctx, counterLevel)
  await ctx.limits.spendIdentityCheck(personIndex(ctx.vault, input.nationalId), ctx.ip, ctx.proof)
  const row = await createEnrolment(ctx, input)
  return toEnrolmentView(ctx.vault, { ...row, office: null })
}

/** @throws AppError enrolment.not_found */
async function readByCode({ db }: Pick<PublicCtx, 'db'>, code: string) {
  const row = await db.enrolment.findUnique({ where: { code }, include: { office: true } })
  if (!row) throw new AppError('enrolment.not_found')
  return row
}

/** @throws AppError enrolment.not_found, request.too_many */
export async function followEnrolment(
  ctx: Pick<PublicCtx, 'db' | 'vault' | 'limits' | 'ip'>,
  code: string,
): Promise<View> {
  await ctx.limits.spendFollow(ctx.ip)
  return toEnrolmentView(ctx.vault, await readByCode(ctx, code))
}

/**
 * Begins to bind what a counter confirmed to a SIM, which the SIM registry must say is the person's own.
 * @throws AppError enrolment.not_found, enrolment.not_confirmed, enrolment.over, verification.*, code.*
 */
export async function bindEnrolment(
  ctx: VerificationCtx,
  { enrolmentCode, mobile }: { enrolmentCode: string; mobile: string },
): Promise<Verification> {
  await ctx.limits.spendFollow(ctx.ip)
  const row = await readByCode(ctx, enrolmentCode)
  requireBindable(row)
  return begin(ctx, bindingOf(ctx.vault, row, mobile))
}
