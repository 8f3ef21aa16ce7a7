import { expect, test } from 'vitest'
import { canReadClaims, hasOpenedAll, visibleTo } from './cases.policy.ts'

test.each([
  ['claimant', false, true],
  ['claimant', true, true],
  ['respondent', false, false],
  ['respondent', true, true],
] as const)('a %s who has opened the notice (%s) reads the claims: %s', (side, hasOpened, can) => {
  expect(canReadClaims(side, hasOpened)).toBe(can)
})

test('a case is visible to its parties and to nobody else', () => {
  expect(visibleTo('someone')).toEqual({ parties: { some: { subjectId: 'someone' } } })
})

test('claims that a joinder brought are read after their own copy was opened', () => {
  const [opened, sealed] = [{ openedAt: new Date() }, { openedAt: null }]
  expect([hasOpenedAll([]), hasOpenedAll([opened]), hasOpenedAll([opened, sealed])]).toEqual([false, true, false])
})
