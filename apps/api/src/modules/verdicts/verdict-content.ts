import { type ClaimedItem, decidedClaim, type VerdictDraft } from '@dadkar/contract/verdict'
import type { Claim } from '@dadkar/prisma/client'
import { type ClaimKind, claimCatalogue, type LegalArticle } from '@dadkar/procedure'
import { localizeDigits } from '@dadkar/validators'
import type { z } from 'zod'
import { AppError } from '../../app-error.ts'
import type { Vault } from '../../crypto/vault.ts'
import { toRial } from '../cases/case-view.ts'

const label = 'verdict'

export const sealItems = (vault: Vault, items: VerdictDraft) => vault.seal(label, JSON.stringify(items))

export const readItems = (vault: Vault, sealed: Uint8Array): VerdictDraft => JSON.parse(vault.openText(label, sealed))

export const toClaimed = ({ kind, amountRial }: Pick<Claim, 'kind' | 'amountRial'>): ClaimedItem => ({
  kind: kind as ClaimKind,
  claimedRial: toRial(amountRial),
})

const laws = { labour: 'قانون کار', socialSecurity: 'قانون تأمین اجتماعی', newYearBonus: 'قانون عیدی و پاداش' } as const

const cite = ({ law, article }: LegalArticle) => localizeDigits(`مادهٔ ${article} ${laws[law]}`, 'fa')

/** Before anybody wrote: what the catalogue names as the basis of each claim. */
export function emptyItems(claims: readonly ClaimedItem[]): VerdictDraft {
  return claims.map(({ kind }) => ({
    ...{ outcome: null, amountRial: '', reasons: '' },
    basis: claimCatalogue[kind].articles.map(cite).join('، '),
  }))
}

export type DecidedItem = ClaimedItem & z.output<ReturnType<typeof decidedClaim>>

/**
 * The text, complete: each claim with its outcome, reasons, basis and sum.
 * @throws AppError request.invalid with the path of each thing that lacks
 */
export function requireComplete(items: VerdictDraft, claims: readonly ClaimedItem[]): DecidedItem[] {
  const fields: Record<string, string> = {}
  const decided = claims.flatMap((claim, position) => {
    const parsed = decidedClaim(claim).safeParse(items[position] ?? {})
    if (parsed.success) return [{ ...claim, ...parsed.data }]
    for (const { path, message } of parsed.error.issues) fields[['items', position, ...path].join('.')] ??= message
    return []
  })
  if (Object.keys(fields).length > 0) throw new AppError('request.invalid', { fields })
  return decided
}
