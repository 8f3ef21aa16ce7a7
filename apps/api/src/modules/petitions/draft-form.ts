import { type PetitionDraft, petitionDraft } from '@dadkar/contract/petition'

type Claim = PetitionDraft['claims'][number]
/** Before a claim kept what its amount was reckoned from. */
type Kept = Omit<PetitionDraft, 'claims'> & { claims: (Omit<Claim, 'inputs'> & Partial<Pick<Claim, 'inputs'>>)[] }

/** A draft in the form of today, whatever form it was kept in: what was written before a change is never lost. */
export function parseKeptDraft(json: string): PetitionDraft {
  const kept: Kept = JSON.parse(json)
  return petitionDraft.parse({ ...kept, claims: kept.claims.map((claim) => ({ inputs: {}, ...claim })) })
}
