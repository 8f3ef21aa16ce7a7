import { expect, test } from 'vitest'
import { accessorOf } from './access.policy.ts'

test.each([
  ['me', 'me', 'سارا', 'worker', { kind: 'self', name: null, capacity: 'worker', office: null }],
  [
    'me as staff of my own case',
    'me',
    null,
    'officer',
    { kind: 'self', name: null, capacity: 'officer', office: null },
  ],
  [
    'the other party',
    'other',
    'کامران',
    'employer',
    { kind: 'party', name: 'کامران', capacity: 'employer', office: null },
  ],
  ['staff', 'other', null, 'officer', { kind: 'staff', name: null, capacity: 'officer', office: '101' }],
  [
    'staff who is also a party',
    'other',
    'کامران',
    'clerk',
    { kind: 'staff', name: null, capacity: 'clerk', office: '101' },
  ],
  [
    'an administrator',
    'other',
    null,
    'administrator',
    { kind: 'staff', name: null, capacity: 'administrator', office: '101' },
  ],
  ['a lawyer', 'other', null, 'lawyer', { kind: 'other', name: null, capacity: 'lawyer', office: null }],
  ['the operator', null, null, null, { kind: 'system', name: null, capacity: null, office: null }],
] as const)('%s is told as they may be', (_, personId, partyName, capacity, told) => {
  expect(accessorOf('me', { personId, partyName, capacity }, '101')).toEqual(told)
})
