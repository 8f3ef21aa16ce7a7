import { cureDefect, getCase } from '@dadkar/contract/case'
import { getOfficeCase, returnForDefect } from '@dadkar/contract/case-office'
import { type KartablNotice, markNotices, searchNotices } from '@dadkar/contract/kartabl'
import { openNotice } from '@dadkar/contract/notice'
import { nameMember } from '@dadkar/contract/organization'
import { actAs } from '@dadkar/contract/session'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { companies } from '@dadkar/registry-simulator/companies'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { openLabourOffice } from './labour-office.ts'
import { completeProfile, signInAs, stepUp, verifyAs } from './people.ts'
import { draftAgainst, filePetition } from './petitions.ts'

/* Sara and Nader have each filed against Kamran; Sara's petition is then returned to her. */

const { sara, kamran: employer, siavash, parvaneh, vahid } = people
const absent = '01890000-0000-7000-8000-000000000000'
let api: TestApi
let office: Awaited<ReturnType<typeof openLabourOffice>>
let claimant: Caller
let kamran: Caller
let first: { caseId: string; caseNumber: string }
let second: { caseId: string; caseNumber: string }

beforeAll(async () => {
  api = await startTestApi({ IDENTITY_CHECKS_PER_PERSON: '1000' })
  office = await openLabourOffice(api)
  claimant = await verifyAs(api, sara, 'worker')
  await completeProfile(claimant)
  const other = await verifyAs(api, vahid, 'worker')
  await completeProfile(other)
  const against = draftAgainst({ nationalId: employer.nationalId, name: 'تولیدی علي‌پور' })
  first = await filePetition(api, claimant, sara, against)
  second = await filePetition(api, other, vahid, against)
  kamran = await verifyAs(api, employer, 'employer')
  await stepUp(api, kamran)
}, 60_000)
afterAll(() => api.stop())

const search = async (who: Caller, body: object = {}) => (await who.call(searchNotices, { body })).body
const items = async (who: Caller, body: object = {}): Promise<KartablNotice[]> => (await search(who, body)).items
const casesOf = async (body: object) => (await items(kamran, body)).map(({ caseId }) => caseId)
const mark = (who: Caller, body: object) => who.call(markNotices, { body })
const open = (id: string) => kamran.call(openNotice, { params: { id } })

describe('searching', () => {
  test.each([
    ['a name of a party', () => sara.lastName, () => [first.caseId]],
    ['Arabic letters, and two words written as one', () => 'عليپور', () => [second.caseId, first.caseId]],
    ['the words in any order', () => `پور ${vahid.firstName}`, () => [second.caseId]],
    ['Persian digits and a long dash', () => toPersian(first.caseNumber), () => [first.caseId]],
    ['the end of a number', () => first.caseNumber.slice(-3), () => [first.caseId]],
    ['words of two cases', () => `${sara.lastName} ${vahid.lastName}`, () => []],
    ['what LIKE would read as anything', () => '%', () => []],
    ['an emoji', () => '📄', () => []],
    ['nothing but spaces', () => '  ', () => [second.caseId, first.caseId]],
  ])('%s finds what it should', async (_what, text, found) => {
    expect(await casesOf({ text: text() })).toEqual(found())
  })

  test('a kind that the text names is found as well', async () => {
    expect(await casesOf({ text: 'رونوشت', kindsNamed: ['petitionCopy'] })).toHaveLength(2)
    expect(await casesOf({ text: 'رونوشت', kindsNamed: ['verdict'] })).toEqual([])
  })

  test('by kind, case, state and days', async () => {
    const today = tehranDay(new Date())
    expect(await casesOf({ kind: 'petitionCopy', caseId: first.caseId, from: today, to: today })).toEqual([
      first.caseId,
    ])
    for (const none of [{ kind: 'verdict' }, { to: '2020-01-01' }, { from: '2090-01-01' }, { state: 'opened' }]) {
      expect(await casesOf(none)).toEqual([])
    }
  })

  test.each([
    { from: '2026-02-31' },
    { from: '0001-01-01' },
    { box: 'all' },
    { limit: 101 },
    { text: 'x'.repeat(101) },
    { cursor: 'x' },
    { cursor: Buffer.from('[0,"x"]').toString('base64url') },
    { cursor: Buffer.from('[7]').toString('base64url') },
    { cursor: Buffer.from(`[0,"${absent}","${absent}"]`).toString('base64url') },
  ])('%j is refused', async (body) => {
    const { status, code } = await kamran.call(searchNotices, { body })
    expect([status, code]).toEqual([400, 'request.invalid'])
  })
})

