import { type OfficeCaseDetail, officeActions, officeAsides } from '@dadkar/contract/case-office'
import type { PetitionPaper } from '@dadkar/contract/paper'
import type { Prisma } from '@dadkar/prisma/client'
import { allowedActions } from '@dadkar/procedure/case-machine'
import { AppError } from '../../app-error.ts'
import type { Ctx } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { caseSettings, factsOf, inFacts } from '../cases/case-facts.ts'
import { inEnd, inHearing, toDay, toEnd, toEvent, toHearing } from '../cases/case-view.ts'
import { inJoinedAtOffice } from '../cases/joined-cases.ts'
import { inCorrected, toCorrections } from '../corrections/issued-corrections.ts'
import { inProof, toEvidence as toProof } from '../evidence/evidence-view.ts'
import { toCourtComplaints } from '../execution/court-complaint-view.ts'
import { readExecution } from '../execution/read-execution.ts'
import { findServingOpening, inEvidence, toNoticeInCase } from '../notices/notice-evidence.ts'
import { toSettlement } from '../settlements/settlement-terms.ts'
import { findAccountHolders } from '../subjects/account-holders.ts'
import { openIdentifier } from '../subjects/subjects.service.ts'
import { inMembers, inSeats, listThoseWhoMayHaveSat, toSeated } from './sitting.ts'
import { type OfficeStanding, officerIn, readStanding, visibleAt } from './standing.ts'

type ReadCtx = Pick<Ctx, 'db' | 'vault' | 'actor'>

const inDetail = {
  ...inFacts,
  parties: { ...inFacts.parties, include: { subject: true } },
  // The first paper of a case is the copy of its petition.
  papers: { orderBy: { id: 'asc' }, take: 1 },
  board: { include: { seats: inSeats } },
  hearings: {
    where: { state: { not: 'cancelled' } },
    orderBy: { id: 'desc' },
    include: { ...inHearing, members: inMembers },
  },
  notices: { orderBy: { id: 'asc' }, include: inEvidence },
  events: { orderBy: { id: 'asc' } },
  ...inProof,
  ...inEnd,
  courtComplaints: true,
  ...inJoinedAtOffice,
  verdicts: { ...inCorrected, include: { ...inCorrected.include, signatures: true } },
} as const satisfies Prisma.CaseInclude

type Found = Prisma.CaseGetPayload<{ include: typeof inDetail }>

/** The reading is recorded, and the parties see it. @throws AppError case.not_found, labour_office.not_assigned */
export async function getOfficeCase(ctx: ReadCtx & Pick<Ctx, 'requestId'>, id: string): Promise<OfficeCaseDetail> {
  const found = await viewOfficeCase(ctx, await readStanding(ctx), id)
  await recordAudit(ctx, { action: 'case.read', caseId: id })
  return found
}

/** @throws AppError case.not_found */
export async function viewOfficeCase(ctx: ReadCtx, standing: OfficeStanding, id: string): Promise<OfficeCaseDetail> {
  const where = { AND: [{ id }, visibleAt(standing, ctx.actor)] }
  const found = await ctx.db.case.findFirst({ where, include: inDetail })
  if (!found) throw new AppError('case.not_found')
  const holders = await findAccountHolders(
    ctx.db,
    found.parties.map(({ subjectId }) => subjectId),
  )
  return { ...toDetail(ctx, standing, found, holders), executionRequest: await readExecution(ctx, found) }
}

function readPetition(vault: Ctx['vault'], paper: { bodySealed: Uint8Array } | undefined): PetitionPaper {
  if (!paper) throw new Error('A case without its petition')
  return JSON.parse(vault.openText('paper', paper.bodySealed))
}

function toDetail(
  { vault, actor }: ReadCtx,
  standing: OfficeStanding,
  found: Found,
  holders: ReadonlySet<string>,
): Omit<OfficeCaseDetail, 'executionRequest'> {
  const { id, caseNumber, state, stage, version, parties, papers, board, briefs, hearings, notices, events } = found
  const petition = readPetition(vault, papers[0])
  const respondents = parties.filter(({ side }) => side === 'respondent')
  const toCome = hearings.find((hearing) => hearing.state === 'scheduled')
  const held = hearings.find(({ minutesSealed }) => minutesSealed !== null)
  const cure = briefs.find(({ kind }) => kind === 'cure')
  const inProcedure = { ...found, hearings: toCome ? [toCome] : [] }
  const facts = factsOf(inProcedure)
  const allowed = allowedActions(facts, officerIn(standing)(inProcedure), new Date(), caseSettings)
  const hasAccount = ({ subjectId }: Found['parties'][number]) => subjectId !== null && holders.has(subjectId)
  // Whoever has no account is served on paper, on a page of its own.
  const canServe = parties.some((party, index) => hasAccount(party) && !facts.parties[index]?.isServed)
  // Who did not sit reads the ruling, and has no say in it.
  const canRule = held?.members.some(({ seat }) => seat.personId === actor.personId) ?? false
  const hasSigned = found.verdicts[0]?.signatures.some(({ personId }) => personId === actor.personId) ?? false
  const isForReader: Partial<Record<(typeof officeActions)[number], boolean>> = {
    serveVerdict: canServe,
    rule: canRule,
  }
  return {
    ...{ id, caseNumber, state, stage, version, petition },
    registeredAt: found.registeredAt.toISOString(),
    stateSince: found.stateSince.toISOString(),
    dueOn: toDay(found.dueOn),
    claimantName: petition.claimant.name,
    respondentName: respondents[0]?.name ?? '',
    respondentCount: respondents.length,
    board: board && { id: board.id, stage: board.stage, number: board.number },
    actions: officeActions.filter((action) => allowed.includes(action) && (isForReader[action] ?? true)),
    asides: officeAsides.filter((action) => allowed.includes(action) && (action !== 'correct' || hasSigned)),
    parties: parties.map((party) => ({
      ...{ id: party.id, side: party.side, name: party.name },
      address: vault.openText('address', party.addressSealed),
      identifier: party.subject && openIdentifier(vault, party.subject),
      hasAccount: hasAccount(party),
    })),
    evidence: found.evidence.map((each) => toProof({ vault }, each)),
    cure: cure ? { text: vault.openText('brief', cure.textSealed), at: cure.createdAt.toISOString() } : null,
    objections: briefs
      .filter(({ kind }) => kind === 'objection')
      .map(({ partyId, textSealed, createdAt }) => ({
        side: parties.find((party) => party.id === partyId)?.side ?? 'claimant',
        text: vault.openText('brief', textSealed),
        at: createdAt.toISOString(),
      })),
    settlement: toSettlement(vault, found),
    courtComplaints: toCourtComplaints(vault, found),
    corrections: toCorrections(vault, found),
    joinedInto: found.joinedInto,
    joinedFrom: found.joinedFrom.map(({ papers: [copy], ...joined }) => ({
      ...joined,
      petition: readPetition(vault, copy),
    })),
    hearing: toHearing(toCome),
    mayHaveSat: listThoseWhoMayHaveSat(board?.seats ?? [], toCome),
    minutes: held?.minutesSealed ? vault.openText('minutes', held.minutesSealed) : null,
    sat: (held?.members ?? []).map(({ seat }) => toSeated(seat)),
    notices: notices.map((notice) => ({
      ...toNoticeInCase(vault, notice, found),
      opening: findServingOpening(notice),
    })),
    ...toEnd(vault, found),
    timeline: events.map(toEvent),
  }
}
