import { type StaffCapacity, type StaffMember, staffCapacities } from '@dadkar/contract/staff'
import { policy } from '../../config.ts'
import type { Ctx } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { nameOf } from '../offices/office-view.ts'
import { toView, withPeople } from './staff-change.ts'

const ofStaff = { capacity: { in: [...staffCapacities] } }

/** People who hold a capacity of staff, of one or of all, newest account first. */
export async function listStaff(
  { db }: Pick<Ctx, 'db'>,
  { cursor, limit }: PageRequest,
  capacity: StaffCapacity | null,
) {
  const wanted = capacity ? { capacity } : ofStaff
  const rows = await db.person.findMany({
    where: { capacities: { some: wanted }, closedAt: null, ...(cursor ? { id: { lt: cursor } } : {}) },
    include: { capacities: { where: ofStaff, include: { office: true }, orderBy: { grantedAt: 'asc' } } },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  return toPage(rows, limit, ({ id, firstName, lastName, capacities }): StaffMember => {
    const held = capacities.map(({ capacity, grantedAt, office }) => {
      const since = grantedAt.toISOString()
      return { capacity: capacity as StaffCapacity, grantedAt: since, office: office && nameOf(office) }
    })
    return { id, firstName, lastName, capacities: held }
  })
}

/** Changes that still wait for a second administrator, newest first. */
export async function listStaffChanges(ctx: Pick<Ctx, 'db' | 'vault' | 'actor'>, { cursor, limit }: PageRequest) {
  const oldest = new Date(Date.now() - policy.staffChangeLife * 1000)
  const rows = await ctx.db.staffChange.findMany({
    where: { state: 'pending', proposedAt: { gt: oldest }, ...(cursor ? { id: { lt: cursor } } : {}) },
    include: withPeople,
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  return toPage(rows, limit, (row) => toView(ctx, row))
}
