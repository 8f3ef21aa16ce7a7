import type { Size } from '../dataset/size.ts'

/* Two countries that differ in nothing but their size: as many cases for a person, and for an office, in both. */

export const small: Size = {
  ...{ accounts: 2_000, strangers: 2_000, cases: 10_000 },
  ...{ busy: 10, casesOfBusy: 300, offices: 1 },
}

/** 1,000,000 cases, 2,000,000 parties, 5,000,000 notices. */
export const large: Size = {
  ...{ accounts: 200_000, strangers: 200_000, cases: 1_000_000 },
  ...{ busy: 1_000, casesOfBusy: 300, offices: 100 },
}

/** Enough to see that everything runs. */
export const tiny: { small: Size; large: Size } = {
  small: { accounts: 500, strangers: 500, cases: 500, busy: 1, casesOfBusy: 100, offices: 1 },
  large: { accounts: 1_000, strangers: 1_000, cases: 1_000, busy: 2, casesOfBusy: 100, offices: 2 },
}
