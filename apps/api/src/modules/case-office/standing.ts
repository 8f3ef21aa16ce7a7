import type { DeskKind, LabourOffice, Prisma } from '@dadkar/prisma/client'
import type { CaseActor } from '@dadkar/procedure/case-facts'
import { AppError } from '../../app-error.ts'
import type { Actor, Ctx, Within } from '../../context.ts'
import type { LockedCase } from '../cases/take-step.ts'

/** Where somebody of the labour office works: an officer at a desk, a member on boards. */
export type OfficeStanding = { office: LabourOffice; desk: DeskKind | null; boardIds: string[] }

/** Asked for with each request of an officer, so in one round trip. $1 person */
const findDesk = `
select d.kind, o.id, o.code, o.name_fa as "nameFa", o.name_en as "nameEn", o.address_fa as "addressFa",
  o.address_en as "addressEn"
from desk d join labour_office o on o.code = d.office_code where d.person_id = $1::uuid`

/** @throws AppError labour_office.not_assigned */
export async function readStanding({ db, actor }: Within<Pick<Ctx, 'db' | 'actor'>>): Promise<OfficeStanding> {
  const { personId, capacity } = actor
  if (capacity === 'officer') {
    const [found] = await db.$queryRawUnsafe<(LabourOffice & { kind: DeskKind })[]>(findDesk, personId)
    if (found) {
      const { kind: desk, ...office } = found
      return { office, desk, boardIds: [] }
    }
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
