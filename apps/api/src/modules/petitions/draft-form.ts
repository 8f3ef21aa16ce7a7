import { type PetitionDraft, petitionDraft } from '@dadkar/contract/petition'

type Claim = PetitionDraft['claims'][number]
type Respondent = PetitionDraft['respondents'][number]

type Kept = Omit<PetitionDraft, 'claims' | 'respondents' | 'evidence'> & {
  /** Earlier claims kept nothing of how their amount was reckoned. */
  claims: (Omit<Claim, 'inputs'> & Partial<Pick<Claim, 'inputs'>>)[]
  respondents?: Respondent[]
  /** Earlier there was one respondent. */
  respondent?: Respondent
  /** Earlier there was none. */
  evidence?: PetitionDraft['evidence']
}

/** A draft in the form of today, whatever form it was kept in: what was written before a change is never lost. */
export function parseKeptDraft(json: string): PetitionDraft {
  const {
    respondent,
    respondents = respondent && [respondent],
    claims,
    evidence = [],
    ...kept
  }: Kept = JSON.parse(json)
  return petitionDraft.parse({
    ...kept,
    respondents,
    evidence,
    claims: claims.map((claim) => ({ inputs: {}, ...claim })),
  })
}
