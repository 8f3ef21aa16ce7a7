import type { VerdictPaper } from '@dadkar/contract/paper'
import { claimCatalogue, rialInWords } from '@dadkar/procedure'
import { toLatinDigits } from '@dadkar/validators'
import type { DraftItem, Verdict, VerdictItem } from './queries.ts'

export const readDigits = (text: string) => toLatinDigits(text).replace(/\D/g, '')

/** What is written of each claim, without what the petition says of it. */
export function draftOf({ items }: Pick<Verdict, 'items'>): DraftItem[] {
  return items.map(({ outcome, amountRial, reasons, basis }) => {
    return { outcome, amountRial: readDigits(amountRial), reasons, basis }
  })
}

export type Claimed = Pick<VerdictItem, 'kind' | 'claimedRial'>

/** A sum is decided where the claim is in money and not refused. */
export function hasSum(kind: Claimed['kind'], outcome: DraftItem['outcome']): boolean {
  return claimCatalogue[kind].needsAmount && outcome !== null && outcome !== 'refused'
}

/** What is awarded so far, in rial. */
export function totalOf(claims: readonly Claimed[], items: readonly DraftItem[]): bigint {
  return claims.reduce((sum, { kind }, position) => {
    const item = items[position]
    return item && hasSum(kind, item.outcome) ? sum + BigInt(readDigits(item.amountRial) || 0) : sum
  }, 0n)
}

/** The text in the form of the paper that it becomes. */
export function decidedOf({
  items,
}: Pick<Verdict, 'items'>): Pick<VerdictPaper, 'claims' | 'totalRial' | 'totalInWords'> {
  const claims = items.flatMap(({ outcome, amountRial, ...claim }) => {
    if (outcome === null) return []
    return [{ ...claim, outcome, amountRial: hasSum(claim.kind, outcome) ? Number(readDigits(amountRial)) : null }]
  })
  const total = totalOf(items, items)
  const totalInWords = { fa: rialInWords(total, 'fa'), en: rialInWords(total, 'en') }
  return { claims, totalRial: Number(total), totalInWords }
}
