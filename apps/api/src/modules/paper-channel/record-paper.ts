import type { PaperService as PaperServiceView } from '@dadkar/contract/paper-service'
import type { CaseEventKind, PaperFailure, PaperRecipient, Prisma } from '@dadkar/prisma/client'
import { paperRecipientRules } from '@dadkar/procedure/paper-service'
import { AppError } from '../../app-error.ts'
import type { Within } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { officerIn, readStanding, visibleAt } from '../case-office/standing.ts'
import { type StepCtx, stepWithin } from '../cases/take-step.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { writeService } from '../verdicts/write-service.ts'
import { readService } from './own-service.ts'
import { type PaperDetail, type ServiceRow, sealDetail, toService } from './paper-view.ts'
import { renewWaitingPapers } from './renew-waiting-papers.ts'

type Inside = Within<StepCtx>
type Result = Prisma.PaperServiceUncheckedUpdateManyInput & { triedAt: Date }
type Effect = (inside: Inside, row: ServiceRow) => Promise<void>

/** @throws AppError request.invalid with served_at.* */
function requireTime(triedAt: Date, { handedOutAt }: ServiceRow): void {
  // Servers write minutes.
  const from = Math.floor(handedOutAt.getTime() / 60_000) * 60_000
  const problem = triedAt > new Date() ? 'in_future' : triedAt.getTime() < from ? 'before_handing_out' : null
  if (problem) throw new AppError('request.invalid', { fields: { triedAt: `served_at.${problem}` } })
}

/** Writes what became of a paper, once, under the lock of its case, and what follows from it. */
async function record(
  ctx: StepCtx,
  id: string,
  { detail, ...result }: Result & { detail: PaperDetail },
  effect: Effect,
): Promise<PaperServiceView> {
  requireStepUp(ctx)
  const standing = await readStanding(ctx)
  const before = await readService(ctx, standing, id)
  requireTime(result.triedAt, before)
  return ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    await tx.$queryRaw`select 1 from "case" where id = ${before.caseId}::uuid for update`
    const { count } = await tx.paperService.updateMany({
      where: { id, state: 'handedOut' },
      data: {
        ...result,
        detailSealed: sealDetail(ctx.vault, detail),
        recordedAt: new Date(),
        recordedById: ctx.actor.personId,
      },
    })
    if (count === 0) throw new AppError('paper_service.over')
    const row = await readService(inside, standing, id)
    await effect(inside, row)
    await renewWaitingPapers(tx, row.caseId)
    await recordAudit(inside, {
      action: `paper_service.record_${row.state === 'served' ? 'service' : 'failure'}`,
      caseId: row.caseId,
      aboutId: id,
    })
    return toService(ctx.vault, row)
  })
}

/** What the timeline says of a paper that was served. */
const servedEvents = { invitation: 'invitedOnPaper', verdict: 'verdictServedOnPaper' } as const

const eventOf = ({ kind }: ServiceRow): CaseEventKind =>
  kind === 'invitation' || kind === 'verdict' ? servedEvents[kind] : 'servedOnPaper'

const tellCase = ({ db }: Inside, { caseId }: ServiceRow, kind: CaseEventKind, at: Date) =>
  db.caseEvent.create({ data: { caseId, kind, at } })

/** Of the latest ruling: the case is served by it, as by placing it in an account. */
async function serveRuling(inside: Inside, row: ServiceRow, servedAt: Date): Promise<void> {
  const standing = await readStanding(inside)
  const { version } = await inside.db.case.findUniqueOrThrow({ where: { id: row.caseId }, select: { version: true } })
  const action = () => ({ kind: 'serveVerdict', party: row.partyId }) as const
  const step = { version, action, visible: visibleAt(standing, inside.actor), actorIn: officerIn(standing) }
  await stepWithin(inside, row.caseId, step, async ({ verdicts: [latest], stage }) => {
    if (latest?.paperId !== row.paperId) throw new AppError('paper_service.over')
    const how = { partyId: row.partyId, servedAt, paperServiceId: row.id }
    const dueOn = await writeService(inside.db, latest, how)
    return { event: null, data: { dueOn: stage === 'recognition' ? dueOn : null } }
  })
}

/** Whether the party was served in their account meanwhile: the paper then changes nothing. */
async function isServedAlready({ db }: Inside, { paperId, partyId }: ServiceRow): Promise<boolean> {
  return (await db.verdictService.count({ where: { partyId, annulledAt: null, verdict: { paperId } } })) > 0
}

type Delivery = { triedAt: string; recipient: PaperRecipient; recipientName: string; place: string }

/**
 * A paper was served (labour procedure rules, arts 36, 38 and 130): an invitation invites its party, a ruling sets their
 * limit running from the day of service. Whether handing it to that recipient is service, `paperRecipientRules` says.
 * @throws AppError paper_service.not_found, paper_service.over, request.invalid with served_at.*, case.step_not_allowed,
 * session.step_up_required
 */
export function recordPaperService(ctx: StepCtx, id: string, delivery: Delivery): Promise<PaperServiceView> {
  const { recipient, ...detail } = delivery
  const triedAt = new Date(delivery.triedAt)
  const state = paperRecipientRules[recipient].isService ? 'served' : 'notServed'
  return record(ctx, id, { state, triedAt, recipient, detail }, async (inside, row) => {
    if (state !== 'served') return
    if (row.kind === 'verdict' && !(await isServedAlready(inside, row))) await serveRuling(inside, row, triedAt)
    await tellCase(inside, row, eventOf(row), triedAt)
  })
}

type Return = { triedAt: string; failure: PaperFailure; note: string }

/**
 * A paper came back: it can be handed out again.
 * @throws AppError paper_service.not_found, paper_service.over, request.invalid with served_at.*, session.step_up_required
 */
export function recordPaperFailure(
  ctx: StepCtx,
  id: string,
  { triedAt, failure, note }: Return,
): Promise<PaperServiceView> {
  const result = { state: 'notServed', triedAt: new Date(triedAt), failure, detail: { note } } as const
  return record(ctx, id, result, async () => {})
}
