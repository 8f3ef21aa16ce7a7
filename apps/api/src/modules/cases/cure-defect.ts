import type { CaseDetail } from '@dadkar/contract/case'
import { AppError } from '../../app-error.ts'
import { subjectOf } from '../../context.ts'
import { visibleTo } from './cases.policy.ts'
import { getCase } from './cases.service.ts'
import { partyIn } from './party-in.ts'
import { type StepCtx, takeStep } from './take-step.ts'

/**
 * The claimant completes a petition that the office returned.
 * @throws AppError case.not_found, case.changed_elsewhere, case.step_not_allowed
 */
export async function cureDefect(
  ctx: StepCtx,
  id: string,
  { version, text }: { version: number; text: string },
): Promise<CaseDetail> {
  const reader = subjectOf(ctx.actor)
  const action = () => ({ kind: 'cure' }) as const
  const step = { action, version, visible: visibleTo(reader), actorIn: partyIn(reader) }
  await takeStep(ctx, id, step, async ({ db, vault }, { parties }) => {
    const party = parties.find(({ subjectId }) => subjectId === reader)
    if (!party) throw new AppError('case.not_found')
    const textSealed = vault.seal('brief', text)
    await db.brief.create({ data: { caseId: id, partyId: party.id, kind: 'cure', textSealed } })
    return { event: 'cured' }
  })
  return getCase(ctx, id)
}
