import type { AccessEntry } from '@dadkar/contract/audit'
import { expect, test } from 'vitest'
import { accessSentence } from './access-sentence.ts'

const entry = (action: string, who: Partial<AccessEntry['who']>) =>
  ({ action, who: { kind: 'other', name: null, capacity: null, office: null, ...who } }) as AccessEntry

test.each([
  ['notice.open', { kind: 'self' }, 'شما ابلاغیه را باز کردید'],
  ['case.read', { kind: 'party', name: 'کارگاه نمونه', capacity: 'employer' }, 'کارگاه نمونه پرونده را دید'],
  ['case.read', { kind: 'other', capacity: 'lawyer' }, 'وکیل پرونده را دید'],
  ['person.grant', { kind: 'system' }, 'گردانندهٔ سامانه به شما نقشی تازه داد'],
  ['something.new', { kind: 'self' }, 'شما پرونده یا اطلاعات خود را دیدید یا تغییر دادید'],
  ['something.new', { kind: 'other' }, 'شخصی دیگر پرونده یا اطلاعات شما را دید یا تغییر داد'],
] as const)('%s is told in a sentence', (action, who, sentence) => {
  expect(accessSentence(entry(action, who))).toBe(sentence)
})

test('staff are named by role and office', () => {
  const said = accessSentence(entry('case.read', { kind: 'staff', capacity: 'officer', office: '101' }))
  expect(said.replace(/[\u2066-\u2069]/g, '')).toBe('کارمند اداره (ادارهٔ ۱۰۱) پرونده را دید')
})
