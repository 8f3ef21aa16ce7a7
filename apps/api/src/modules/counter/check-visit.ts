import type { Visit } from '@dadkar/contract/visit'
import { formatJalali, type JalaliDate } from '@dadkar/validators'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import { readCounterClaims, sealCounterClaims, sealCounterFound } from '../enrolments/enrolment.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { askRegistry } from '../verification/ask-registry.ts'
import { type Claims, type Found, listChecks, type Step } from '../verification/checks.ts'
import { type ClerkCtx, recordAtCounter } from './clerk.ts'
import { getVisit } from './find-enrolments.ts'
import { changeOpenVisit, readOpenVisit } from './read-visit.ts'

type Answered = Exclude<Step, { outcome: 'unavailable' }>

/**
 * Every registry but that of SIMs, in turn, until one does not confirm; the clerk compares the face.
 * @throws AppError counter.registry_unavailable naming the one that does not answer
 */
async function askAll({ registries }: Pick<ClerkCtx, 'registries'>, claims: Claims): Promise<Answered> {
  let found: Found = {}
  for (const registry of listChecks(claims)) {
    if (registry === 'sim' || registry === 'face') continue
    const step = await askRegistry[registry](registries, claims, found)
    if (step.outcome === 'unavailable') throw new AppError('counter.registry_unavailable', { params: { registry } })
    if (step.outcome === 'rejected') return step
    found = { ...found, ...step.found }
  }
  return { outcome: 'confirmed', found }
}

/** Counted before anybody is asked, so that many at once cost as many. @throws AppError enrolment.too_many_checks */
async function spendCheck({ db }: Pick<ClerkCtx, 'db'>, id: string): Promise<void> {
  const { count } = await db.enrolment.updateMany({
    where: { id, checks: { lt: policy.counterTries } },
    data: { checks: { increment: 1 } },
  })
  if (count === 0) throw new AppError('enrolment.too_many_checks')
}

/** A registry that did not answer costs nobody a question. */
async function refundCheck({ db }: Pick<ClerkCtx, 'db'>, id: string): Promise<void> {
  await db.enrolment.updateMany({ where: { id }, data: { checks: { decrement: 1 } } })
}

/**
 * Asks the registries about the card. The clerk reads the birth date from the card, so that what the person once typed
 * proves nothing.
 * @throws AppError enrolment.not_found, enrolment.over, enrolment.too_many_checks, counter.registry_unavailable,
 * session.step_up_required
 */
export async function checkVisit(ctx: ClerkCtx, id: string, birthDate: JalaliDate): Promise<Visit> {
  requireStepUp(ctx)
  const row = await readOpenVisit(ctx, id)
  await spendCheck(ctx, id)
  const claims = { ...readCounterClaims(ctx.vault, row), birthDate: formatJalali(birthDate, 'en', 'numeric') }
  const step = await askAll(ctx, { ...claims, mobile: '' }).catch(async (error) => {
    await refundCheck(ctx, id)
    throw error
  })
  await ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    await changeOpenVisit(inside, id, {
      checkedAt: new Date(),
      rejectedFor: step.outcome === 'rejected' ? step.reason : null,
      claimsSealed: sealCounterClaims(ctx.vault, claims),
      foundSealed: step.outcome === 'confirmed' ? sealCounterFound(ctx.vault, step.found ?? {}) : null,
    })
    await recordAtCounter(inside, { action: 'enrolment.check', aboutId: id, subjectId: row.subjectId })
  })
  return getVisit(ctx, id)
}
