import { expect, test } from 'vitest'
import type { Period } from './queries.ts'
import { sharesOf } from './shares.ts'

const period = (counts: Partial<Period>): Period => {
  return {
    from: '2026-11-22T20:30:00Z',
    answered: 0,
    unavailable: 0,
    within250: 0,
    within1000: 0,
    downSeconds: 0,
    down: 0,
    ...counts,
  }
}

test.each([
  ['nothing was asked', {}, null],
  ['all well', { answered: 10, within1000: 10 }, { bad: 0, slow: 0, good: 1 }],
  ['a half slow', { answered: 10, within1000: 5 }, { bad: 0, slow: 0.5, good: 0.5 }],
  ['a fifth without an answer', { answered: 8, unavailable: 2, within1000: 8 }, { bad: 0.2, slow: 0, good: 0.8 }],
  [
    'an outage in which hardly anything was asked',
    { answered: 99, unavailable: 1, within1000: 99, down: 0.5 },
    { bad: 0.5, slow: 0, good: 0.5 },
  ],
  ['an outage in which nothing was asked', { down: 1 }, { bad: 1, slow: 0, good: 0 }],
  ['none answered', { unavailable: 3 }, { bad: 1, slow: 0, good: 0 }],
] as const)('%s', (_, counts, shares) => {
  expect(sharesOf(period(counts))).toEqual(shares)
})
