import type { Settlement } from '@dadkar/contract/case'
import type { SettlementPaper } from '@dadkar/contract/paper'
import { rialInWords } from '@dadkar/procedure'
import type { Vault } from '../../crypto/vault.ts'
import type { LockedCase } from '../cases/take-step.ts'

export type Terms = { terms: string; amountRial: number | null }

type Row = LockedCase['settlements'][number]

const label = 'settlement'

export const sealTerms = (vault: Vault, { terms, amountRial }: Terms) =>
  vault.seal(label, JSON.stringify({ terms, amountRial }))

export const readTerms = (vault: Vault, { termsSealed }: Pick<Row, 'termsSealed'>): Terms =>
  JSON.parse(vault.openText(label, termsSealed))

/** The terms as papers give them: the sum in digits and in words. */
export function termsOnPaper({
  terms,
  amountRial,
}: Terms): Pick<SettlementPaper, 'terms' | 'amountRial' | 'amountInWords'> {
  const inWords = (locale: 'fa' | 'en') => rialInWords(BigInt(amountRial ?? 0), locale)
  return { terms, amountRial, amountInWords: amountRial === null ? null : { fa: inWords('fa'), en: inWords('en') } }
}

export function signaturesOf({ signatures }: Pick<Row, 'signatures'>, { parties }: Pick<LockedCase, 'parties'>) {
  return signatures.flatMap(({ partyId, signedAt }) => {
    const party = parties.find(({ id }) => id === partyId)
    return party ? [{ side: party.side, name: party.name, signedAt: signedAt.toISOString() }] : []
  })
}

/** The newest terms of a case, for its parties and its office. */
export function toSettlement(vault: Vault, found: Pick<LockedCase, 'settlements' | 'parties'>): Settlement | null {
  const [row] = found.settlements
  if (!row) return null
  const { id, proposedById, createdAt, end, endedAt, reasonSealed } = row
  return {
    id,
    proposedBy: found.parties.find((party) => party.id === proposedById)?.side ?? null,
    ...readTerms(vault, row),
    proposedAt: createdAt.toISOString(),
    end,
    endedAt: endedAt?.toISOString() ?? null,
    reason: reasonSealed && vault.openText('settlement-reason', reasonSealed),
    signatures: signaturesOf(row, found),
  }
}
