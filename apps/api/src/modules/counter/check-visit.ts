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

/**
 * Asks the registries about the card. The clerk reads the birth date from the card, so that what the person once typed
 * proves nothing.
 * @throws AppError enrolment.not_found, enrolment.over, enrolment.too_many_checks, counter.registry_unavailable,
 * session.step_up_required
 */
export async function checkVisit(ctx: ClerkCtx, id: string, birthDate: JalaliDate): Promise<Visit> {
  await requireStepUp(ctx)
  const row = await readOpenVisit(ctx, id)
  if (row.checks >= policy.counterTries) throw new AppError('enrolment.too_many_checks')
  const claims = { ...readCounterClaims(ctx.vault, row), birthDate: formatJalali(birthDate, 'en', 'numeric') }
  const step = await askAll(ctx, { ...claims, mobile: '' })
  await ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    await changeOpenVisit(inside, id, {
      checks: { increment: 1 },
      checkedAt: new Date(),
      rejectedFor: step.outcome === 'rejected' ? step.reason : null,
      claimsSealed: sealCounterClaims(ctx.vault, claims),
      foundSealed: step.outcome === 'confirmed' ? sealCounterFound(ctx.vault, step.found ?? {}) : null,
    })
    await recordAtCounter(inside, { action: 'enrolment.check', aboutId: id, subjectId: row.subjectId })
  })
  return getVisit(ctx, id)
}
