/** What the Supreme Labour Council set for a Jalali year, in rial. */
export interface YearWages {
  /** The lowest wage of a day (Labour Law art. 41). */
  minDailyWage: bigint
  /** Housing allowance of a month; null where we found no one sum for the whole year. */
  housing: bigint | null
  /** Grocery allowance (بن کارگری) of a month. */
  grocery: bigint
  /** Marriage allowance of a month; null in the years before there was one. */
  marriage: bigint | null
  /** What a year of service adds to the wage of a day in this year (پایهٔ سنوات). Earlier years' additions are in the wage. */
  baseYearDaily: bigint
}

export type WageTables = Readonly<Record<number, YearWages>>

/**
 * The yearly circulars of the Supreme Labour Council, as the press and payroll tables printed them; housing also needs a
 * decree of the cabinet. A year is added when its circular is out.
 *
 * - 1401: circular in the press, tables of 1402 that compare it. Housing changed during the year (5,500,000 by the decree
 *   of 1401/03/11; tables of the next year have 6,500,000), so it is left out.
 * - 1402: comparative tables; housing by the decree of 1402/01/16, from Farvardin.
 * - 1403: circular in the press; the first year with a marriage allowance.
 * - 1404, 1405: several payroll tables that agree (1405: resolution of 24 Esfand 1404).
 */
export const wageTables: WageTables = {
  1401: {
    minDailyWage: 1_393_250n,
    housing: null,
    grocery: 8_500_000n,
    marriage: null,
    baseYearDaily: 70_000n,
  },
  1402: {
    minDailyWage: 1_769_428n,
    housing: 9_000_000n,
    grocery: 11_000_000n,
    marriage: null,
    baseYearDaily: 70_000n,
  },
  1403: {
    minDailyWage: 2_388_728n,
    housing: 9_000_000n,
    grocery: 14_000_000n,
    marriage: 5_000_000n,
    baseYearDaily: 70_000n,
  },
  1404: {
    minDailyWage: 3_463_656n,
    housing: 9_000_000n,
    grocery: 22_000_000n,
    marriage: 5_000_000n,
    baseYearDaily: 94_000n,
  },
  1405: {
    minDailyWage: 5_541_850n,
    housing: 30_000_000n,
    grocery: 22_000_000n,
    marriage: 5_000_000n,
    baseYearDaily: 166_667n,
  },
}