const toPersian = (text: string) =>
  text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? '').replaceAll('-', '–')

test('it tells the parties and the side of the addressee', async () => {
  const [notice] = await items(kamran, { caseId: first.caseId })
  const claimantName = `${sara.firstName} ${sara.lastName}`
  expect(notice).toMatchObject({ side: 'respondent', claimantName, isStarred: false, isArchived: false, due: null })
})

describe('marks', () => {
  test('what is not opened is not put away; nothing of a bulk is then done', async () => {
    const [newer, older] = await items(kamran)
    await open(older?.id ?? '')
    const refused = await mark(kamran, { ids: [older?.id, newer?.id], isArchived: true })
    expect([refused.status, refused.code]).toEqual([409, 'notice.not_opened'])
    expect(await items(kamran, { box: 'archived' })).toEqual([])
  })

  test('unopened ones come first, whatever their age', async () => {
    const [newer, older] = await items(kamran)
    expect([newer?.openedAt, older?.openedAt]).toEqual([null, expect.any(String)])
    await api.sql('update notice set opened_at = null where id = $1', [older?.id])
    await open(newer?.id ?? '')
    expect((await items(kamran)).map(({ id }) => id)).toEqual([older?.id, newer?.id])
  })

  test('stars and the archive are kept, and taken back', async () => {
    const [, opened] = await items(kamran)
    const ids = [opened?.id ?? '']
    expect((await mark(kamran, { ids, isStarred: true })).status).toBe(204)
    expect((await mark(kamran, { ids, isArchived: true })).status).toBe(204)
    expect((await items(kamran, { box: 'archived' }))[0]).toMatchObject({
      id: ids[0],
      isStarred: true,
      isArchived: true,
    })
    expect((await items(kamran, { box: 'starred' })).map(({ id }) => id)).toEqual(ids)
    expect((await items(kamran)).map(({ id }) => id)).not.toContain(ids[0])
    await mark(kamran, { ids, isStarred: false, isArchived: false })
    expect(await items(kamran, { box: 'archived' })).toEqual([])
    expect((await items(kamran)).map(({ id }) => id)).toContain(ids[0])
  })

  test('two at once about the same notices both succeed', async () => {
    const ids = (await items(kamran)).map(({ id }) => id)
    const turns = Array.from({ length: 10 }, (_, turn) => (turn % 2 ? ids : [...ids].reverse()))
    const answers = await Promise.all(turns.map((each) => mark(kamran, { ids: each, isStarred: true })))
    expect(answers.map(({ status }) => status)).toEqual(turns.map(() => 204))
  })

  test('those of others are not there, in nobody’s kartabl and under nobody’s hand', async () => {
    const ids = (await items(kamran)).map(({ id }) => id)
    const stranger = await verifyAs(api, parvaneh, 'employer')
    for (const box of ['inbox', 'due', 'starred', 'archived']) expect(await items(stranger, { box })).toEqual([])
    for (const [who, some] of [
      [stranger, ids],
      [claimant, ids],
      [kamran, [...ids, absent]],
    ] as const) {
      const { status, code } = await mark(who, { ids: some, isStarred: false })
      expect([status, code]).toEqual([404, 'notice.not_found'])
    }
    expect(await items(kamran, { box: 'starred' })).toHaveLength(2)
  })
})

