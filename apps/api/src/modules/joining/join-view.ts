import type { JoinRequestForOffice } from '@dadkar/contract/join'
import type { Prisma } from '@dadkar/prisma/client'

export const inJoiner = {
  case: { select: { caseNumber: true } },
  party: { select: { name: true } },
  person: { select: { firstName: true, lastName: true } },
  subject: { select: { organization: { select: { name: true } } } },
} as const satisfies Prisma.JoinRequestInclude

export type JoinerRow = Prisma.JoinRequestGetPayload<{ include: typeof inJoiner }>

export function toJoiner(row: JoinerRow): JoinRequestForOffice {
  const { id, state, caseId, isNameOther, isIdentifierOther, person, subject } = row
  const personName = `${person.firstName} ${person.lastName}`
  return {
    ...{ id, state, caseId, isNameOther, isIdentifierOther },
    caseNumber: row.case.caseNumber,
    createdAt: row.createdAt.toISOString(),
    partyName: row.party.name,
    joinerName: subject.organization?.name ?? personName,
    actsThrough: subject.organization ? personName : null,
  }
}
