import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import { maxClaims } from '@dadkar/contract/petition'
import type { ClaimKind } from '@dadkar/procedure'
import { AppError } from '../../app-error.ts'
import type { Within } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { letterhead, takeOfficeStep } from '../case-office/office-step.ts'
import { visibleAt } from '../case-office/standing.ts'
import { cancelHearing } from '../cases/cancel-hearing.ts'
import { settlementOnTable } from '../cases/case-facts.ts'
import { toRial } from '../cases/case-view.ts'
import type { StepCtx } from '../cases/take-step.ts'
import { serveParties } from '../paper-channel/serve-parties.ts'
import { canJoin } from './joinder.policy.ts'
import { inJoinable, toJoinable } from './list-joinable.ts'

type Joinder = { version: number; intoId: string; reason: string }

/**
 * Joins a case to an earlier one of the same parties, both before their session is held: the earlier gets the claims and goes
 * on, the later ends and its hearing is called off. Both rows are locked, the later first as in every joinder, so that two
 * at once wait for each other in one order.
 * @throws AppError joinder.*, and those of takeOfficeStep
 */
export function joinCases(ctx: StepCtx, id: string, { version, intoId, reason }: Joinder): Promise<OfficeCaseDetail> {
  return takeOfficeStep(ctx, id, { version, action: () => ({ kind: 'join' }) }, async (inside, found, standing) => {
    const { db } = inside
    await db.$queryRaw`select 1 from "case" where id = ${intoId}::uuid for update`
    const into = await db.case.findFirst({
      where: { AND: [{ id: intoId }, visibleAt(standing, inside.actor)] },
      include: { ...inJoinable, settlements: { orderBy: { id: 'desc' }, take: 1, include: { signatures: true } } },
    })
    const later = await db.case.findUniqueOrThrow({ where: { id }, include: inJoinable })
    if (!into || !canJoin(toJoinable(later), toJoinable(into))) throw new AppError('joinder.not_joinable')
    if (settlementOnTable(found) || settlementOnTable(into)) throw new AppError('joinder.settlement_open')
    const claims = await moveClaims(inside, id, into)
    await cancelHearing(db, id)
    await serveParties(inside, {
      ...{ caseId: id, kind: 'joinder', senderName: standing.office.nameFa },
      parties: found.parties,
      paper: {
        form: 'dadkar.joinder.1',
        ...(await letterhead(inside, found, standing)),
        intoNumber: into.caseNumber,
        claims: claims.map(({ kind, amountRial }) => ({
          kind: kind as ClaimKind,
          amountRial: toRial(amountRial),
        })),
        reason,
      },
    })
    // Whoever read the earlier case before it got more claims is told.
    await db.case.update({ where: { id: intoId }, data: { version: { increment: 1 } } })
    await db.caseEvent.create({ data: { caseId: intoId, kind: 'caseJoined' } })
    await recordAudit(inside, { action: 'case.receive_joined', caseId: intoId })
    return { event: 'joined', data: { joinedIntoId: intoId } }
  })
}

/** Copies the claims behind those of the earlier case: where each came from is kept with it. */
async function moveClaims(
  { db }: Within<StepCtx>,
  id: string,
  { id: intoId, _count }: { id: string; _count: { claims: number } },
) {
  const claims = await db.claim.findMany({ where: { caseId: id }, orderBy: { position: 'asc' } })
  if (_count.claims + claims.length > maxClaims) {
    throw new AppError('joinder.too_many_claims', { params: { most: maxClaims } })
  }
  await db.claim.createMany({
    data: claims.map(({ kind, amountRial, explanationSealed }, turn) => ({
      ...{ caseId: intoId, position: _count.claims + turn, kind, amountRial, explanationSealed },
      fromCaseId: id,
    })),
  })
  return claims
}
