import { beforeEach, expect, test } from 'vitest'
import { clearDraft, readDraft, saveAnswers, saveProgress } from './draft.ts'
import { journey, pathAfter, pathBefore, stepOf } from './journey.ts'
import { findMissing, leadThrough } from './steps.ts'

const all = {
  level: '1',
  capacity: 'worker',
  nationalId: '۹۹۰۰۱۰-۱۴۷۲',
  mobile: '+98 970 100 0101',
  birthDate: '1371/4/18',
} as const

beforeEach(clearDraft)

test('the questions follow each other, from the home page to the check', () => {
  expect(pathBefore('level')).toBe('/')
  expect(pathAfter('level')).toBe(journey.capacity)
  expect(pathBefore('mobile')).toBe(journey.nationalId)
  expect(pathAfter('birthDate')).toBe('/verify/check')
  expect(stepOf('level')).toEqual({ now: 1, of: 7 })
  expect(stepOf('code')).toEqual({ now: 7, of: 7 })
})

test.each([
  [{ ...all }, 'check', null],
  [{ ...all, level: '' }, 'check', 'level'],
  [{ ...all, capacity: '' }, 'mobile', 'capacity'],
  [{ ...all, nationalId: '9900101473' }, 'check', 'nationalId'],
  [{ ...all, mobile: '0912' }, 'mobile', null],
  [{ ...all, mobile: '0912' }, 'birthDate', 'mobile'],
  [{ ...all, birthDate: '1371//18' }, 'check', 'birthDate'],
] as const)('case %#: a later page leads to the first question without a good answer', (answers, page, missing) => {
  expect(findMissing(answers, page)).toBe(missing)
})

test('the loader of a page lets on whoever has answered, and leads others back', () => {
  saveAnswers({ level: '1', capacity: 'employer' })
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
