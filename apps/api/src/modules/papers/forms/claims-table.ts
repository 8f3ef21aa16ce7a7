import { m } from '@dadkar/messages'
import { type ClaimKind, formatRial, tomanInWords } from '@dadkar/procedure'
import type { Block } from '../../../ports/pdf/sheet.ts'
import { claimName, say } from '../words.ts'

type Claim = { kind: ClaimKind; amountRial: number | null }

function amountLines(rial: bigint): [string, string] {
  return [formatRial(rial, 'fa'), tomanInWords(rial, 'fa')]
}

/** Claims and their amounts in rial, with toman in words beneath, and the total. */
export function claimsTable<C extends Claim>(claims: readonly C[], detail: (claim: C) => string[] = () => []): Block {
  const amounts = claims.flatMap(({ amountRial }) => (amountRial === null ? [] : [BigInt(amountRial)]))
  const total = amounts.reduce((sum, amount) => sum + amount, 0n)
  return {
    kind: 'table',
    columns: [{ name: say(m['ui.claim.columnClaim']) }, { name: say(m['ui.claim.columnAmount']), isFigure: true }],
    rows: claims.map((claim) => [
      [claimName(claim.kind), ...detail(claim)],
      claim.amountRial === null ? [say(m['ui.claim.noAmount'])] : amountLines(BigInt(claim.amountRial)),
    ]),
    ...(amounts.length > 1 && { total: [{ term: say(m['ui.claim.total']), value: formatRial(total, 'fa') }] }),
  }
}
