import type { PartySide, Prisma } from '@dadkar/prisma/client'

/** Cases that a subject is a party of; no other case exists for whoever acts for it. */
export function visibleTo(subjectId: string): Prisma.CaseWhereInput {
  return { parties: { some: { subjectId } } }
}

/** Of those, the ones whose petition a subject has written or has opened: they may see on what it rests. */
export function mayReadPetition(subjectId: string): Prisma.CaseWhereInput {
  const hasOpened = { kind: 'petitionCopy', addresseeId: subjectId, openedAt: { not: null } } as const
  return {
    OR: [
      { parties: { some: { subjectId, side: 'claimant' } } },
      { ...visibleTo(subjectId), notices: { some: hasOpened } },
    ],
  }
}

/** What is claimed is in the served paper: a respondent reads it after opening that, as evidence asks. */
export function canReadClaims(side: PartySide, hasOpenedPetition: boolean): boolean {
  return side === 'claimant' || hasOpenedPetition
}

/** Of several copies, as after a joinder, each has its own claims. Without any there is nothing that was opened. */
export const hasOpenedAll = (copies: readonly { openedAt: Date | null }[]): boolean =>
  copies.length > 0 && copies.every(({ openedAt }) => openedAt !== null)
