import { describe, expect, test } from 'vitest'
import { type Claims, listChecks } from './checks.ts'
import * as after from './verification.policy.ts'

const { ageOn } = after

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

const on = (birthDate = adult, at = now) => ({ birthDate, minimumAge: 15, now: at })
const unavailable = { outcome: 'unavailable' } as const
const mismatch = { outcome: 'mismatch' } as const
const rejected = (reason: string) => ({ outcome: 'rejected', reason })
const named = { firstName: 'سارا', lastName: 'رستمی', fatherName: 'محمود' }

describe('after the civil registry', () => {
  const dead = { outcome: 'match', identity: { ...identity, isAlive: false } } as const
  test.each([
    ['silence waits', unavailable, adult, unavailable],
    ['a mismatch is told', mismatch, adult, rejected('identityMismatch')],
    ['a living adult goes on', { outcome: 'match', identity }, adult, { outcome: 'confirmed', found: named }],
    ['the dead do not', dead, adult, rejected('deceased')],
    ['nor do children', { outcome: 'match', identity }, { year: 1390, month: 9, day: 3 }, rejected('underage')],
    ['who is fifteen today does', { outcome: 'match', identity }, { year: 1390, month: 9, day: 2 }, { found: named }],
    ['a dead child is told as dead', dead, { year: 1400, month: 1, day: 1 }, rejected('deceased')],
  ] as const)('%s', (_, answer, birthDate, step) => {
    expect(after.afterCivil(answer, on(birthDate))).toMatchObject(step)
  })

  test('the day is that of Tehran', () => {
    const birthDate = { year: 1390, month: 9, day: 3 }
    const answer = { outcome: 'match', identity } as const
    expect(after.afterCivil(answer, on(birthDate, new Date('2026-11-23T20:29:00Z'))).outcome).toBe('rejected')
    expect(after.afterCivil(answer, on(birthDate, new Date('2026-11-23T20:31:00Z'))).outcome).toBe('confirmed')
  })
})

test.each([
  ['silence waits', unavailable, adult, unavailable],
  ['a code of nobody is a mismatch', mismatch, adult, rejected('identityMismatch')],
  [
    'the right birth date goes on',
    { outcome: 'match', identity: { ...named, birthDate: adult } },
    adult,
    { found: named },
  ],
  [
    'another birth date is a mismatch',
    { outcome: 'match', identity: { ...named, birthDate: { ...adult, day: 2 } } },
    adult,
    rejected('identityMismatch'),
  ],
] as const)('after the registry of foreign nationals, %s', (_, answer, birthDate, step) => {
  expect(after.afterForeigners(answer, on(birthDate))).toMatchObject(step)
})

const company = { name: 'نمونه', isActive: true, signatoryNationalIds: ['9900101472'] }
test.each([
  ['silence waits', unavailable, unavailable],
  ['a wrong number is a mismatch', mismatch, rejected('companyMismatch')],
  [
    'a dissolved one is told as such',
    { outcome: 'match', organization: { ...company, isActive: false } },
    rejected('companyInactive'),
  ],
  [
    'who does not sign is told so',
    { outcome: 'match', organization: { ...company, signatoryNationalIds: [] } },
    rejected('notSignatory'),
  ],
  ['a signatory goes on', { outcome: 'match', organization: company }, { found: { organizationName: 'نمونه' } }],
] as const)('after the company registry, %s', (_, answer, step) => {
  expect(after.afterCompany(answer as Parameters<typeof after.afterCompany>[0], '9900101472')).toMatchObject(step)
})

test.each([
  ['silence waits', unavailable, unavailable],
  ['a licence of nobody is a mismatch', mismatch, rejected('licenceMismatch')],
  [
    'a suspended one is told as such',
    { outcome: 'match', licence: { bar: 'ک', isActive: false } },
    rejected('licenceInactive'),
  ],
  ['one in force goes on', { outcome: 'match', licence: { bar: 'ک', isActive: true } }, { found: { bar: 'ک' } }],
] as const)('after the bar, %s', (_, answer, step) => {
  expect(after.afterBar(answer)).toMatchObject(step)
})

const holder = { firstName: 'سارا', lastName: 'رستمی' }
test.each([
  ['silence waits', unavailable, unavailable],
  ['an account of nobody is a mismatch', mismatch, rejected('shebaMismatch')],
  ['one holder gives the name', { outcome: 'match', holders: [holder] }, { found: holder }],
  ['of two holders it cannot be told', { outcome: 'match', holders: [holder, holder] }, rejected('shebaShared')],
] as const)('where the bank names the person, %s', (_, answer, step) => {
  expect(after.afterAccountHolders(answer as Parameters<typeof after.afterAccountHolders>[0])).toMatchObject(step)
})

test.each([
  ['unavailable', unavailable],
  ['mismatch', rejected('simMismatch')],
  ['match', { outcome: 'confirmed' }],
] as const)('after the SIM registry, %s: only a match sends a code', (outcome, step) => {
  expect(after.afterSim({ outcome })).toEqual(step)
})

describe('which registries are asked, and in which order', () => {
  const base: Claims = { nationalId: '9900101472', mobile: '+989701000101', birthDate: '1371/04/18' }
  const sheba = 'IR160170000009900000000101'
  test.each<[string, Partial<Claims>, string[]]>([
    ['a worker', {}, ['civil', 'sim']],
    ['at level 2', { sheba }, ['civil', 'bank', 'sim']],
    ['an employer by bank account', { birthDate: undefined, sheba }, ['bank', 'sim']],
    ['a lawyer', { licenceNumber: '9917' }, ['civil', 'bar', 'sim']],
    ['a signatory', { legalNationalId: '99000101023', registrationNumber: '990101' }, ['civil', 'company', 'sim']],
    ['a foreign national', { nationalId: '999000001012' }, ['foreigners', 'sim']],
    [
      'a foreign lawyer at level 2',
      { nationalId: '999000001012', licenceNumber: '1', sheba },
      ['foreigners', 'bar', 'bank', 'sim'],
    ],
    ['raising the level', { isRaise: true, birthDate: undefined, sheba }, ['bank', 'sim']],
    ['at level 3', { sheba, withFace: true }, ['civil', 'bank', 'face', 'sim']],
    ['raising the level to 3 from 2', { isRaise: true, withFace: true }, ['face', 'sim']],
  ])('%s', (_, changes, checks) => {
    expect(listChecks({ ...base, ...changes })).toEqual(checks)
  })
})
