import type { VerdictPaper } from '@dadkar/contract/paper'
import { decidedClaim } from '@dadkar/contract/verdict'
import { claimCatalogue, rialInWords } from '@dadkar/procedure'
import { toLatinDigits } from '@dadkar/validators'
import * as z from 'zod/mini'
import type { DraftItem, Verdict, VerdictItem } from './queries.ts'

export const readDigits = (text: string) => toLatinDigits(text).replace(/\D/g, '')

/** What is written of each claim, without what the petition says of it. */
export function draftOf({ items }: Pick<Verdict, 'items'>): DraftItem[] {
  return items.map(({ outcome, amountRial, reasons, basis }) => {
    return { outcome, amountRial: readDigits(amountRial), reasons, basis }
  })
}

type Claimed = Pick<VerdictItem, 'kind' | 'claimedRial'>

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

const item = z.object({
  outcome: z.nullable(z.enum(['granted', 'partly', 'refused'])),
  amountRial: z.string(),
  reasons: z.string(),
  basis: z.string(),
})

/** A text that is complete, with an error at the path of each thing it lacks. */
export function completeText(claims: readonly Claimed[]) {
  return z.pipe(
    z.object({ items: z.array(item) }),
    z.transform(({ items }, ctx) => {
      for (const [position, claim] of claims.entries()) {
        const { error } = decidedClaim(claim).safeParse(items[position])
        for (const { path, message } of error?.issues ?? []) {
          ctx.issues.push({ code: 'custom', input: items, message, path: ['items', position, ...path] })
        }
      }
      return items
    }),
  )
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
