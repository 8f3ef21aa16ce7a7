import { amountRial } from '@dadkar/contract/fields'
import type { PetitionDraft } from '@dadkar/contract/petition'
import type { PetitionCheck } from '@dadkar/contract/petition-check'
import { claimCatalogue, isMoneyClaim, reckonTyped } from '@dadkar/procedure'
import { compareJalali, parseJalaliDate, tehranDate } from '@dadkar/validators'

type Warning = PetitionCheck['warnings'][number]
type Claim = PetitionDraft['claims'][number]

/** Ours, no law: after so long papers are lost and witnesses forget. */
const longAgoYears = 1

/** An amount further from what the claimant's own answers come to than one part in so many. */
const farPart = 5n

const warn = (kind: Warning['kind'], path: string, reckonedRial: number | null = null) => ({ kind, path, reckonedRial })

/** What is wise to look at before signing. It is about the draft as it is, whatever it still lacks. */
export function findWarnings(draft: PetitionDraft, now: Date): Warning[] {
  const { claims, respondents, evidence, employedTo } = draft
  return [
    ...respondents.flatMap(({ kind }, position) =>
      kind === 'unidentified' ? [warn('respondentUnidentified', `respondents.${position}.kind`)] : [],
    ),
    ...claims.flatMap((claim, position) => ofClaim(claim, `claims.${position}`)),
    ...(evidence.length === 0 && claims.some(({ kind }) => isMoneyClaim(kind)) ? [warn('noEvidence', 'evidence')] : []),
    ...(isLongAgo(employedTo, now) ? [warn('longAgo', 'statement')] : []),
  ]
}

function ofClaim(claim: Claim, path: string): Warning[] {
  const { warning } = claimCatalogue[claim.kind]
  const reckoned = farFrom(claim)
  return [
    ...(warning ? [warn(warning, path)] : []),
    ...(reckoned === null ? [] : [warn('amountFarFromReckoned', `${path}.amountRial`, Number(reckoned))]),
  ]
}

/** What the claim comes to by the answers that were given to have it reckoned, if the amount is far from that. */
function farFrom({ kind, inputs, amountRial: typed }: Claim): bigint | null {
  if (!isMoneyClaim(kind) || Object.keys(inputs).length === 0) return null
  const amount = amountRial.safeParse(typed)
  const result = reckonTyped(kind, inputs)
  if (!amount.success || !result.ok || result.value.totalRial === 0n) return null
  const { totalRial } = result.value
  const difference = BigInt(amount.data) - totalRial
  return (difference < 0n ? -difference : difference) * farPart > totalRial ? totalRial : null
}

function isLongAgo(employedTo: string, now: Date): boolean {
  const last = parseJalaliDate(employedTo)
  if (!last.ok) return false
  const today = tehranDate(now)
  return compareJalali({ ...last.value, year: last.value.year + longAgoYears }, today) < 0
}
