import type { StaffCapacity, StaffChange as View } from '@dadkar/contract/staff'
import type { Capacity, StaffChangeKind } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { Ctx, Within } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { leavePlaces } from '../labour-offices/labour-offices.service.ts'

export type StaffCtx = Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId' | 'ip' | 'userAgent'>

export const reasonLabel = 'staff-reason'

const names = { select: { id: true, firstName: true, lastName: true } } as const
export const withPeople = { person: names, proposedBy: names } as const

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>

const findRow = ({ db }: Within<Pick<Ctx, 'db'>>, id: string) =>
  db.staffChange.findUnique({ where: { id }, include: withPeople })

export function toView({ vault, actor }: Pick<Ctx, 'vault' | 'actor'>, row: Row): View {
  const { id, person, capacity, kind, state, proposedBy, proposedAt } = row
  return {
    ...{ id, person, kind, state },
    capacity: capacity as StaffCapacity,
    reason: vault.openText(reasonLabel, row.reasonSealed),
    proposedBy: `${proposedBy.firstName} ${proposedBy.lastName}`,
    proposedAt: proposedAt.toISOString(),
    expiresAt: new Date(proposedAt.getTime() + policy.staffChangeLife * 1000).toISOString(),
    isOwn: row.proposedById === actor.personId,
  }
}

/** @throws AppError staff_change.not_found, also for one that was decided or has expired */
export async function readPending(ctx: Within<Pick<Ctx, 'db'>>, id: string): Promise<Row> {
  const row = await findRow(ctx, id)
  const isOver = !row || row.proposedAt.getTime() + policy.staffChangeLife * 1000 <= Date.now()
  if (isOver || row.state !== 'pending') throw new AppError('staff_change.not_found')
  return row
}

type Change = {
  personId: string
  capacity: Capacity
  kind: StaffChangeKind
  reason: string
  /** Where a clerk works. */
  officeId?: string | null
}

/**
 * Gives or takes; whoever loses a capacity is signed out of it, and leaves the place they had for it. The rows of administrators are locked, so that two who
 * take from one another at once never leave the portal without one.
 * @throws AppError staff.last_administrator
 */
export async function applyChange(
  ctx: Within<StaffCtx>,
  { personId, capacity, kind, reason, officeId = null }: Change,
): Promise<void> {
  const { db } = ctx
  if (kind === 'give') {
    await db.personCapacity.createMany({ data: [{ personId, capacity, officeId }], skipDuplicates: true })
    await recordAudit(ctx, { action: 'person.grant', ofPersonId: personId, reason })
    return
  }
  if (capacity === 'administrator') {
    const others = await db.$queryRaw<object[]>`
      select 1 from person_capacity where capacity = 'administrator' order by person_id for update`
    if (others.length < 2) throw new AppError('staff.last_administrator')
  }
  await db.personCapacity.deleteMany({ where: { personId, capacity } })
  await leavePlaces(ctx, personId, [capacity])
  await db.session.updateMany({
    where: { personId, capacity, organizationId: null, endedAt: null },
    data: { endedAt: new Date(), endedFor: 'the capacity was taken' },
  })
  await recordAudit(ctx, { action: 'person.take', ofPersonId: personId, reason })
}
