import type { PartySide, Prisma } from '@dadkar/prisma/client'

/** Cases a person is a party of; no other case exists for them. */
export function visibleTo(personId: string): Prisma.CaseWhereInput {
  return { parties: { some: { subjectId: personId } } }
}

/** What is claimed is in the served paper: a respondent reads it after opening that, as evidence asks. */
export function canReadClaims(side: PartySide, hasOpenedPetition: boolean): boolean {
  return side === 'claimant' || hasOpenedPetition
}
