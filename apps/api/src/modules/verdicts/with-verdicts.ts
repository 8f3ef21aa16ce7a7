import type { Prisma } from '@dadkar/prisma/client'
import { inMembers } from '../case-office/sitting.ts'
import { inAnnulment } from './annulment-view.ts'

/** With a case: its rulings, and who sits or sat on its board. */
export const inVerdict = {
  claims: { orderBy: { position: 'asc' } },
  parties: true,
  board: { include: { seats: { where: { until: null } } } },
  hearings: { where: { state: 'held' }, orderBy: { id: 'desc' }, include: { members: inMembers } },
  verdicts: {
    orderBy: { id: 'desc' },
    include: {
      signatures: true,
      services: { orderBy: { placedAt: 'asc' }, include: { ...inAnnulment, notice: { select: { openedAt: true } } } },
    },
  },
} as const satisfies Prisma.CaseInclude

export type CaseWithVerdicts = Prisma.CaseGetPayload<{ include: typeof inVerdict }>
export type VerdictRow = CaseWithVerdicts['verdicts'][number]
