import type { CaseDetail } from '@dadkar/contract/case'
import type { BriefKind, CaseEventKind, Prisma } from '@dadkar/prisma/client'
import type { CaseActionKind } from '@dadkar/procedure/case-actions'
import type { CaseActor } from '@dadkar/procedure/case-facts'
import { AppError } from '../../app-error.ts'
import { type Db, subjectOf } from '../../context.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { visibleTo } from './cases.policy.ts'
import { getCase } from './cases.service.ts'
import { partyIn } from './party-in.ts'
import { type StepCtx, takeStep } from './take-step.ts'

type Filing = { version: number; text: string }

type PartyStep = {
  kind: Extract<CaseActionKind, 'cure' | 'object' | 'withdraw'>
  brief: BriefKind
  event: CaseEventKind
  isSigned: boolean
  data?: Prisma.CaseUncheckedUpdateInput
  more?: (db: Db) => Promise<unknown>
}

/** A party files something, in writing, that moves the case. */
async function takePartyStep(
  ctx: StepCtx,
  id: string,
  { version, text }: Filing,
  step: PartyStep,
): Promise<CaseDetail> {
  if (step.isSigned) await requireStepUp(ctx)
  const reader = subjectOf(ctx.actor)
  const actorIn = partyIn(reader) satisfies (found: never) => CaseActor
  const action = () => ({ kind: step.kind })
  await takeStep(ctx, id, { version, action, visible: visibleTo(reader), actorIn }, async ({ db, vault }, found) => {
    const party = found.parties.find(({ subjectId }) => subjectId === reader)
    if (!party) throw new AppError('case.not_found')
    const textSealed = vault.seal('brief', text)
    await db.brief.create({ data: { caseId: id, partyId: party.id, kind: step.brief, textSealed } })
    await step.more?.(db)
    return { event: step.event, ...(step.data && { data: step.data }) }
  })
  return getCase(ctx, id)
}

/**
 * The claimant completes a petition that the office returned.
 * @throws AppError case.not_found, case.changed_elsewhere, case.step_not_allowed
 */
export function cureDefect(ctx: StepCtx, id: string, filing: Filing): Promise<CaseDetail> {
  return takePartyStep(ctx, id, filing, { kind: 'cure', brief: 'cure', event: 'cured', isSigned: false })
}

/**
 * A party objects to the ruling of the recognition board (Labour Law, art. 159): the case leaves that board.
 * @throws AppError case.not_found, case.changed_elsewhere, case.step_not_allowed, case.limit_passed,
 * session.step_up_required
 */
export function objectToVerdict(ctx: StepCtx, id: string, filing: Filing): Promise<CaseDetail> {
  const data = { boardId: null }
  return takePartyStep(ctx, id, filing, { kind: 'object', brief: 'objection', event: 'objected', isSigned: true, data })
}

/**
 * The claimant withdraws before a ruling; a hearing to come is called off.
 * @throws AppError case.not_found, case.changed_elsewhere, case.step_not_allowed, session.step_up_required
 */
export function withdrawCase(ctx: StepCtx, id: string, filing: Filing): Promise<CaseDetail> {
  const more = (db: Db) =>
    db.hearing.updateMany({ where: { caseId: id, state: 'scheduled' }, data: { state: 'cancelled' } })
  return takePartyStep(ctx, id, filing, {
    kind: 'withdraw',
    brief: 'withdrawal',
    event: 'withdrawn',
    isSigned: true,
    more,
  })
}
