import type { CaseDetail } from '@dadkar/contract/case'
import type { BriefKind, CaseEventKind, Prisma } from '@dadkar/prisma/client'
import type { CaseActionKind } from '@dadkar/procedure/case-actions'
import type { Within } from '../../context.ts'
import { cancelHearing } from './cancel-hearing.ts'
import { type PartyRow, takeOwnStep } from './party-step.ts'
import { serveObjection } from './serve-objection.ts'
import type { LockedCase, StepCtx } from './take-step.ts'

type Filing = { version: number; text: string }

type PartyStep = {
  kind: Extract<CaseActionKind, 'cure' | 'object' | 'withdraw'>
  brief: BriefKind
  event: CaseEventKind
  isSigned: boolean
  data?: (found: LockedCase) => Prisma.CaseUncheckedUpdateInput
  more?: (inside: Within<StepCtx>, found: LockedCase, party: PartyRow) => Promise<unknown>
}

/** A party files something, in writing, that moves the case. */
function takePartyStep(ctx: StepCtx, id: string, { version, text }: Filing, step: PartyStep): Promise<CaseDetail> {
  const { kind, isSigned } = step
  return takeOwnStep(ctx, id, { version, isSigned, action: () => ({ kind }) }, async (inside, found, party) => {
    const textSealed = inside.vault.seal('brief', text)
    await inside.db.brief.create({ data: { caseId: id, partyId: party.id, kind: step.brief, textSealed } })
    await step.more?.(inside, found, party)
    return { event: step.event, ...(step.data && { data: step.data(found) }) }
  })
}

/**
 * The claimant completes a petition that the office returned.
 * @throws AppError case.not_found, case.changed_elsewhere, case.step_not_allowed
 */
export function cureDefect(ctx: StepCtx, id: string, filing: Filing): Promise<CaseDetail> {
  return takePartyStep(ctx, id, filing, { kind: 'cure', brief: 'cure', event: 'cured', isSigned: false })
}

/**
 * A party objects to the ruling of the recognition board (Labour Law, art. 159): with the first objection the case
 * leaves that board. The other party is served a copy.
 * @throws AppError case.not_found, case.changed_elsewhere, case.step_not_allowed, case.limit_passed,
 * session.step_up_required
 */
export function objectToVerdict(ctx: StepCtx, id: string, filing: Filing): Promise<CaseDetail> {
  return takePartyStep(ctx, id, filing, {
    ...({ kind: 'object', brief: 'objection', event: 'objected', isSigned: true } as const),
    // A second objection leaves the case with the dispute board that has got it since.
    data: ({ stage }) => (stage === 'recognition' ? { boardId: null } : {}),
    more: (inside, found, party) => serveObjection(inside, found, party, filing.text),
  })
}

/**
 * The claimant withdraws before a ruling; a hearing to come is called off.
 * @throws AppError case.not_found, case.changed_elsewhere, case.step_not_allowed, session.step_up_required
 */
export function withdrawCase(ctx: StepCtx, id: string, filing: Filing): Promise<CaseDetail> {
  return takePartyStep(ctx, id, filing, {
    ...({ kind: 'withdraw', brief: 'withdrawal', event: 'withdrawn', isSigned: true } as const),
    more: ({ db }) => cancelHearing(db, id),
  })
}
