import { type CaseDetail, type CaseSummary, partyActions, partyAsides } from '@dadkar/contract/case'
import type { Receipt } from '@dadkar/contract/petition'
import type { ClaimKind } from '@dadkar/procedure'
import { isOpenAppointment } from '@dadkar/procedure/case-guards'
import { allowedActions } from '@dadkar/procedure/case-machine'
import { AppError } from '../../app-error.ts'
import { type Ctx, subjectOf, type Within } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { onPool } from '../../sql.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { inCorrected, toOwnCorrections } from '../corrections/issued-corrections.ts'
import { inProof, toEvidence as toProof } from '../evidence/evidence-view.ts'
import { toCourtComplaints } from '../execution/court-complaint-view.ts'
import { inEvidence, toEvidence } from '../notices/notice-evidence.ts'
import { toSettlement } from '../settlements/settlement-terms.ts'
import { caseSettings, factsOf, inFacts } from './case-facts.ts'
import { inEnd, inHearing, namesOn, toDay, toEnd, toEvent, toHearing } from './case-view.ts'
import { canReadClaims, hasOpenedAll, visibleTo } from './cases.policy.ts'
import { beforeAll, listOwnCases } from './cases.queries.ts'
import { inJoined } from './joined-cases.ts'
import { partyIn } from './party-in.ts'
import type { LockedCase } from './take-step.ts'

type CaseCtx = Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId'>

type SummaryRow = Omit<CaseSummary, 'registeredAt'> & { registeredAt: Date }

export async function listCases(ctx: Pick<Ctx, 'pool' | 'actor'>, { cursor, limit }: PageRequest) {
  const values = [subjectOf(ctx.actor), cursor ?? beforeAll, limit + 1]
  const rows = await onPool(ctx.pool)<SummaryRow>('list-own-cases', listOwnCases, values)
  return toPage(rows, limit, (row) => ({ ...row, registeredAt: row.registeredAt.toISOString() }))
}

type Found = Pick<LockedCase, 'experts' | 'parties'>

function isForExpert({ addresseeId }: { addresseeId: string }, { experts, parties }: Found): boolean {
  return (
    experts.some(({ expertId }) => expertId === addresseeId) &&
    !parties.some(({ subjectId }) => subjectId === addresseeId)
  )
}

/** Until when the first of the reports that are awaited is to come. */
function expertDueOn({ experts }: Found): string | null {
  const days = experts.filter(isOpenAppointment).flatMap(({ dueOn }) => toDay(dueOn) ?? [])
  return days.sort()[0] ?? null
}

