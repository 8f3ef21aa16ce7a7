import type { AssuranceLevel } from '@dadkar/contract/verification'

/** The four levels of product.md, and why those that are closed are closed. */
export const assuranceLevels: readonly AssuranceLevel[] = [
  { level: 1, isOpen: true, closedFor: null },
  { level: 2, isOpen: false, closedFor: 'notYetOffered' },
  { level: 3, isOpen: false, closedFor: 'security' },
  { level: 4, isOpen: false, closedFor: 'inPersonOnly' },
]
