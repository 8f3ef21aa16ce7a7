import type { Prisma } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { Ctx } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { readStanding, visibleAt } from '../case-office/standing.ts'
import { canJoin, joinableStates } from './joinder.policy.ts'

/** With a case: what says whether it can be joined. */
export const inJoinable = {
  parties: { select: { side: true, subjectId: true } },
  verdicts: { select: { id: true }, take: 1 },
  _count: { select: { claims: true, joinedFrom: true } },
} as const satisfies Prisma.CaseInclude

type Row = Prisma.CaseGetPayload<{ include: typeof inJoinable }>

export const toJoinable = ({ id, officeCode, state, parties, verdicts, _count }: Row) => ({
  ...{ id, officeCode, state, parties },
  hasText: verdicts.length > 0,
  hasJoined: _count.joinedFrom > 0,
})

/**
 * Earlier cases of the same parties, by the claimant’s own (party(subject_id, case_id)): few people have many.
 * @throws AppError case.not_found, labour_office.not_assigned
 */
export async function listJoinable(ctx: Pick<Ctx, 'db' | 'actor'>, id: string, { cursor, limit }: PageRequest) {
  const { db, actor } = ctx
  const standing = await readStanding(ctx)
  const later = await db.case.findFirst({ where: { AND: [{ id }, visibleAt(standing, actor)] }, include: inJoinable })
  if (!later) throw new AppError('case.not_found')
  const claimant = later.parties.find(({ side }) => side === 'claimant')?.subjectId
  if (!claimant) return { items: [], nextCursor: null }
  const before = cursor && cursor < id ? cursor : id
  const rows = await db.case.findMany({
    where: {
      AND: [{ id: { lt: before } }, visibleAt(standing, actor)],
      state: { in: joinableStates.filter((state) => state !== 'draft') },
      parties: { some: { subjectId: claimant, side: 'claimant', caseId: { lt: before } } },
    },
    orderBy: { id: 'desc' },
    take: limit + 1,
    include: inJoinable,
  })
  const page = toPage(rows, limit, (row) => row)
  return {
    ...page,
    items: page.items
      .filter((row) => canJoin(toJoinable(later), toJoinable(row)))
      .map(({ id: of, caseNumber, state, registeredAt, _count }) => ({
        ...{ id: of, caseNumber, state, claims: _count.claims },
        registeredAt: registeredAt.toISOString(),
      })),
  }
}
