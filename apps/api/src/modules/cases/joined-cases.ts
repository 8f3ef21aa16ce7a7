import type { Prisma } from '@dadkar/prisma/client'

const named = { select: { id: true, caseNumber: true } } as const

/** With a case, for one of its parties: what it was joined with; of later cases the copy of the petition served on them. */
export const inJoined = (reader: string) =>
  ({
    joinedInto: named,
    joinedFrom: {
      orderBy: { id: 'asc' },
      select: { ...named.select, notices: { where: { kind: 'petitionCopy', addresseeId: reader } } },
    },
  }) as const satisfies Prisma.CaseInclude

/** The same for the office; of later cases the petition, which is the first paper of a case. */
export const inJoinedAtOffice = {
  joinedInto: named,
  joinedFrom: {
    orderBy: { id: 'asc' },
    select: { ...named.select, papers: { orderBy: { id: 'asc' }, take: 1 } },
  },
} as const satisfies Prisma.CaseInclude
