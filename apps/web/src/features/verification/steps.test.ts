import { beforeEach, expect, test } from 'vitest'
import { toClaims, toEnrolment } from './claims.ts'
import { type Answers, clearDraft, emptyAnswers, readDraft, saveAnswers, saveProgress } from './draft.ts'
import { beginningOf, journey, otherNumberPath, pathAfter, pathBefore, type Step, stepOf } from './journey.ts'
import { findMissing, leadThrough } from './steps.ts'

const all: Answers = {
  ...emptyAnswers,
  level: '1',
  role: 'worker',
  nationalId: '۹۹۰۰۱۰-۱۴۷۲',
  mobile: '+98 970 100 0101',
  birthDate: '1371/4/18',
}

beforeEach(clearDraft)

test('the questions follow each other, from the home page to the check', () => {
  expect(pathBefore('level')).toBe('/')
  expect(pathAfter('level', all)).toBe(journey.role)
  expect(pathBefore('mobile')).toBe(journey.nationalId)
  expect(pathAfter('birthDate', all)).toBe('/verify/check')
  expect(stepOf('level')).toEqual({ now: 1, of: 7 })
  expect(stepOf('code')).toEqual({ now: 7, of: 7 })
})

test('whoever goes to a counter office is not asked what is on the card, nor the mobile before it is needed', () => {
  const answers: Answers = { ...all, level: '4' }
  expect(pathAfter('nationalId', answers)).toBe(journey.check)
  expect(stepOf('check', answers)).toEqual({ now: 4, of: 4 })
  expect(otherNumberPath(answers)).toBe('/enrolment')
  expect(beginningOf({ level: 4 })).toBe('/enrolment')
  expect(beginningOf({ level: 1 })).toBe(journey.check)
})

test.each([
  [{ ...all }, 'check', null],
  [{ ...all, level: '' }, 'check', 'level'],
  [{ ...all, role: '' }, 'mobile', 'role'],
  [{ ...all, role: 'legalEmployer' }, 'check', 'company'],
  [{ ...all, role: 'lawyer' }, 'mobile', 'licence'],
  [{ ...all, level: '2' }, 'check', 'sheba'],
  [{ ...all, level: '4', mobile: '', birthDate: '' }, 'check', null],
  [{ ...all, level: '4', role: 'lawyer' }, 'check', 'licence'],
  [{ ...all, level: '3' }, 'check', 'sheba'],
  [{ ...all, role: 'employer', provesBy: 'sheba', birthDate: '' }, 'check', 'sheba'],
  [{ ...all, role: 'worker', provesBy: 'sheba', birthDate: '' }, 'check', 'birthDate'],
  [{ ...all, nationalId: '9900101473' }, 'check', 'nationalId'],
  [{ ...all, mobile: '0912' }, 'mobile', null],
  [{ ...all, mobile: '0912' }, 'birthDate', 'mobile'],
  [{ ...all, birthDate: '1371//18' }, 'check', 'birthDate'],
] satisfies [Answers, Step, Step | null][])(
  'case %#: a later page leads to the first question without a good answer',
  (answers, page, missing) => {
    expect(findMissing(answers, page)).toBe(missing)
  },
)

test('the loader of a page lets on whoever has answered, and leads others back', () => {
  saveAnswers({ level: '1', role: 'employer' })
  expect(leadThrough('nationalId')()).toBeNull()
  try {
    leadThrough('check')()
    expect.unreachable()
  } catch (redirect) {
    expect((redirect as Response).headers.get('location')).toBe('/verify/national-id')
  }
})

test('a changed answer makes what was begun with the old one worthless; the same answer does not', () => {
  saveAnswers(all)
  saveProgress({ verificationId: 'v1', sendKey: 'k1' })
  saveAnswers({ mobile: all.mobile })
  expect(readDraft()).toMatchObject({ verificationId: 'v1', sendKey: 'k1' })
  saveAnswers({ mobile: '09701000102' })
  expect(readDraft()).toMatchObject({ verificationId: null, sendKey: null, nationalId: all.nationalId })
})

test.each<[Partial<Answers>, object]>([
  [{}, { level: 1, capacity: 'worker', birthDate: all.birthDate }],
  [
    { role: 'legalEmployer', legalNationalId: '1', registrationNumber: '2' },
    { capacity: 'employer', legalNationalId: '1' },
  ],
  [
    { role: 'employer', provesBy: 'sheba', sheba: '3' },
    { capacity: 'employer', sheba: '3' },
  ],
  [
    { role: 'lawyer', licenceNumber: '4', sheba: 'left over' },
    { capacity: 'lawyer', licenceNumber: '4' },
  ],
  [
    { level: '2', sheba: '5' },
    { level: 2, sheba: '5', birthDate: all.birthDate },
  ],
  [
    { level: '3', sheba: '6' },
    { level: 3, sheba: '6', language: 'fa' },
  ],
])('what is sent is what this role and level ask for, case %#', (changes, claims) => {
  const draft = { ...all, ...changes, verificationId: null, sendKey: null }
  const sent = toClaims(draft)
  expect(sent).toMatchObject(claims)
  expect('sheba' in sent).toBe('sheba' in claims)
  expect('birthDate' in sent).toBe(draft.provesBy !== 'sheba')
})

test.each<[Partial<Answers>, object]>([
  [{}, { capacity: 'worker', nationalId: all.nationalId }],
  [
    { role: 'legalEmployer', legalNationalId: '1', registrationNumber: '2' },
    { capacity: 'employer', nationalId: all.nationalId, legalNationalId: '1', registrationNumber: '2' },
  ],
  [
    { role: 'lawyer', licenceNumber: '4', legalNationalId: 'left over' },
    { capacity: 'lawyer', nationalId: all.nationalId, licenceNumber: '4' },
  ],
])('for a counter office nothing more is sent than who and as what, case %#', (changes, sent) => {
  expect(toEnrolment({ ...all, level: '4', ...changes, verificationId: null, sendKey: null })).toEqual(sent)
})
