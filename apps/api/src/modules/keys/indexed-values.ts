import type { Vault } from '../../crypto/vault.ts'
import { personIndex } from '../subjects/subjects.service.ts'
import { readClaims } from '../verification/attempts.ts'

/** Sealed values whose blind index stands somewhere: from which column, and how the index of one is made. */
export type IndexedValue = {
  table: string
  column: string
  where?: string
  /** `opening` has the data keys, `indexing` the index key; both know the same labels. */
  index(opening: Vault, indexing: Vault, sealed: Buffer<ArrayBuffer>): Buffer
}

/** Sealed and indexed under one label. */
const under =
  (label: string): IndexedValue['index'] =>
  (opening, indexing, sealed) =>
    indexing.index(label, opening.openText(label, sealed))

const identifiers = { person: 'nationalId', foreigner: 'foreignNationalId', organization: 'legalNationalId' }

export const indexedValues: readonly IndexedValue[] = [
  ...Object.entries(identifiers).map(([kind, label]) => ({
    ...{ table: 'subject', column: 'identifier_sealed', where: `kind = '${kind}'` },
    index: under(label),
  })),
  ...['person', 'verification', 'challenge', 'mobile_change'].map((table) => ({
    ...{ table, column: 'mobile_sealed' },
    index: under('mobile'),
  })),
  // Somebody who has not proved who they are yet has no row of their own, but tries that are counted.
  {
    ...{ table: 'verification', column: 'claims_sealed' },
    index: (opening, indexing, claimsSealed) =>
      personIndex(indexing, readClaims(opening, { claimsSealed, foundSealed: null }).nationalId),
  },
  { table: 'party', column: 'join_code_sealed', index: under('join-code') },
]

/** Every column that holds a blind index. A test compares this list with the database. */
export const indexColumns = [
  ['subject', 'identifier_index'],
  ['person', 'mobile_index'],
  ['verification', 'subject_index'],
  ['verification', 'mobile_index'],
  ['challenge', 'subject_index'],
  ['challenge', 'mobile_index'],
  ['guess_budget', 'subject_index'],
  ['mobile_change', 'old_mobile_index'],
  ['mobile_change', 'mobile_index'],
  ['party', 'join_code_index'],
  ['send_budget', 'key'],
] as const
