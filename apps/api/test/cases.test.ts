import { getCase, getReceipt, listCases } from '@dadkar/contract/case'
import { openNotice } from '@dadkar/contract/notice'
import type { Receipt } from '@dadkar/contract/petition'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { completeProfile, stepUp, verifyAs } from './people.ts'
import { draftAgainst, filePetition } from './petitions.ts'

let api: TestApi
let sara: Caller
let kamran: Caller
let reza: Caller
let receipt: Receipt
beforeAll(async () => {
  api = await startTestApi()
  sara = await verifyAs(api, people.sara, 'worker')
  kamran = await verifyAs(api, people.kamran, 'employer')
  reza = await verifyAs(api, people.reza, 'worker')
  await completeProfile(sara)
  receipt = await filePetition(api, sara, people.sara, draftAgainst({ nationalId: people.kamran.nationalId }))
})
afterAll(() => api.stop())

const read = (caller: Caller, id = receipt.caseId) => caller.call(getCase, { params: { id } })

test('only the parties learn that a case exists', async () => {
  const anonymous = ({ requestId: _, ...body }: { requestId: string }) => body
  const nobodys = '01890000-0000-7000-8000-000000000000'
  for (const endpoint of [getCase, getReceipt]) {
    const others = await reza.call(endpoint, { params: { id: receipt.caseId } })
    const absent = await reza.call(endpoint, { params: { id: nobodys } })
    expect([others.status, others.code]).toEqual([404, 'case.not_found'])
    expect(anonymous(others.body)).toEqual(anonymous(absent.body))
    expect(Object.keys(others.headers).sort()).toEqual(Object.keys(absent.headers).sort())
  }
  expect((await reza.call(listCases)).body).toEqual({ items: [], nextCursor: null })
})

test('the claimant reads the claims and the tracking code; the respondent neither, until the notice is opened', async () => {
  const own = (await read(sara)).body
  expect(own).toMatchObject({ side: 'claimant', trackingCode: receipt.trackingCode, caseNumber: receipt.caseNumber })
  expect(own.claims).toHaveLength(2)
  expect(own.claims[0]).toMatchObject({ kind: 'unpaidWage', amountRial: 250_000_000 })
  expect(own.notices).toMatchObject([{ isMine: false, openedAt: null }])

  const before = (await read(kamran)).body
  expect(before).toMatchObject({ side: 'respondent', trackingCode: null, claims: null })
  expect(JSON.stringify(before)).not.toContain(receipt.trackingCode)
  expect((await kamran.call(getReceipt, { params: { id: receipt.caseId } })).code).toBe('case.not_found')

  await stepUp(api, kamran)
  await kamran.call(openNotice, { params: { id: before.notices[0].id } })
  const after = (await read(kamran)).body
  expect(after.claims).toEqual(own.claims)
  expect(after.trackingCode).toBeNull()
  expect((await read(sara)).body.notices[0].openedAt).not.toBeNull()
})

test('a case tells nobody the number, address or identifier of the other side', async () => {
  for (const [caller, other] of [[sara, people.kamran] as const, [kamran, people.sara] as const]) {
    const text = JSON.stringify((await read(caller)).body)
    expect(text).not.toContain(other.nationalId)
    expect(text).not.toContain(other.mobiles[0].slice(1))
    expect(text).not.toContain('پلاک')
  }
})

test('reading and filing are written in the audit: who, in which capacity, at what level, by which request', async () => {
  const { headers } = await read(sara)
  await sara.call(getReceipt, { params: { id: receipt.caseId } })
  const records = await api.sql(
    `select a.action, a.capacity, a.level, a.request_id as request, a.person_id = p.id as own, a.session_id as session
     from audit_record a, person p where p.last_name = $1 and a.case_id = $2 order by a.id`,
    [people.sara.lastName, receipt.caseId],
  )
  const actions = records.filter(({ own }) => own).map(({ action }) => action)
  expect(actions[0]).toBe('petition.submit')
  expect(actions.slice(-2)).toEqual(['case.read', 'case.read_receipt'])
  const record = records.find(({ request }) => request === headers['x-request-id'])
  expect(record).toMatchObject({ action: 'case.read', capacity: 'worker', level: 1, own: true })
  expect(record?.session).toMatch(/^[0-9a-f-]{36}$/)
  const [{ count }] = await api.sql(
    `select count(*) from audit_record a join person p on p.id = a.person_id where p.last_name = $1 and case_id is not null`,
    [people.reza.lastName],
  )
  expect(Number(count)).toBe(0)
})

describe('the list', () => {
  beforeAll(async () => {
    await api.sql(`
      with source as (select * from "case" limit 1), filed as (
        insert into petition (id, claimant_id, content_sealed, submitted_at)
        select uuidv7(interval '-1 second' * n), p.claimant_id, p.content_sealed, now()
        from petition p join source s on s.petition_id = p.id, generate_series(1, 45) n
        returning id
      ), made as (
        insert into "case" (id, office_code, case_number, tracking_code, petition_id)
        select id, '101', 'x-' || id, 't-' || id, id from filed returning id
      )
      insert into party (case_id, side, subject_id, name, address_sealed)
      select made.id, party.side, party.subject_id, party.name, party.address_sealed
      from made, party join source on source.id = party.case_id`)
  })

  const page = async (query: Record<string, string>) => (await sara.call(listCases, { query })).body
  const walk = async (limit: number, meanwhile = async () => {}) => {
    const ids: string[] = []
    let cursor: string | null = null
    do {
      const { items, nextCursor } = await page({ limit: String(limit), ...(cursor ? { cursor } : {}) })
      ids.push(...items.map(({ id }: { id: string }) => id))
      cursor = nextCursor
      await meanwhile()
    } while (cursor)
    return ids
  }

  test('is paged without gap or repeat, newest first, at every size', async () => {
    const all = (await page({ limit: '100' })).items.map(({ id }: { id: string }) => id)
    expect(all).toHaveLength(46)
    expect(all).toEqual([...all].sort().reverse())
    for (const limit of [1, 7, 23, 45, 46]) expect(await walk(limit)).toEqual(all)
    expect((await page({})).items).toHaveLength(20)
  })

  test('stays right while new cases arrive', async () => {
    const before = await walk(100)
    let filed = 0
    const seen = await walk(10, async () => {
      if (filed < 2) await filePetition(api, sara, people.sara, draftAgainst({ kind: 'unidentified', name: 'تازه' }))
      filed += 1
    })
    expect(seen).toEqual(before)
    expect(await walk(10)).toHaveLength(before.length + 2)
  })

  test.each([
    [{ limit: '0' }, { limit: 'field.malformed' }],
    [{ limit: '101' }, { limit: 'field.too_long' }],
    [{ limit: '-1' }, { limit: 'field.malformed' }],
    [{ limit: '1.5' }, { limit: 'field.malformed' }],
    [{ limit: 'many' }, { limit: 'field.malformed' }],
    [{ cursor: '1' }, { cursor: 'field.malformed' }],
    [{ cursor: "' or 1=1 --" }, { cursor: 'field.malformed' }],
    [{ offset: '10' }, { offset: 'field.unknown' }],
  ])('refuses %j', async (query, fields) => {
    const { status, body } = await sara.call(listCases, { query: query as Record<string, string> })
    expect([status, body.fields]).toEqual([400, fields])
  })
})
