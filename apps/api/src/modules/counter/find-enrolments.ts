import type { StartEnrolment } from '@dadkar/contract/enrolment'
import type { FoundEnrolment, Visit } from '@dadkar/contract/visit'
import { AppError } from '../../app-error.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { createEnrolment } from '../enrolments/enrolments.service.ts'
import { counterLevel, requireOpenLevel } from '../levels/levels.service.ts'
import { personIndex } from '../subjects/subjects.service.ts'
import { type ClerkCtx, recordAtCounter } from './clerk.ts'
import { underWay } from './find-binding.ts'
import { readVisit, takenBy } from './read-visit.ts'
import { toFound, toSummary, toVisit } from './visit-view.ts'

/** More than anybody has open at once. */
const most = 20

type Search = { enrolmentCode?: string | undefined; nationalId?: string | undefined }

/** What is open or waits to be bound. A search by national ID is recorded: a code was handed over by the person. */
export async function findEnrolments(
  ctx: ClerkCtx,
  { enrolmentCode, nationalId }: Search,
): Promise<{ items: FoundEnrolment[] }> {
  const { db, vault } = ctx
  const subject = nationalId
    ? await db.subject.findUnique({ where: { identifierIndex: personIndex(vault, nationalId) } })
    : null
  if (nationalId && !subject) return { items: [] }
  if (subject) await recordAtCounter(ctx, { action: 'enrolment.search', subjectId: subject.id })
  const rows = await db.enrolment.findMany({
    where: {
      ...(subject ? { subjectId: subject.id } : { code: enrolmentCode ?? '' }),
      state: { in: ['open', 'confirmed'] },
      validUntil: { gt: new Date() },
    },
    orderBy: { id: 'desc' },
    take: most,
  })
  return { items: rows.map((row) => toFound(ctx, row)) }
}

/** The clerk's own, newest first. */
export async function listVisits(ctx: ClerkCtx, { cursor, limit }: PageRequest) {
  const rows = await ctx.db.enrolment.findMany({
    where: { ...takenBy(ctx.actor), ...(cursor ? { id: { lt: cursor } } : {}) },
    include: { verifications: { where: underWay(), select: { id: true }, take: 1 } },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  return toPage(rows, limit, (row) => toSummary(ctx, row))
}

/** Nobody confirms themselves. @throws AppError enrolment.of_oneself */
function requireAnother({ actor }: ClerkCtx, subjectId: string): void {
  // A person shares their key with their subject.
  if (subjectId === actor.personId) throw new AppError('enrolment.of_oneself')
}

/**
 * The person stands at this counter. Whoever had it before has it no more.
 * @throws AppError enrolment.not_found, enrolment.over, enrolment.of_oneself
 */
export async function takeEnrolment(ctx: ClerkCtx, id: string): Promise<Visit> {
  await ctx.db.$transaction(async (tx) => {
    const row = await tx.enrolment.findUnique({ where: { id } })
    if (!row) throw new AppError('enrolment.not_found')
    requireAnother(ctx, row.subjectId)
    if (row.clerkId === ctx.actor.personId) return
    const { count } = await tx.enrolment.updateMany({
      where: { id, state: { in: ['open', 'confirmed'] }, validUntil: { gt: new Date() } },
      data: { clerkId: ctx.actor.personId, officeId: ctx.office.id, takenAt: new Date() },
    })
    if (count === 0) throw new AppError('enrolment.over')
    const inside = { ...ctx, db: tx }
    await recordAtCounter(inside, { action: 'enrolment.take', aboutId: id, subjectId: row.subjectId })
  })
  return getVisit(ctx, id)
}

/**
 * For a person who came without a code; it is taken at once.
 * @throws AppError level.closed, enrolment.of_oneself
 */
export async function startVisit(ctx: ClerkCtx, input: StartEnrolment): Promise<Visit> {
  await requireOpenLevel(ctx, counterLevel)
  const { id } = await ctx.db.$transaction(async (tx) => {
    const row = await createEnrolment({ ...ctx, db: tx }, input)
    requireAnother(ctx, row.subjectId)
    return row
  })
  return takeEnrolment(ctx, id)
}

/** @throws AppError enrolment.not_found */
export async function getVisit(ctx: ClerkCtx, id: string): Promise<Visit> {
  return toVisit(ctx, await readVisit(ctx, id))
}
