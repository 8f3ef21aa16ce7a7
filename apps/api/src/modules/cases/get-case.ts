import { type CaseDetail, partyActions, partyAsides } from '@dadkar/contract/case'
import type { Prisma } from '@dadkar/prisma/client'
import type { ClaimKind } from '@dadkar/procedure'
import { isOpenAppointment } from '@dadkar/procedure/case-guards'
import { allowedActions } from '@dadkar/procedure/case-machine'
import { AppError } from '../../app-error.ts'
import { type Ctx, subjectOf } from '../../context.ts'
import type { Vault } from '../../crypto/vault.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { inCorrected, toOwnCorrections } from '../corrections/issued-corrections.ts'
import { inProof, toEvidence as toProof } from '../evidence/evidence-view.ts'
import { toCourtComplaints } from '../execution/court-complaint-view.ts'
import { inEvidence, toNoticeInCase } from '../notices/notice-evidence.ts'
import { toSettlement } from '../settlements/settlement-terms.ts'
import { caseSettings, factsOf, inFacts } from './case-facts.ts'
import { inEnd, inHearing, toDay, toEnd, toEvent, toHearing, toRial } from './case-view.ts'
import { canReadClaims, hasOpenedAll, visibleTo } from './cases.policy.ts'
import { inJoined } from './joined-cases.ts'
import { partyIn } from './party-in.ts'

const inDetail = (reader: string) =>
  ({
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
  }) as const satisfies Prisma.CaseInclude

type Found = Prisma.CaseGetPayload<{ include: ReturnType<typeof inDetail> }>
type NoticeRow = Found['notices'][number]

/** @throws AppError case.not_found, alike for absent cases and those of others */
export async function getCase(ctx: Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId'>, id: string): Promise<CaseDetail> {
  const { db, vault } = ctx
  const reader = subjectOf(ctx.actor)
  const found = await db.case.findFirst({ where: { id, ...visibleTo(reader) }, include: inDetail(reader) })
  const party = found?.parties.find(({ subjectId }) => subjectId === reader)
  if (!found || !party) throw new AppError('case.not_found')
  await recordAudit(ctx, { action: 'case.read', caseId: id })
  const ownBriefs = await db.brief.findMany({ where: { partyId: party.id }, select: { paperId: true } })
  /** For whoever was served, and for the sender: of the copy of a petition its claimant, of a brief who filed it. */
  const holdsReceipts = ({ kind, addresseeId, paperId }: NoticeRow) =>
    addresseeId === reader ||
    (kind === 'petitionCopy' && party.side === 'claimant') ||
    ownBriefs.some((brief) => brief.paperId === paperId)
  const allowed = allowedActions(factsOf(found), partyIn(reader)(found), new Date(), caseSettings)
  // What was served on an expert is between them and the office.
  const hidden = found.notices.filter((notice) => isForExpert(notice, found))
  const isHidden = (noticeId: string | null) => hidden.some((each) => each.id === noticeId)
  const mayReadPetition = canReadClaims(party.side, hasOpenedCopies(found, reader))
  return {
    id,
    caseNumber: found.caseNumber,
    trackingCode: party.side === 'claimant' ? found.trackingCode : null,
    state: found.state,
    stage: found.stage,
    version: found.version,
    registeredAt: found.registeredAt.toISOString(),
    side: party.side,
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
    evidence: mayReadPetition ? found.evidence.map((each) => toProof(ctx, each)) : null,
    claims: mayReadPetition ? found.claims.map((claim) => toClaim(vault, claim)) : null,
    notices: found.notices
      .filter((notice) => !hidden.includes(notice))
      .map((notice) => {
        const { receipts, ...shown } = toNoticeInCase(vault, notice, found)
        return {
          ...{ ...shown, isMine: notice.addresseeId === reader },
          receipts: holdsReceipts(notice) ? receipts : [],
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

function isForExpert({ addresseeId }: NoticeRow, { experts, parties }: Found): boolean {
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

function hasOpenedCopies({ notices, joinedFrom }: Found, reader: string): boolean {
  const own = notices.filter(({ kind, addresseeId }) => kind === 'petitionCopy' && addresseeId === reader)
  return hasOpenedAll([...own, ...joinedFrom.flatMap((joined) => joined.notices)])
}

function toClaim(vault: Vault, { kind, amountRial, explanationSealed }: Found['claims'][number]) {
  return {
    kind: kind as ClaimKind,
    amountRial: toRial(amountRial),
    explanation: vault.openText('explanation', explanationSealed),
  }
}