/** @throws AppError case.not_found, alike for absent cases and those of others */
export async function getCase(ctx: CaseCtx, id: string): Promise<CaseDetail> {
  const { db, vault } = ctx
  const reader = subjectOf(ctx.actor)
  const found = await db.case.findFirst({
    where: { id, ...visibleTo(reader) },
    include: {
      ...inFacts,
      claims: { orderBy: { position: 'asc' } },
      notices: { orderBy: { id: 'asc' }, include: inEvidence },
      events: { orderBy: { id: 'asc' } },
      ...inEnd,
      courtComplaints: true,
      verdicts: inCorrected,
      ...inJoined(reader),
      ...inProof,
      hearings: { where: { state: 'scheduled' }, include: inHearing },
    },
  })
  const own = found?.parties.find(({ subjectId }) => subjectId === reader)
  if (!found || !own) throw new AppError('case.not_found')
  await recordAudit(ctx, { action: 'case.read', caseId: id })
  const allowed = allowedActions(factsOf(found), partyIn(reader)(found), new Date(), caseSettings)
  // What was served on an expert is between them and the office.
  const notices = found.notices.filter((notice) => !isForExpert(notice, found))
  const isHidden = (noticeId: string | null) =>
    found.notices.some((each) => each.id === noticeId) && !notices.some((each) => each.id === noticeId)
  const filed = await db.brief.findMany({ where: { partyId: own.id }, select: { paperId: true } })
  const copies = found.notices.filter(({ kind, addresseeId }) => kind === 'petitionCopy' && addresseeId === reader)
  const hasOpened = hasOpenedAll([...copies, ...found.joinedFrom.flatMap(({ notices }) => notices)])
  const mayReadClaims = canReadClaims(own.side, hasOpened)
  return {
    id,
    caseNumber: found.caseNumber,
    trackingCode: own.side === 'claimant' ? found.trackingCode : null,
    state: found.state,
    stage: found.stage,
    version: found.version,
    registeredAt: found.registeredAt.toISOString(),
    side: own.side,
    dueOn: toDay(found.dueOn),
    hearing: toHearing(found.hearings[0]),
    expertDueOn: expertDueOn(found),
    actions: partyActions.filter((action) => allowed.includes(action)),
    asides: partyAsides.filter((action) => allowed.includes(action)),
    parties: found.parties.map(({ side, name, subjectId }) => ({
      ...{ side, name },
      isIdentified: subjectId !== null,
      isReader: subjectId === reader,
    })),
    evidence: mayReadClaims ? found.evidence.map((each) => toProof(ctx, each)) : null,
    claims: mayReadClaims
      ? found.claims.map((claim) => ({
          kind: claim.kind as ClaimKind,
          amountRial: claim.amountRial === null ? null : Number(claim.amountRial),
          explanation: vault.openText('explanation', claim.explanationSealed),
        }))
      : null,
    notices: notices.map((notice) => {
      const isMine = notice.addresseeId === reader
      // The copy of a petition is sent by its claimant, that of a brief by whoever filed it.
      const isSender =
        (notice.kind === 'petitionCopy' && own.side === 'claimant') ||
        filed.some(({ paperId }) => paperId === notice.paperId)
      const { receipts, ...evidence } = toEvidence(vault, notice)
      return {
        ...{ id: notice.id, kind: notice.kind, isMine },
        addresseeSide: found.parties.find(({ subjectId }) => subjectId === notice.addresseeId)?.side ?? null,
        placedAt: notice.placedAt.toISOString(),
        openedAt: notice.openedAt?.toISOString() ?? null,
        ...evidence,
        receipts: isMine || isSender ? receipts : [],
      }
    }),
    ...toEnd(vault, found),
    settlement: toSettlement(vault, found),
    courtComplaints: toCourtComplaints(vault, found),
    corrections: toOwnCorrections(found, reader),
    joinedInto: found.joinedInto,
    joinedFrom: found.joinedFrom.map(({ id: of, caseNumber }) => ({ id: of, caseNumber })),
    timeline: found.events.filter(({ noticeId }) => !isHidden(noticeId)).map(toEvent),
  }
}

/** @throws AppError case.not_found */
export async function getReceipt(ctx: CaseCtx, id: string): Promise<Receipt> {
  const receipt = await readReceipt(ctx, { id })
  await recordAudit(ctx, { action: 'case.read_receipt', caseId: id })
  return receipt
}

/**
 * The receipt of a petition, for its claimant (labour procedure rules: parties, date and number of registration).
 * @throws AppError case.not_found
 */
export async function readReceipt(
  ctx: Within<Pick<Ctx, 'db' | 'actor'>>,
  which: { id: string } | { petitionId: string },
): Promise<Receipt> {
  const found = await ctx.db.case.findFirst({
    where: { ...which, petition: { claimantId: ctx.actor.personId } },
    include: {
      parties: { orderBy: { id: 'asc' } },
      // What a joinder brought is on the receipt of its own petition.
      claims: { where: { fromCaseId: null }, orderBy: { position: 'asc' } },
    },
  })
  if (!found) throw new AppError('case.not_found')
  return {
    caseId: found.id,
    caseNumber: found.caseNumber,
    trackingCode: found.trackingCode,
    registeredAt: found.registeredAt.toISOString(),
    claimantName: namesOn('claimant', found),
    respondentName: namesOn('respondent', found),
    claims: found.claims.map(({ kind, amountRial }) => ({
      kind: kind as ClaimKind,
      amountRial: amountRial === null ? null : Number(amountRial),
    })),
    noticePlaced: found.parties.every(({ subjectId }) => subjectId !== null),
  }
}
