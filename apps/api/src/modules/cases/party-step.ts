import type { CaseDetail } from '@dadkar/contract/case'
import type { CaseAction } from '@dadkar/procedure/case-actions'
import { AppError } from '../../app-error.ts'
import { subjectOf, type Within } from '../../context.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { namesOn } from './case-view.ts'
import { visibleTo } from './cases.policy.ts'
import { getCase } from './get-case.ts'
import { partyIn } from './party-in.ts'
import { type LockedCase, type StepCtx, takeStep } from './take-step.ts'

export type PartyRow = LockedCase['parties'][number]

type OwnStep = { version: number; isSigned: boolean; action: (found: LockedCase) => CaseAction }

type Work = (inside: Within<StepCtx>, found: LockedCase, party: PartyRow) => ReturnType<Parameters<typeof takeStep>[3]>

/**
 * A step that a party takes in their own case; one that binds them is signed by a step-up.
 * @throws AppError session.step_up_required, and those of takeStep
 */
export async function stepAsParty(
  ctx: StepCtx,
  id: string,
  { version, isSigned, action }: OwnStep,
  work: Work,
): Promise<void> {
  if (isSigned) requireStepUp(ctx)
  const reader = subjectOf(ctx.actor)
  const step = { version, action, visible: visibleTo(reader), actorIn: partyIn(reader) }
  await takeStep(ctx, id, step, async (inside, found) => {
    const party = found.parties.find(({ subjectId }) => subjectId === reader)
    if (!party) throw new AppError('case.not_found')
    return work(inside, found, party)
  })
}

/** The same, answered with the case as it then stands. */
export async function takeOwnStep(ctx: StepCtx, id: string, step: OwnStep, work: Work): Promise<CaseDetail> {
  await stepAsParty(ctx, id, step, work)
  return getCase(ctx, id)
}

/** In whose accounts a paper of one party is placed. */
export const othersThan = ({ id }: PartyRow, { parties }: LockedCase) =>
  parties.filter((each) => each.id !== id).map(({ subjectId }) => subjectId)

/** What every paper says that one party's act brings about. */
export function partyLetterhead(found: LockedCase) {
  return {
    caseNumber: found.caseNumber,
    issuedAt: new Date().toISOString(),
    claimantName: namesOn('claimant', found),
    respondentName: namesOn('respondent', found),
  }
}
