import { expect, test } from 'vitest'
import { canJoin, joinableStates } from './joinder.policy.ts'

const parties = [
  { side: 'claimant' as const, subjectId: 'c' },
  { side: 'respondent' as const, subjectId: 'r1' },
  { side: 'respondent' as const, subjectId: 'r2' },
]
const earlier = { id: '1', officeCode: '101', state: 'scheduled' as const, parties, hasText: false, hasJoined: false }
const later = { ...earlier, id: '2', state: 'registered' as const, parties: [...parties].reverse() }

test('a case is joined to an earlier one of the same parties, in whatever order they stand', () => {
  expect(canJoin(later, earlier)).toBe(true)
  expect(joinableStates).toEqual(['registered', 'cured', 'assigned', 'scheduled'])
})

test.each([
  ['itself', { id: '2' }],
  ['a later one', { id: '3' }],
  ['one of another office', { officeCode: '102' }],
  ['one that was heard', { state: 'heard' as const }],
  ['one that is returned for a defect', { state: 'defective' as const }],
  ['one that has ended', { state: 'joined' as const }],
  ['one on which the board has begun to write', { hasText: true }],
  ['one of another claimant', { parties: [{ side: 'claimant' as const, subjectId: 'x' }, ...parties.slice(1)] }],
  ['one of fewer respondents', { parties: parties.slice(0, 2) }],
  ['one of more respondents', { parties: [...parties, { side: 'respondent' as const, subjectId: 'r3' }] }],
  ['one where the sides are turned', { parties: parties.map((each) => ({ ...each, side: 'claimant' as const })) }],
  [
    'one whose respondent is known by name alone',
    { parties: [...parties.slice(0, 2), { side: 'respondent' as const, subjectId: null }] },
  ],
])('but not to %s', (_what, change) => {
  expect(canJoin(later, { ...earlier, ...change })).toBe(false)
})

test('a case to which others were joined goes on itself', () => {
  expect(canJoin({ ...later, hasJoined: true }, earlier)).toBe(false)
  expect(canJoin(later, { ...earlier, hasJoined: true })).toBe(true)
})

test('two cases whose respondent nobody knows are not of the same parties', () => {
  const unknown = [parties[0], { side: 'respondent' as const, subjectId: null }].filter((each) => each !== undefined)
  expect(canJoin({ ...later, parties: unknown }, { ...earlier, parties: unknown })).toBe(false)
})
