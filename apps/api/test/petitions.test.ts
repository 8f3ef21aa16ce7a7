import { fillProfile } from '@dadkar/contract/person'
import {
  createPetition,
  discardPetition,
  getPetition,
  listPetitions,
  type PetitionDraft,
  resendSignatureCode,
  startSignature,
} from '@dadkar/contract/petition'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { api, good, openForClaimant, sara, save, sign, startAnew, submit } from './claimant.ts'
import type { Caller } from './harness.ts'
import { verifyAs } from './people.ts'
import { draftAgainst, writePetition } from './petitions.ts'

let reza: Caller
beforeAll(async () => {
  await openForClaimant()
  reza = await verifyAs(api, people.reza, 'worker')
})
afterAll(() => api.stop())
beforeEach(startAnew)

describe('a draft', () => {
  test('keeps what was typed, as it was typed, and is found again', async () => {
    const content = { ...good(), employedFrom: 'نمی‌دانم', statement: ' ي ك ۱۲ ' }
    const { id, version } = await writePetition(sara, content)
    const { body } = await sara.call(getPetition, { params: { id } })
    expect(body).toMatchObject({ id, version, content, submittedAt: null, caseId: null })
    const listed = (await sara.call(listPetitions)).body
    expect(listed.items).toMatchObject([{ id, respondentName: 'کارگاه نمونه', respondentCount: 1, claimCount: 2 }])
    expect((await sara.call(discardPetition, { params: { id } })).status).toBe(204)
    expect((await sara.call(getPetition, { params: { id } })).code).toBe('petition.not_found')
  })

  test('of another is as absent as one that is not there', async () => {
    const written = await writePetition(sara, good())
    const signature = await sign(sara, written)
    const attempts = (id: string) => [
      reza.call(getPetition, { params: { id } }),
      save(reza, { id, version: written.version }, good()),
      reza.call(discardPetition, { params: { id } }),
      reza.call(startSignature, { params: { id } }),
      reza.call(resendSignatureCode, { params: { id, challengeId: signature.challengeId } }),
      submit(reza, id, signature),
    ]
    const anonymous = ({ requestId: _, ...body }: { requestId: string }) => body
    const others = await Promise.all(attempts(written.id))
    const absent = await Promise.all(attempts('01890000-0000-7000-8000-000000000000'))
    for (const [turn, { status, body }] of others.entries()) {
      expect([status, anonymous(body)]).toEqual([404, anonymous(absent[turn]?.body)])
      expect(body.code).toBe('petition.not_found')
    }
    expect((await reza.call(listPetitions)).body.items).toEqual([])
    expect((await sara.call(getPetition, { params: { id: written.id } })).body.version).toBe(written.version)
  })

  test('of an earlier form is read as one of today', async () => {
    const { id } = await writePetition(sara, good())
    const {
      claims,
      respondents: [respondent],
      evidence: _,
      ...rest
    } = good()
    const earlier = { ...rest, respondent, claims: claims.map(({ inputs: _, ...claim }) => claim) }
    const { seal } = api.vault
    const sealed = seal('petition', JSON.stringify(earlier))
    await api.sql('update petition set content_sealed = $2 where id = $1', [id, sealed])
    expect((await sara.call(getPetition, { params: { id } })).body.content).toEqual(good())
  })

  test('saved in two tabs loses neither: the second is told the version that stands', async () => {
    const written = await writePetition(sara, good())
    expect((await save(sara, written, { ...good(), job: 'اول' })).status).toBe(200)
    const second = await save(sara, written, { ...good(), job: 'دوم' })
    expect([second.status, second.code]).toEqual([409, 'petition.changed_elsewhere'])
    expect(second.body.params.version).toBe(written.version + 1)
    expect((await sara.call(getPetition, { params: { id: written.id } })).body.content.job).toBe('اول')

    const answers = await Promise.all(
      Array.from({ length: 8 }, () => save(sara, { id: written.id, version: written.version + 1 }, good())),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  test('one too many is refused with the number allowed', async () => {
    for (let drafts = 0; drafts < 20; drafts += 1) expect((await sara.call(createPetition)).status).toBe(201)
    const refused = await sara.call(createPetition)
    expect([refused.status, refused.code, refused.body.params.max]).toEqual([422, 'petition.too_many_drafts', 20])
    expect((await reza.call(createPetition)).status).toBe(201)
  })

  test('begun twice with one key is one draft', async () => {
    const key = 'a-double-click'
    const answers = [await sara.call(createPetition, { key }), await sara.call(createPetition, { key })]
    expect(answers[1]?.body).toEqual(answers[0]?.body)
    expect((await sara.call(listPetitions)).body.items).toHaveLength(1)
    expect((await reza.call(createPetition, { key })).body.id).not.toBe(answers[0]?.body.id)
  })

  test('may hold thirty long claims, but not more and not longer', async () => {
    const [claim] = good().claims
    if (!claim) throw new Error('no claim')
    const written = await writePetition(sara, good())
    const withClaims = (count: number, explanation = claim.explanation) =>
      save(sara, written, { ...good(), claims: Array(count).fill({ ...claim, explanation }) })
    const many = await withClaims(250)
    expect([many.status, many.body.fields]).toEqual([400, { 'content.claims': 'claims.too_many' }])
    expect((await withClaims(31)).body.fields).toEqual({ 'content.claims': 'claims.too_many' })
    expect((await withClaims(1, 'ا'.repeat(4001))).body.fields).toEqual({
      'content.claims.0.explanation': 'field.too_long',
    })
    const huge = await save(sara, written, { ...good(), statement: 'ا'.repeat(300_000) })
    expect([huge.status, huge.code]).toEqual([413, 'request.too_large'])
    const mistaken = await save(sara, written, {
      ...good(),
      respondents: good().respondents.map((each) => ({ ...each, isRich: true })),
    })
    expect(mistaken.body.fields).toEqual({ 'content.respondents.0.isRich': 'field.unknown' })
    expect((await withClaims(30, 'ا'.repeat(4000))).status).toBe(200)
  })

  test('lists by pages, newest first', async () => {
    const made: string[] = []
    for (let drafts = 0; drafts < 7; drafts += 1) made.unshift((await sara.call(createPetition)).body.id)
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const query: Record<string, string> = { limit: '3', ...(cursor ? { cursor } : {}) }
      const { body } = await sara.call(listPetitions, { query })
      seen.push(...body.items.map(({ id }: { id: string }) => id))
      cursor = body.nextCursor
    } while (cursor)
    expect(seen).toEqual(made)
  })
})

describe('before it is signed', () => {
  const review = async (caller: Caller, content: PetitionDraft) =>
    caller.call(startSignature, { params: { id: (await writePetition(caller, content)).id } })
  const [money, other] = good().claims
  if (!money || !other) throw new Error('no claims')

  test.each<
    [string, Partial<PetitionDraft> & { respondent?: Partial<PetitionDraft['respondents'][number]> }, string, string]
  >([
    ['no job', { job: ' ' }, 'job', 'job.empty'],
    ['no first day', { employedFrom: '' }, 'employedFrom', 'date.empty'],
    ['a first day that does not exist', { employedFrom: '1399/12/31' }, 'employedFrom', 'date.day_out_of_range'],
    ['no kind of respondent', { respondent: { kind: null } }, 'respondents.0.kind', 'respondent_kind.empty'],
    ['no national ID', { respondent: { nationalId: '' } }, 'respondents.0.nationalId', 'national_id.empty'],
    [
      'a wrong legal ID',
      { respondent: { kind: 'organization', legalNationalId: '10380284792' } },
      'respondents.0.legalNationalId',
      'legal_national_id.wrong_check_digit',
    ],
    ['no name', { respondent: { name: '' } }, 'respondents.0.name', 'respondent_name.empty'],
    ['no address', { respondent: { kind: 'unidentified', address: '' } }, 'respondents.0.address', 'address.empty'],
    ['a short address', { respondent: { address: 'تهران' } }, 'respondents.0.address', 'address.too_short'],
    ['no claim', { claims: [] }, 'claims', 'claims.empty'],
    ['no amount', { claims: [other, { ...money, amountRial: '' }] }, 'claims.1.amountRial', 'amount.empty'],
    ['amount zero', { claims: [{ ...money, amountRial: '۰' }] }, 'claims.0.amountRial', 'amount.zero'],
    ['a negative amount', { claims: [{ ...money, amountRial: '-5' }] }, 'claims.0.amountRial', 'amount.not_digits'],
    ['an amount in words', { claims: [{ ...money, amountRial: 'زیاد' }] }, 'claims.0.amountRial', 'amount.not_digits'],
    [
      'a huge amount',
      { claims: [{ ...money, amountRial: '9'.repeat(16) }] },
      'claims.0.amountRial',
      'amount.too_large',
    ],
    ['no explanation', { claims: [{ ...money, explanation: '' }] }, 'claims.0.explanation', 'explanation.empty'],
    ['no statement', { statement: '' }, 'statement', 'statement.empty'],
    ['a short statement', { statement: 'حقم را می‌خواهم' }, 'statement', 'statement.too_short'],
  ])('%s is named at its path', async (_, changes, path, code) => {
    const { respondent, ...rest } = changes
    const content = { ...draftAgainst({ nationalId: people.kamran.nationalId, ...respondent }), ...rest }
    const answer = await review(sara, content)
    expect([answer.status, answer.code]).toEqual([400, 'request.invalid'])
    expect(answer.body.fields).toEqual({ [path]: code })
  })

  test('a last day that does not exist is refused at its path', async () => {
    const answer = await review(sara, { ...good(), employedTo: '1399/13/01' })
    expect(Object.keys(answer.body.fields)).toEqual(['employedTo'])
  })

  test('an empty draft names everything that is missing, and costs no code', async () => {
    const { body } = await sara.call(createPetition)
    const answer = await sara.call(startSignature, { params: { id: body.id } })
    expect(Object.keys(answer.body.fields).sort()).toEqual([
      'claims',
      'employedFrom',
      'job',
      'respondents.0.kind',
      'statement',
    ])
    expect(await api.sql('select * from send_budget')).toEqual([])
  })

  test('one cannot complain against oneself', async () => {
    const own = people.sara.nationalId.replace(/\d/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit)))
    const answer = await review(sara, draftAgainst({ nationalId: own }))
    expect([answer.status, answer.code]).toEqual([422, 'petition.against_oneself'])
  })

  test('the profile must be complete', async () => {
    const answer = await review(reza, good())
    expect([answer.status, answer.code]).toEqual([422, 'profile.incomplete'])
    const profile = { address: 'تهران، خیابان نمونه، پلاک ۳', postalCode: '۱۶۱۹۷-۳۵۷۴۴', email: 'r@example.com' }
    expect((await reza.call(fillProfile, { body: profile })).body.profile.postalCode).toBe('1619735744')
    expect((await review(reza, good())).status).toBe(201)
  })
})