describe('pages', () => {
  async function walk(body: object) {
    const ids: string[] = []
    let cursor: string | null = null
    do {
      const page: { items: KartablNotice[]; nextCursor: string | null } = await search(kamran, {
        ...body,
        ...(cursor && { cursor }),
      })
      ids.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
    } while (cursor)
    return ids
  }

  test.each([{}, { order: 'case' }, { state: 'opened' }, { box: 'starred' }, { box: 'due' }, { text: 'علیپور' }])(
    'go on without gap or repeat: %j',
    async (body) => {
      await api.sql(
        `with placed as (
           insert into notice (id, case_id, kind, addressee_id, sender_name, paper_id, opened_at, due_at, search_text)
           select uuidv7(), case_id, 'rejection', addressee_id, sender_name, paper_id, case when n % 2 = 0 then now() end,
             now() + n / 2 * interval '1 hour', search_text
           from notice, generate_series(1, 8) n where kind = 'petitionCopy' returning *
         )
         insert into notice_mark (person_id, notice_id, starred_at) select addressee_id, id, now() from placed`,
      )
      const all = await walk({ ...body, limit: 100 })
      expect(all.length).toBeGreaterThan(7)
      expect(new Set(all).size).toBe(all.length)
      expect(await walk({ ...body, limit: 3 })).toEqual(all)
    },
  )

  test('by case they stand together; what is due begins with the nearest', async () => {
    const cases = (await items(kamran, { order: 'case', limit: 100 })).map(({ caseId }) => caseId)
    expect(cases).toEqual([...cases].sort().reverse())
    const moments = (await items(kamran, { box: 'due', limit: 100 })).map(({ due }) => due?.at)
    expect(moments).toEqual([...moments].sort())
  })
})

test('a limit is due until what it is for is done', async () => {
  const version = async () =>
    (await office.registry.call(getOfficeCase, { params: { id: first.caseId } })).body.version as number
  const lacks = 'تصویر قرارداد کار پیوست نشده است.'
  const returned = { version: await version(), lacks }
  const params = { id: first.caseId }
  expect((await office.registry.call(returnForDefect, { params, body: returned })).status).toBe(200)
  const [task] = await items(claimant, { box: 'due' })
  expect(task).toMatchObject({ caseId: first.caseId, kind: 'defectNotice', due: { action: 'cure' } })
  const { dueOn } = (await claimant.call(getCase, { params })).body
  expect(tehranDay(new Date(Date.parse(task?.due?.at ?? '') - 1))).toBe(dueOn)
  expect((await items(kamran, { box: 'due', limit: 100 })).every(({ kind }) => kind !== 'defectNotice')).toBe(true)
  const cure = { version: await version(), text: 'قرارداد را پیوست کردم و نقص برطرف شد.' }
  expect((await claimant.call(cureDefect, { params, body: cure })).status).toBe(200)
  expect(await items(claimant, { box: 'due' })).toEqual([])
  expect((await items(claimant))[0]).toMatchObject({ kind: 'defectNotice', due: null })
})

test('of an organization everybody keeps an order of their own', async () => {
  await filePetition(
    api,
    claimant,
    sara,
    draftAgainst({ kind: 'organization', legalNationalId: companies.peyvand.legalNationalId }),
  )
  const { legalNationalId, registrationNumber } = companies.peyvand
  const signatory = await verifyAs(api, siavash, 'employer', { legalNationalId, registrationNumber })
  await stepUp(api, signatory)
  const named = { nationalId: parvaneh.nationalId, name: `${parvaneh.firstName} ${parvaneh.lastName}` }
  expect((await signatory.call(nameMember, { body: named })).status).toBe(201)
  const [{ id: organizationId }] = await api.sql('select id from organization')
  const member = await signInAs(api, parvaneh)
  const acting = await member.call(actAs, { body: { capacity: 'employer', organizationId } })
  member.token = acting.body.accessToken
  const ids = (await items(member)).map(({ id }) => id)
  expect(ids).toHaveLength(1)
  await mark(member, { ids, isStarred: true })
  expect((await items(member, { box: 'starred' })).map(({ id }) => id)).toEqual(ids)
  expect(await items(signatory, { box: 'starred' })).toEqual([])
})
