import { amountRial } from '@dadkar/contract/fields'
import type { PetitionDraft } from '@dadkar/contract/petition'
import { m } from '@dadkar/messages'
import { claimCatalogue, formatRial, tomanInWords } from '@dadkar/procedure'
import { locale } from '../../lib/locale.ts'

type Claim = PetitionDraft['claims'][number]

/** The amount of a claim as typed so far; null when it is not asked in money or not readable yet. */
function readAmount({ kind, amountRial: typed }: Claim): bigint | null {
  if (!claimCatalogue[kind].needsAmount) return null
  const parsed = amountRial.safeParse(typed)
  return parsed.success ? BigInt(parsed.data) : null
}

/** «۲۰٬۰۰۰٬۰۰۰ ریال (دو میلیون تومان)», or that the claim is not in money; null while there is no amount. */
export function describeAmount(claim: Claim): string | null {
  if (!claimCatalogue[claim.kind].needsAmount) return m['ui.claim.noAmount']()
  const amount = readAmount(claim)
  return amount === null ? null : describe(amount)
}

/** The sum of several claims in money; null when there is nothing to add up. */
export function totalOf(claims: readonly Claim[]): string | null {
  const amounts = claims.map(readAmount).filter((amount) => amount !== null)
  return amounts.length > 1 ? describe(amounts.reduce((sum, amount) => sum + amount)) : null
}

function describe(amount: bigint): string {
  return `${formatRial(amount, locale)} (${tomanInWords(amount, locale)})`
}
