import { describe, expect, it } from 'vitest'
import { formatFactors } from './amount-steps.ts'
import { reckonClaim } from './claim-amounts.ts'

describe('formatFactors', () => {
  const stepsOf = (result: ReturnType<typeof reckonClaim>) => (result.ok ? result.value.steps : [])

  it.each([
    [
      reckonClaim('unpaidWage', { dailyWage: 12_000_000n, days: 30 }),
      '۳۰ روز × ۱۲٬۰۰۰٬۰۰۰ ریال',
      '30 days × 12,000,000 rial',
    ],
    [
      reckonClaim('overtime', { monthlyWage: 166_255_500n, hours: 40 }),
      '۴۰ ساعت × ۱۶۶٬۲۵۵٬۵۰۰ ریال ÷ ۲۲۰ ساعت × ۱۴۰٪',
      '40 hours × 166,255,500 rial ÷ 220 hours × 140%',
    ],
    [
      reckonClaim('shiftWork', { monthlyWage: 100_000_000n, months: 2, pattern: 'withNight' }),
      '۲ ماه × ۱۰۰٬۰۰۰٬۰۰۰ ریال × ۲۲٫۵٪',
      '2 months × 100,000,000 rial × 22.5%',
    ],
    [
      reckonClaim('newYearBonus', { year: 1405, dailyWage: 6_000_000n, days: 100 }),
      '۱۰۰ روز ÷ ۳۶۵ روز × ۶۰ روز × ۶٬۰۰۰٬۰۰۰ ریال',
      '100 days ÷ 365 days × 60 days × 6,000,000 rial',
    ],
  ])('%#', (result, fa, en) => {
    expect(stepsOf(result).map(({ factors }) => formatFactors(factors, 'fa'))).toEqual([fa])
    expect(stepsOf(result).map(({ factors }) => formatFactors(factors, 'en'))).toEqual([en])
  })
})
