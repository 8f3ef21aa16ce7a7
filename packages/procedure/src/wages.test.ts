import { describe, expect, it } from 'vitest'
import { wageTables } from './wages.ts'

describe('the wage tables', () => {
  const years = Object.keys(wageTables).map(Number)

  it('follow one another without a gap', () => {
    expect(years).toEqual([1401, 1402, 1403, 1404, 1405])
  })

  it('never fall', () => {
    for (const year of years.slice(1)) {
      const [before, after] = [wageTables[year - 1], wageTables[year]]
      if (!before || !after) throw new Error('a year is missing')
      expect(after.minDailyWage).toBeGreaterThan(before.minDailyWage)
      for (const item of ['housing', 'grocery', 'marriage', 'baseYearDaily'] as const) {
        expect(after[item] ?? 0n).toBeGreaterThanOrEqual(before[item] ?? 0n)
      }
    }
  })

  // As published: the month of thirty days, and three days for a child.
  it.each([
    [1401, 41_797_500n, 4_179_750n],
    [1402, 53_082_840n, 5_308_284n],
    [1403, 71_661_840n, 7_166_184n],
    [1404, 103_909_680n, 10_390_968n],
    [1405, 166_255_500n, 16_625_550n],
  ])('%s: %s a month, %s for a child', (year, month, child) => {
    const daily = wageTables[year]?.minDailyWage ?? 0n
    expect(daily * 30n).toBe(month)
    expect(daily * 3n).toBe(child)
  })
})
