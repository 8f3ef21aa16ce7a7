import type { CaseEventKind, Prisma } from '@dadkar/prisma/client'
import type { CaseAction } from '@dadkar/procedure/case-actions'
import type { CaseActor } from '@dadkar/procedure/case-facts'
import type { Refusal } from '@dadkar/procedure/case-guards'
import { decide } from '@dadkar/procedure/case-machine'
import { beforeBoard, isBeforeRuling } from '@dadkar/procedure/case-states'
import { AppError } from '../../app-error.ts'
import type { Ctx, Db, Within } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { holdCalendar } from '../holidays/read-calendar.ts'
import { renewWaitingPapers } from '../paper-channel/renew-waiting-papers.ts'
import { caseSettings, type FoundCase, factsOf, inFacts } from './case-facts.ts'
import { lapseAppointments } from './lapse-appointments.ts'

export type StepCtx = Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId' | 'ip' | 'userAgent'>

/** Without an actor it is the clock that acts. */
type ClockCtx = Pick<Ctx, 'db' | 'vault' | 'requestId'> & { actor: Ctx['actor'] | null }

/** A case as it stands while its row is locked. */
export type LockedCase = FoundCase

type Step = {
  action: (found: LockedCase) => CaseAction
  /** As it was read by whoever acts; null of one who does not read the case itself. */
  version: number | null
  /** Cases that exist for whoever acts. */
  visible: Prisma.CaseWhereInput
  /** What they are to the case. */
  actorIn: (found: LockedCase) => CaseActor
}

/** What comes of a step beside the state; the event is null where something else tells of it. */
type Outcome = {
  event: CaseEventKind | null
  until?: Date
  /** The notice that the event is about. */
  noticeId?: string | null
  data?: Prisma.CaseUncheckedUpdateInput
}

const errors: Partial<Record<Refusal, () => AppError>> = {
  limit_passed: () => new AppError('case.limit_passed'),
  hearing_too_soon: () => hearingError('hearing_at.too_soon'),
  office_closed: () => hearingError('hearing_at.office_closed'),
  hearing_not_begun: () => new AppError('hearing.not_begun'),
  not_all_invited: () => new AppError('hearing.not_all_invited'),
}

export function hearingError(code: string): AppError {
  const params = { days: caseSettings.minHearingNoticeDays }
  return new AppError('request.invalid', { fields: { startsAt: code }, params })
}

const auditName = ({ kind }: CaseAction) => `case.${kind.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`

/**
 * Takes a step of the procedure within a transaction: the case's row is locked, so that of two at once the second sees
 * what the first did and is told; the procedure decides; `work` does what the step brings about; state, event and audit
 * are written with it, all or nothing.
 * @throws AppError case.not_found, case.changed_elsewhere, case.step_not_allowed, and what `work` throws
 */
export async function stepWithin(
  inside: Within<ClockCtx>,
  id: string,
  { action, version, visible, actorIn }: Step,
  work: (found: LockedCase) => Promise<Outcome>,
): Promise<void> {
  const { db } = inside
  await db.$queryRaw`select 1 from "case" where id = ${id}::uuid for update`
  const found = await db.case.findFirst({ where: { AND: [{ id }, visible] }, include: inFacts })
  if (!found) throw new AppError('case.not_found')
  if (version !== null && found.version !== version) {
    throw new AppError('case.changed_elsewhere', { params: { version: found.version } })
  }
  const now = new Date()
  const wanted = action(found)
  const settings = { ...caseSettings, calendar: await holdCalendar(db) }
  const decision = decide(factsOf(found), wanted, actorIn(found), now, settings)
  if (!decision.ok) throw errors[decision.reason]?.() ?? new AppError('case.step_not_allowed')
  const { event, until = null, noticeId = null, data } = await work(found)
  const { to: state, stage } = decision
  // What runs in a state runs on as long as it stands.
  const { stateSince, dueOn } = state === found.state ? found : { stateSince: now, dueOn: null }
  await db.case.update({
    where: { id },
    data: { dueOn, ...data, state, stage, stateSince, version: found.version + 1 },
  })
  if (!isBeforeRuling(state, stage)) await clearTable(db, id, now)
  if (!beforeBoard.some((each) => each === state)) await lapseAppointments(db, found)
  if (event) await db.caseEvent.create({ data: { caseId: id, kind: event, at: now, until, noticeId } })
  await renewWaitingPapers(db, id)
  await recordAudit(inside, { action: auditName(wanted), caseId: id })
}

/** Terms of a settlement that wait for somebody's word come to nothing when the case goes on without them. */
async function clearTable(db: Db, caseId: string, endedAt: Date): Promise<void> {
  await db.settlement.updateMany({ where: { caseId, end: null }, data: { end: 'overtaken', endedAt } })
}

/** The same in a transaction of its own. */
export async function takeStep(
  ctx: StepCtx,
  id: string,
  step: Step,
  work: (inside: Within<StepCtx>, found: LockedCase) => Promise<Outcome>,
): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    await stepWithin(inside, id, step, (found) => work(inside, found))
  })
}
