import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import type { Paper } from '@dadkar/contract/paper'
import type { CaseAction } from '@dadkar/procedure/case-actions'
import { formatJalali, isoToJalali } from '@dadkar/validators'
import type { Ctx, Within } from '../../context.ts'
import { namesOn, officeView } from '../cases/case-view.ts'
import { type LockedCase, type StepCtx, takeStep } from '../cases/take-step.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { viewOfficeCase } from './get-office-case.ts'
import { type OfficeStanding, officerIn, readStanding, visibleAt } from './standing.ts'

type Inside = Within<StepCtx>

type OfficeStep = { version: number; action: (found: LockedCase) => CaseAction; isSigned?: boolean }

type Work = (inside: Inside, found: LockedCase, standing: OfficeStanding) => ReturnType<Parameters<typeof takeStep>[3]>

/**
 * A step that the office takes; one that serves or closes something is signed by a step-up.
 * @throws AppError session.step_up_required, labour_office.not_assigned, and those of takeStep
 */
export async function takeOfficeStep(
  ctx: StepCtx,
  id: string,
  { version, isSigned = true, action }: OfficeStep,
  work: Work,
): Promise<OfficeCaseDetail> {
  if (isSigned) requireStepUp(ctx)
  const standing = await readStanding(ctx)
  const step = { action, version, visible: visibleAt(standing, ctx.actor), actorIn: officerIn(standing) }
  await takeStep(ctx, id, step, (inside, found) => work(inside, found, standing))
  return viewOfficeCase(ctx, standing, id)
}

type FromOffice = Omit<Extract<Paper, { form: 'dadkar.defect-notice.1' }>, 'form' | 'lacks' | 'lastDay'>

/** What every paper of the office says of itself. */
export async function letterhead(
  { db, actor }: Within<Pick<Ctx, 'db' | 'actor'>>,
  found: LockedCase,
  { office }: OfficeStanding,
): Promise<FromOffice> {
  const { firstName, lastName } = await db.person.findUniqueOrThrow({ where: { id: actor.personId } })
  return {
    caseNumber: found.caseNumber,
    office: officeView(office),
    issuedAt: new Date().toISOString(),
    issuedBy: `${firstName} ${lastName}`,
    claimantName: namesOn('claimant', found),
    respondentName: namesOn('respondent', found),
  }
}

/** A day as papers write it: Jalali, 1405/09/18. */
export const onPaper = (day: string) => formatJalali(isoToJalali(day), 'en', 'numeric')

export const subjectsOn = (side: 'claimant' | 'respondent', { parties }: LockedCase) =>
  parties.filter((party) => party.side === side).map(({ subjectId }) => subjectId)
