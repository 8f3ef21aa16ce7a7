export type Size = {
  /** People who have an account; everything of theirs is sealed by the API's own vault. */
  accounts: number
  /** Respondents who have never come: a subject and no account. */
  strangers: number
  /** Two parties and five notices each. */
  cases: number
  /** Accounts (the first ones) with `casesOfBusy` cases each, as lawyers and large employers have. */
  busy: number
  casesOfBusy: number
  /** Labour offices, numbered from 101; each has as many cases. */
  offices: number
}

/** 100,000 cases, 200,000 parties, 500,000 notices. */
export const fullSize: Size = {
  ...{ accounts: 40_000, strangers: 40_000, cases: 100_000 },
  ...{ busy: 100, casesOfBusy: 300, offices: 5 },
}

/** Enough to see that everything runs. */
export const quickSize: Size = {
  ...{ accounts: 2_000, strangers: 1_000, cases: 2_000 },
  ...{ busy: 2, casesOfBusy: 300, offices: 1 },
}
