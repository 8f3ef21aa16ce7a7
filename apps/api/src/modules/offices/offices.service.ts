import type { NearbyOffice } from '@dadkar/contract/office'
import type { Province } from '@dadkar/contract/provinces'
import type { PublicCtx } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { distanceBetween, type Place } from './distance.ts'
import { toOfficeView } from './office-view.ts'

type OfficeCtx = Pick<PublicCtx, 'db'>

const nearbyCount = 10
/** Nearest by the index is nearest on a flat map: a few more are measured, and the nearest of those are given. */
const measured = 3 * nearbyCount

/** Offices to which people are sent, of one province or of all. */
export async function listOffices({ db }: OfficeCtx, { cursor, limit }: PageRequest, province: Province | null) {
  const rows = await db.counterOffice.findMany({
    where: { isOpen: true, ...(province ? { province } : {}), ...(cursor ? { id: { gt: cursor } } : {}) },
    orderBy: { id: 'asc' },
    take: limit + 1,
  })
  return toPage(rows, limit, toOfficeView)
}

/** The offices nearest to a place, nearest first. */
export async function findNearbyOffices({ db }: OfficeCtx, place: Place): Promise<{ items: NearbyOffice[] }> {
  const { latitude, longitude } = place
  const nearest = await db.$queryRaw<{ id: string }[]>`
    select id from counter_office where is_open
    order by point(longitude * 0.85, latitude) <-> point(${longitude}::float8 * 0.85, ${latitude}::float8)
    limit ${measured}`
  const rows = await db.counterOffice.findMany({ where: { id: { in: nearest.map(({ id }) => id) } } })
  const items = rows
    .map((row) => ({ ...toOfficeView(row), distance: Math.round(distanceBetween(place, row)) }))
    .sort((a, b) => a.distance - b.distance)
  return { items: items.slice(0, nearbyCount) }
}
