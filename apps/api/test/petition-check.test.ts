import { createPetition, type PetitionDraft, startSignature } from '@dadkar/contract/petition'
import { checkPetition } from '@dadkar/contract/petition-check'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findWarnings } from '../src/modules/petitions/petition-warnings.ts'
import { api, good, openForClaimant, sara } from './claimant.ts'
import type { Caller } from './harness.ts'
import { verifyAs } from './people.ts'
import { draftAgainst, filePetition, writePetition } from './petitions.ts'

let reza: Caller
beforeAll(async () => {
  await openForClaimant()
  reza = await verifyAs(api, people.reza, 'worker')
})
afterAll(() => api.stop())
beforeEach(async () => {
  await api.sql('delete from send_budget')
})

const check = (caller: Caller, id: string) => caller.call(checkPetition, { params: { id } })
const written = async (caller: Caller, content: PetitionDraft) => (await writePetition(caller, content)).id

describe('what is missing', () => {
  test.each<[string, PetitionDraft]>([
    ['nothing', good()],
    ['an amount and the statement', { ...good(), statement: '', claims: [{ ...moneyClaim(), amountRial: '' }] }],
    ['a file', { ...good(), evidence: [{ kind: 'payslip', documentId: null, witnessName: '', description: '' }] }],
    ['oneself among the respondents', draftAgainst({ nationalId: people.sara.nationalId })],
  ])('%s: the check says what signing says, and sends no code', async (_, content) => {
    const id = await written(sara, content)
    const { status, body } = await check(sara, id)
    expect(status).toBe(200)
    expect(await api.sql('select * from send_budget')).toEqual([])
    const signed = await sara.call(startSignature, { params: { id } })
    if (signed.status === 201) return expect(body.missing).toEqual([])
    const told = body.missing.map(({ path, code }: { path: string; code: string }) => [path, code])
    if (signed.code === 'request.invalid') return expect(Object.fromEntries(told)).toEqual(signed.body.fields)
    expect(told).toEqual([['respondents.0.nationalId', signed.code]])
  })

  test('of the profile and of the petition is told at once', async () => {
    const { body } = await reza.call(createPetition)
    const { missing } = (await check(reza, body.id)).body
    expect(missing).toContainEqual({ path: null, code: 'profile.incomplete' })
    expect(missing).toContainEqual({ path: 'claims', code: 'claims.empty' })
  })

  test('is nobody else’s to ask, nor of what is a case already', async () => {
    const id = await written(sara, good())
    expect((await check(reza, id)).code).toBe('petition.not_found')
    const { caseId } = await filePetition(api, sara, people.sara, good())
    const [{ petition_id }] = await api.sql('select petition_id from "case" where id = $1', [caseId])
    expect((await check(sara, petition_id)).code).toBe('petition.already_submitted')
  })
})

function moneyClaim(): PetitionDraft['claims'][number] {
  const [claim] = good().claims
  if (!claim) throw new Error('no claim')
  return claim
}

describe('what is wise to look at', () => {
  const today = new Date('2026-11-27T09:00:00Z')
  const witness = { kind: 'witness', documentId: null, witnessName: 'نادر', description: 'می‌داند' } as const
  const quiet: PetitionDraft = { ...good(), evidence: [witness] }
  const kinds = (draft: PetitionDraft) => findWarnings(draft, today).map(({ kind, path }) => `${kind} ${path}`)
  // Thirty days of twelve million rial a day.
  const inputs = { from: '1405/01/01', to: '1405/01/30', dailyWage: '12000000' }

  test('is nothing where all is well', () => {
    expect(kinds(quiet)).toEqual([])
  })

  test.each<[string, Partial<PetitionDraft>, string]>([
    ['money without evidence', { evidence: [] }, 'noEvidence evidence'],
    [
      'insurance',
      { claims: [{ ...moneyClaim(), kind: 'unpaidInsurance', amountRial: '' }] },
      'socialSecurityFirst claims.0',
    ],
    [
      'a respondent without an identifier',
      { respondents: [{ ...blank(), kind: 'unidentified' }] },
      'respondentUnidentified respondents.0.kind',
    ],
    ['work that ended long ago', { employedTo: '۱۴۰۴/۰۹/۰۵' }, 'longAgo statement'],
    [
      'far more than was reckoned',
      { claims: [{ ...moneyClaim(), amountRial: '450000000', inputs }] },
      'amountFarFromReckoned claims.0.amountRial',
    ],
    [
      'far less than was reckoned',
      { claims: [{ ...moneyClaim(), amountRial: '280000000', inputs }] },
      'amountFarFromReckoned claims.0.amountRial',
    ],
  ])('%s', (_, changes, expected) => {
    expect(kinds({ ...quiet, ...changes })).toEqual([expected])
  })

  test('says what was reckoned', () => {
    const claims = [{ ...moneyClaim(), amountRial: '450000000', inputs }]
    expect(findWarnings({ ...quiet, claims }, today)[0]?.reckonedRial).toBe(360_000_000)
  })

  test.each<[string, Partial<PetitionDraft>]>([
    ['a claim for no money without evidence', { evidence: [], claims: good().claims.slice(1) }],
    ['an amount close to what was reckoned', { claims: [{ ...moneyClaim(), amountRial: '400000000', inputs }] }],
    ['an amount that was not reckoned', { claims: [{ ...moneyClaim(), amountRial: '1' }] }],
    ['answers that cannot be reckoned', { claims: [{ ...moneyClaim(), inputs: { dailyWage: 'زیاد' } }] }],
    ['work that ended within a year', { employedTo: '1404/09/07' }],
    ['a last day that is no day', { employedTo: 'پارسال' }],
  ])('not %s', (_, changes) => {
    expect(kinds({ ...quiet, ...changes })).toEqual([])
  })
})

function blank(): PetitionDraft['respondents'][number] {
  const [respondent] = good().respondents
  if (!respondent) throw new Error('no respondent')
  return respondent
}
