import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import type { BoardSeat, Prisma } from '@dadkar/prisma/client'
import { boardRules } from '@dadkar/procedure/boards'
import { AppError } from '../../app-error.ts'
import type { Db } from '../../context.ts'

/** Seats with the names of those who sit on them, side by side. */
export const inSeats = {
  orderBy: [{ kind: 'asc' }, { place: 'asc' }],
  include: { person: { select: { firstName: true, lastName: true } } },
} as const satisfies Prisma.Board$seatsArgs

/** Who sat at a hearing, side by side. */
export const inMembers = {
  orderBy: [{ seat: { kind: 'asc' } }, { seat: { place: 'asc' } }],
  include: { seat: { include: inSeats.include } },
} as const satisfies Prisma.Hearing$membersArgs

type NamedSeat = Prisma.BoardSeatGetPayload<Pick<typeof inSeats, 'include'>>

export function toSeated({ kind, place, person }: Pick<NamedSeat, 'kind' | 'place' | 'person'>) {
  return { seat: kind, place, name: `${person.firstName} ${person.lastName}` }
}

/** Had a seat when a hearing began or since: may have sat at it, also where a session begins late. */
const wasThere =
  (startsAt: Date) =>
  ({ until }: Pick<BoardSeat, 'until'>) =>
    until === null || until > startsAt

/** Of all who ever had a seat on the board, those who may have sat at the hearing to come. */
export function listThoseWhoMayHaveSat(
  seats: readonly NamedSeat[],
  hearing: { startsAt: Date } | undefined,
): OfficeCaseDetail['mayHaveSat'] {
  if (!hearing) return []
  return seats.filter(wasThere(hearing.startsAt)).map((seat) => ({ id: seat.id, ...toSeated(seat) }))
}

/** @throws AppError request.invalid with `present.*` */
function refuse(reason: 'unknown' | 'same_seat' | 'below_quorum', params?: { quorum: number }): never {
  throw new AppError('request.invalid', { fields: { present: `present.${reason}` }, params })
}

/**
 * Writes down who of the board sat at the hearing to come of a case. With fewer than its quorum a session is not official
 * (labour procedure rules, art. 56), and nobody sits beside their own successor.
 * @param present ids of the sittings
 * @throws AppError request.invalid with `present.*`
 */
export async function recordSitting(db: Db, caseId: string, present: readonly string[]): Promise<void> {
  const hearing = await db.hearing.findFirstOrThrow({
    where: { caseId, state: 'scheduled' },
    include: { board: { include: { seats: true } } },
  })
  const { stage, seats } = hearing.board
  const ids = new Set(present)
  const sat = seats.filter(wasThere(hearing.startsAt)).filter(({ id }) => ids.has(id))
  if (sat.length < ids.size) refuse('unknown')
  if (new Set(sat.map(({ kind, place }) => `${kind} ${place}`)).size < sat.length) refuse('same_seat')
  const { quorum } = boardRules[stage]
  if (sat.length < quorum) refuse('below_quorum', { quorum })
  await db.hearingMember.createMany({ data: sat.map(({ id }) => ({ hearingId: hearing.id, seatId: id })) })
}
