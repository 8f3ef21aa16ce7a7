import type { PetitionDraft } from '@dadkar/contract/petition'
import { claimCatalogue, claimKinds } from '@dadkar/procedure'
import { expect, test } from 'vitest'
import { claimGroups } from './claim-groups.ts'
import { claimSchemaOf } from './claim-schema.ts'
import { findGaps, firstOpenPage } from './gaps.ts'
import { placeOf } from './steps.ts'

const complete: PetitionDraft = {
  job: 'تراشکار',
  employedFrom: '۱۳۹۹/۲/۱',
  employedTo: '',
  respondent: {
    kind: 'unidentified',
    nationalId: '',
    legalNationalId: '',
    name: 'کارگاه نمونه',
    address: 'تهران، جادهٔ قدیم کرج، پلاک ۷',
  },
  claims: [{ kind: 'overtime', amountRial: '۲۵۰٬۰۰۰', inputs: {}, explanation: 'اضافه‌کاری تابستان پرداخت نشده است.' }],
  statement: 'از ابتدای سال مزد من پرداخت نشده است.',
}

test('a complete petition has no gaps and leads to the check', () => {
  expect(findGaps(complete)).toEqual([])
  expect(firstOpenPage(complete)).toBe('check')
})

test('work cannot end before it began', () => {
  const gaps = findGaps({ ...complete, employedTo: '1398/12/01', statement: '' })
  expect(gaps.map(({ path }) => path)).toEqual(['employedTo', 'statement'])
})

test('an empty claim tells of its amount and its explanation at once', () => {
  const gaps = findGaps({ ...complete, claims: [{ kind: 'overtime', amountRial: '', inputs: {}, explanation: '' }] })
  expect(gaps.map(({ path }) => path).sort()).toEqual(['claims.0.amountRial', 'claims.0.explanation'])
})

test.each(claimKinds)('%s asks for an amount exactly when the catalogue says so', (kind) => {
  const result = claimSchemaOf(kind).safeParse({ kind, amountRial: '', explanation: 'توضیح کافی برای این خواسته' })
  expect(result.success).toBe(!claimCatalogue[kind].needsAmount)
})

test('every kind of claim is offered in exactly one group', () => {
  const offered = claimGroups.flatMap(({ kinds }) => kinds)
  expect([...offered].sort()).toEqual([...claimKinds].sort())
})

test.each([
  ['job', 'employment', 'job'],
  ['employedFrom', 'employment', 'employedFrom'],
  ['respondent.kind', 'respondent-kind', 'kind'],
  ['respondent.nationalId', 'respondent', 'respondent.nationalId'],
  ['claims', 'claims', ''],
  ['claims.0.amountRial', 'claims/0', 'amountRial'],
  ['statement', 'statement', 'statement'],
])('%s is answered on %s', (path, page, fieldId) => {
  expect(placeOf(path)).toEqual({ page, fieldId })
})

test('writing goes on at the first page with a gap', () => {
  expect(firstOpenPage({ ...complete, claims: [], statement: '' })).toBe('claims')
  expect(firstOpenPage({ ...complete, respondent: { ...complete.respondent, kind: null } })).toBe('respondent-kind')
})
