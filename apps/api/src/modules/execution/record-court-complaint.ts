import type { CaseDetail } from '@dadkar/contract/case'
import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { type JalaliDate, jalaliToIso } from '@dadkar/validators'
import { AppError } from '../../app-error.ts'
import type { Within } from '../../context.ts'
import { takeOfficeStep } from '../case-office/office-step.ts'
import { takeOwnStep } from '../cases/party-step.ts'
import type { LockedCase, StepCtx } from '../cases/take-step.ts'

type Complaint = { complainedOn: JalaliDate; courtNumber: string | null }

const action = () => ({ kind: 'recordCourtComplaint' }) as const

/**
 * A party records that they complained of the final ruling at the Administrative Court. It changes nothing here: the
 * court itself says whether enforcement waits.
 * @throws AppError request.invalid with complainedOn, and those of takeOwnStep
 */
export function recordOwnComplaint(
  ctx: StepCtx,
  id: string,
  { version, ...complaint }: Complaint & { version: number },
): Promise<CaseDetail> {
  return takeOwnStep(ctx, id, { version, isSigned: false, action }, async (inside, found, party) => {
    await keepComplaint(inside, found, party.id, complaint)
    return { event: 'courtComplaintRecorded' }
  })
}

/**
 * The branch records what it heard of from a party or the court.
 * @throws AppError request.invalid with complainedOn, and those of takeOfficeStep
 */
export function recordPartysComplaint(
  ctx: StepCtx,
  id: string,
  { version, side, ...complaint }: Complaint & { version: number; side: 'claimant' | 'respondent' },
): Promise<OfficeCaseDetail> {
  return takeOfficeStep(ctx, id, { version, isSigned: false, action }, async (inside, found) => {
    const party = found.parties.find((each) => each.side === side)
    if (!party) throw new AppError('case.not_found')
    await keepComplaint(inside, found, party.id, complaint)
    return { event: 'courtComplaintRecorded' }
  })
}

/** Nobody complains of a ruling before it is issued. Recorded again, the newer day and number stand. */
async function keepComplaint(
  { db, vault }: Within<StepCtx>,
  { id: caseId, verdicts: [latest] }: LockedCase,
  partyId: string,
  { complainedOn, courtNumber }: Complaint,
): Promise<void> {
  const day = jalaliToIso(complainedOn)
  if (!latest?.issuedAt || day < tehranDay(latest.issuedAt)) {
    throw new AppError('request.invalid', { fields: { complainedOn: 'date.before_ruling' } })
  }
  const data = {
    complainedOn: new Date(day),
    courtNumberSealed: courtNumber === null ? null : vault.seal('court-number', courtNumber),
    recordedAt: new Date(),
  }
  await db.courtComplaint.upsert({
    where: { caseId_partyId: { caseId, partyId } },
    create: { caseId, partyId, ...data },
    update: data,
  })
}
