import { type OfficeCaseDetail, officeActions } from '@dadkar/contract/case-office'
import type { PetitionPaper } from '@dadkar/contract/paper'
import type { Prisma } from '@dadkar/prisma/client'
import { allowedActions } from '@dadkar/procedure/case-machine'
import { AppError } from '../../app-error.ts'
import type { Ctx } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { caseSettings, factsOf, inFacts } from '../cases/case-facts.ts'
import { inHearing, toDay, toEvent, toHearing } from '../cases/case-view.ts'
import { toCourtComplaints } from '../execution/court-complaint-view.ts'
import { readExecution } from '../execution/read-execution.ts'
import { toSettlement } from '../settlements/settlement-terms.ts'
import { findAccountHolders } from '../subjects/account-holders.ts'
import { inMembers, inSeats, listThoseWhoMayHaveSat, toSeated } from './sitting.ts'
import { type OfficeStanding, officerIn, readStanding, visibleAt } from './standing.ts'

type ReadCtx = Pick<Ctx, 'db' | 'vault' | 'actor'>

const inDetail = {
  ...inFacts,
  // The first paper of a case is the copy of its petition.
  papers: { orderBy: { id: 'asc' }, take: 1 },
  board: { include: { seats: inSeats } },
  hearings: {
    where: { state: { not: 'cancelled' } },
    orderBy: { id: 'desc' },
    include: { ...inHearing, members: inMembers },
  },
  events: { orderBy: { id: 'asc' } },
  courtComplaints: true,
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
  return { ...toDetail(ctx, standing, found, holders), execution: await readExecution(ctx, found) }
}

function toDetail(
  { vault }: ReadCtx,
  standing: OfficeStanding,
  found: Found,
  holders: ReadonlySet<string>,
): Omit<OfficeCaseDetail, 'execution'> {
  const { id, caseNumber, state, stage, version, parties, papers, board, briefs, hearings, notices, events } = found
  const [paper] = papers
  if (!paper) throw new Error('A case without its petition')
  const petition = JSON.parse(vault.openText('paper', paper.bodySealed)) as PetitionPaper
  const toCome = hearings.find((hearing) => hearing.state === 'scheduled')
  const held = hearings.find(({ minutesSealed }) => minutesSealed !== null)
  const cure = briefs.find(({ kind }) => kind === 'cure')
  const inProcedure = { ...found, hearings: toCome ? [toCome] : [] }
  const facts = factsOf(inProcedure)
  const allowed = allowedActions(facts, officerIn(standing)(inProcedure), new Date(), caseSettings)
  const hasAccount = ({ subjectId }: Found['parties'][number]) => subjectId !== null && holders.has(subjectId)
  // Whoever has no account is served on paper, on a page of its own.
  const canServe = parties.some((party, index) => hasAccount(party) && !facts.parties[index]?.isServed)
  return {
    ...{ id, caseNumber, state, stage, version, petition },
    registeredAt: found.registeredAt.toISOString(),
    stateSince: found.stateSince.toISOString(),
    dueOn: toDay(found.dueOn),
    claimantName: petition.claimant.name,
    respondentName: petition.respondent.name,
    board: board && { id: board.id, stage: board.stage, number: board.number },
    actions: officeActions.filter((action) => allowed.includes(action) && (action !== 'serveVerdict' || canServe)),
    parties: parties.map((party) => ({
      ...{ side: party.side, name: party.name },
      address: vault.openText('address', party.addressSealed),
      isIdentified: party.subjectId !== null,
      hasAccount: hasAccount(party),
    })),
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
    hearing: toHearing(toCome),
    mayHaveSat: listThoseWhoMayHaveSat(board?.seats ?? [], toCome),
    minutes: held?.minutesSealed ? vault.openText('minutes', held.minutesSealed) : null,
    sat: (held?.members ?? []).map(({ seat }) => toSeated(seat)),
    notices: notices.map(({ id, kind, addresseeId, isService, placedAt, openedAt }) => ({
      ...{ id, kind, isService },
      addresseeSide: parties.find(({ subjectId }) => subjectId === addresseeId)?.side ?? null,
      placedAt: placedAt.toISOString(),
      openedAt: openedAt?.toISOString() ?? null,
    })),
    timeline: events.map(toEvent),
  }
}
