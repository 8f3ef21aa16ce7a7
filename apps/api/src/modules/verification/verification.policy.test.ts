import { describe, expect, test } from 'vitest'
import { afterCivil, afterSim, ageOn } from './verification.policy.ts'

const today = { year: 1405, month: 9, day: 2 }
/** Noon in Tehran on 1405/09/02. */
const now = new Date('2026-11-23T08:30:00Z')
const adult = { year: 1370, month: 1, day: 1 }
const identity = { firstName: 'سارا', lastName: 'رستمی', fatherName: 'محمود', isAlive: true }

test.each([
  [{ year: 1390, month: 9, day: 2 }, 15],
  [{ year: 1390, month: 9, day: 3 }, 14],
  [{ year: 1390, month: 10, day: 1 }, 14],
  [{ year: 1390, month: 8, day: 30 }, 15],
  [{ year: 1405, month: 9, day: 2 }, 0],
  [{ year: 1404, month: 12, day: 29 }, 0],
  [{ year: 1285, month: 9, day: 2 }, 120],
])('born on %j, one is %i today', (birthDate, age) => {
  expect(ageOn(today, birthDate)).toBe(age)
})

test('who was born on the leap day is a year older on the first day of the next month', () => {
  const leapDay = { year: 1399, month: 12, day: 30 }
  expect(ageOn({ year: 1404, month: 12, day: 29 }, leapDay)).toBe(4)
  expect(ageOn({ year: 1405, month: 1, day: 1 }, leapDay)).toBe(5)
})

describe('after the civil registry', () => {
  test.each([
    ['silence waits', { outcome: 'unavailable' }, adult, { to: 'waiting', waitingFor: 'civil' }],
    ['a mismatch is told', { outcome: 'mismatch' }, adult, { to: 'rejected', rejectedFor: 'identityMismatch' }],
    ['a living adult goes on', { outcome: 'match', identity }, adult, { to: 'ask', registry: 'sim' }],
    [
      'the dead do not',
      { outcome: 'match', identity: { ...identity, isAlive: false } },
      adult,
      { to: 'rejected', rejectedFor: 'deceased' },
    ],
    [
      'nor do children',
      { outcome: 'match', identity },
      { year: 1390, month: 9, day: 3 },
      { to: 'rejected', rejectedFor: 'underage' },
    ],
    [
      'who is fifteen today does',
      { outcome: 'match', identity },
      { year: 1390, month: 9, day: 2 },
      { to: 'ask', registry: 'sim' },
    ],
    [
      'a dead child is told as dead',
      { outcome: 'match', identity: { ...identity, isAlive: false } },
      { year: 1400, month: 1, day: 1 },
      { to: 'rejected', rejectedFor: 'deceased' },
    ],
  ] as const)('%s', (_, answer, birthDate, next) => {
    expect(afterCivil(answer, birthDate, 15, now)).toEqual(next)
  })

  test('the day is that of Tehran', () => {
    const birthDate = { year: 1390, month: 9, day: 3 }
    const answer = { outcome: 'match', identity } as const
    expect(afterCivil(answer, birthDate, 15, new Date('2026-11-23T20:29:00Z')).to).toBe('rejected')
    expect(afterCivil(answer, birthDate, 15, new Date('2026-11-23T20:31:00Z')).to).toBe('ask')
  })
})

test.each([
  ['silence waits', 'unavailable', { to: 'waiting', waitingFor: 'sim' }],
  ['a mismatch is told', 'mismatch', { to: 'rejected', rejectedFor: 'simMismatch' }],
  ['only a match sends a code', 'match', { to: 'sendCode' }],
] as const)('after the SIM registry, %s', (_, outcome, next) => {
  expect(afterSim({ outcome })).toEqual(next)
})
