import type { DeskKind, LabourOffice, Prisma } from '@dadkar/prisma/client'
import type { CaseActor } from '@dadkar/procedure/case-facts'
import { AppError } from '../../app-error.ts'
import type { Actor, Ctx, Within } from '../../context.ts'
import type { LockedCase } from '../cases/take-step.ts'

/** Where somebody of the labour office works: an officer at a desk, a member on boards. */
export type OfficeStanding = { office: LabourOffice; desk: DeskKind | null; boardIds: string[] }

/** @throws AppError labour_office.not_assigned */
export async function readStanding({ db, actor }: Within<Pick<Ctx, 'db' | 'actor'>>): Promise<OfficeStanding> {
  const { personId, capacity } = actor
  if (capacity === 'officer') {
    const desk = await db.desk.findUnique({ where: { personId }, include: { office: true } })
    if (desk) return { office: desk.office, desk: desk.kind, boardIds: [] }
  } else {
    const where = { personId, until: null }
    const seats = await db.boardSeat.findMany({ where, include: { board: { include: { office: true } } } })
    const [first] = seats
    if (first) return { office: first.board.office, desk: null, boardIds: seats.map(({ boardId }) => boardId) }
  }
  throw new AppError('labour_office.not_assigned')
}

/**
 * Cases that exist for whoever works there: for an officer those of the office, for a member those before their boards,
 * and for nobody their own.
 */
export function visibleAt({ office, desk, boardIds }: OfficeStanding, { personId }: Actor): Prisma.CaseWhereInput {
  const own = { NOT: { parties: { some: { subjectId: personId } } } }
  return desk ? { officeCode: office.code, ...own } : { boardId: { in: boardIds }, ...own }
}

const officers = { registry: { as: 'registryOfficer' }, branch: { as: 'branchOfficer' } } as const

/** What they are to a case that exists for them. */
export const officerIn =
  ({ desk }: OfficeStanding) =>
  (_found: LockedCase): CaseActor =>
    desk ? officers[desk] : { as: 'boardMember' }
