import type { PetitionDraft } from '@dadkar/contract/petition'
import { claimCatalogue, claimKinds } from '@dadkar/procedure'
import { expect, test } from 'vitest'
import { claimGroups } from './claim-groups.ts'
import { claimSchemaOf } from './claim-schema.ts'
import { findGaps, firstOpenPage } from './gaps.ts'
import { placeOf } from './steps.ts'

const workshop = {
  kind: 'unidentified' as const,
  nationalId: '',
  legalNationalId: '',
  name: 'کارگاه نمونه',
  address: 'تهران، جادهٔ قدیم کرج، پلاک ۷',
}

const complete: PetitionDraft = {
  job: 'تراشکار',
  employedFrom: '۱۳۹۹/۲/۱',
  employedTo: '',
  respondents: [workshop],
  claims: [{ kind: 'overtime', amountRial: '۲۵۰٬۰۰۰', inputs: {}, explanation: 'اضافه‌کاری تابستان پرداخت نشده است.' }],
  statement: 'از ابتدای سال مزد من پرداخت نشده است.',
  evidence: [],
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

test('the same respondent twice is told at the second', () => {
  const person = { ...workshop, kind: 'person' as const, nationalId: '0499370899' }
  const gaps = findGaps({ ...complete, respondents: [person, { ...person, nationalId: '۰۴۹۹۳۷۰۸۹۹' }] })
  expect(gaps).toEqual([{ path: 'respondents.1.nationalId', code: 'respondent.repeated' }])
})

test.each(claimKinds)('%s asks for an amount exactly when the catalogue says so', (kind) => {
  const result = claimSchemaOf(kind).safeParse({ kind, amountRial: '', explanation: 'توضیح کافی برای این خواسته' })
  expect(result.success).toBe(!claimCatalogue[kind].needsAmount)
})

test('every kind of claim is offered in exactly one group', () => {
  const offered = claimGroups.flatMap(({ kinds }) => kinds)
  expect([...offered].sort()).toEqual([...claimKinds].sort())
})

test('a piece of evidence needs a file or words, and a witness both name and knowledge', () => {
  const blank = { documentId: null, witnessName: '', description: '' }
  const gaps = findGaps({
    ...complete,
    evidence: [
      { kind: 'payslip', ...blank },
      { kind: 'witness', ...blank },
    ],
  })
  expect(gaps).toEqual([
    { path: 'evidence.0.description', code: 'evidence.empty' },
    { path: 'evidence.1.witnessName', code: 'witness_name.empty' },
    { path: 'evidence.1.description', code: 'testimony.empty' },
  ])
  const documentId = '0190b1a2-7c3d-7e4f-8a5b-6c7d8e9f0a1b'
  const attached = { ...blank, documentId }
  expect(findGaps({ ...complete, evidence: [{ kind: 'payslip', ...attached }] })).toEqual([])
  expect(findGaps({ ...complete, evidence: [{ kind: 'other', ...attached }] })).toEqual([
    { path: 'evidence.0.description', code: 'evidence_text.empty' },
  ])
})

test.each([
  ['job', 'employment', 'job'],
  ['employedFrom', 'employment', 'employedFrom'],
  ['respondents', 'respondents', ''],
  ['respondents.0.kind', 'respondents/0/kind', 'kind'],
  ['respondents.1.nationalId', 'respondents/1', 'respondent.nationalId'],
  ['claims', 'claims', ''],
  ['claims.0.amountRial', 'claims/0', 'amountRial'],
  ['statement', 'statement', 'statement'],
  ['evidence', 'evidence', ''],
  ['evidence.2.witnessName', 'evidence/2', 'witnessName'],
])('%s is answered on %s', (path, page, fieldId) => {
  expect(placeOf(path)).toEqual({ page, fieldId })
})

test('writing goes on at the first page with a gap', () => {
  expect(firstOpenPage({ ...complete, claims: [], statement: '' })).toBe('claims')
  expect(firstOpenPage({ ...complete, respondents: [workshop, { ...workshop, kind: null }] })).toBe(
    'respondents/1/kind',
  )
})
