import { createHash } from 'node:crypto'
import { getCase } from '@dadkar/contract/case'
import { countNotices, getNotice, getNoticePaper, listNotices, openNotice } from '@dadkar/contract/notice'
import { companies } from '@dadkar/registry-simulator/companies'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { completeProfile, signInAs, stepUp, verifyAs } from './people.ts'
import { draftAgainst, filePetition } from './petitions.ts'

let api: TestApi
let sara: Caller
let kamran: Caller
let id: string
let caseId: string
beforeAll(async () => {
  api = await startTestApi()
  sara = await verifyAs(api, people.sara, 'worker')
  await completeProfile(sara)
  caseId = await file({ nationalId: people.kamran.nationalId })
  kamran = await verifyAs(api, people.kamran, 'employer')
  id = (await kamran.call(listNotices)).body.items[0].id
})
afterAll(() => api.stop())

async function file(respondent: Parameters<typeof draftAgainst>[0]): Promise<string> {
  return (await filePetition(api, sara, people.sara, draftAgainst(respondent))).caseId
}

const openings = (notice: string) => api.sql('select * from notice_opening where notice_id = $1 order by id', [notice])
const events = async (ofCase: string) =>
  (await api.sql('select kind from case_event where case_id = $1 order by id', [ofCase])).map(({ kind }) => kind)
const paperOf = (caller: Caller, notice: string) =>
  api.app.inject({ url: `/v1/notices/${notice}/paper`, headers: { authorization: `Bearer ${caller.token}` } })

describe('before it is opened', () => {
  test('only the addressee learns that a notice exists; not even the claimant reads it', async () => {
    const anonymous = ({ requestId: _, ...body }: { requestId: string }) => body
    const absentId = '01890000-0000-7000-8000-000000000000'
    const reza = await verifyAs(api, people.reza, 'worker')
    const behrouz = await verifyAs(api, people.behrouz, 'employer')
    await stepUp(api, reza)
    for (const caller of [reza, behrouz, sara]) {
      for (const endpoint of [getNotice, openNotice, getNoticePaper]) {
        const others = await caller.call(endpoint, { params: { id } })
        const absent = await caller.call(endpoint, { params: { id: absentId } })
        expect([others.status, others.code]).toEqual([404, 'notice.not_found'])
        expect(anonymous(others.body)).toEqual(anonymous(absent.body))
      }
      expect((await caller.call(listNotices)).body.items).toEqual([])
      expect((await caller.call(countNotices)).body).toEqual({ unopened: 0 })
    }
    expect(await openings(id)).toEqual([])
  })

  test('the envelope says from whom, about which case and since when, and nothing of the claims', async () => {
    const { body } = await kamran.call(getNotice, { params: { id } })
    expect(body).toMatchObject({ id, caseId, kind: 'petitionCopy', openedAt: null, openings: [] })
    expect(body.senderName).toBe(`${people.sara.firstName} ${people.sara.lastName}`)
    expect(JSON.stringify(body)).not.toContain('مزد')
    expect((await kamran.call(countNotices)).body).toEqual({ unopened: 1 })
  })

  test('the paper is not to be had: first a fresh code, then the opening', async () => {
    expect((await kamran.call(getNoticePaper, { params: { id } })).code).toBe('session.step_up_required')
    await stepUp(api, kamran)
    const answer = await kamran.call(getNoticePaper, { params: { id } })
    expect([answer.status, answer.code]).toEqual([409, 'notice.not_opened'])
  })
})

describe('opening', () => {
  test('on two devices at once is told once and recorded twice', async () => {
    const phone = await signInAs(api, people.kamran)
    await stepUp(api, phone)
    const answers = await Promise.all([kamran, phone].map((device) => device.call(openNotice, { params: { id } })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await events(caseId)).toEqual(['registered', 'noticePlaced', 'noticeOpened'])
    const records = await openings(id)
    expect(records).toHaveLength(2)
    expect(new Set(records.map(({ session_id }) => session_id)).size).toBe(2)
    for (const record of records) {
      expect(record).toMatchObject({ capacity: 'employer', level: 1 })
      expect(record.sha256.toString('hex')).toBe(answers[0]?.body.sha256)
    }
    const opened = (await kamran.call(getNotice, { params: { id } })).body
    expect(opened.openings).toHaveLength(2)
    expect(records.some(({ opened_at }) => opened_at.toISOString() === opened.openedAt)).toBe(true)
  })

  test('again is recorded again, and changes the first moment no more', async () => {
    const before = (await kamran.call(getNotice, { params: { id } })).body
    await kamran.call(openNotice, { params: { id } })
    const after = (await kamran.call(getNotice, { params: { id } })).body
    expect(after.openedAt).toBe(before.openedAt)
    expect(after.openings).toHaveLength(before.openings.length + 1)
    expect(await events(caseId)).toHaveLength(3)
  })

  test('twice under one key is one opening', async () => {
    const before = (await openings(id)).length
    const key = 'one-click-too-many'
    await kamran.call(openNotice, { params: { id }, key })
    await kamran.call(openNotice, { params: { id }, key })
    expect(await openings(id)).toHaveLength(before + 1)
  })

  test('is told to both parties with its time', async () => {
    const { openedAt } = (await kamran.call(getNotice, { params: { id } })).body
    for (const caller of [sara, kamran]) {
      const { timeline, notices } = (await caller.call(getCase, { params: { id: caseId } })).body
      expect(notices[0].openedAt).toBe(openedAt)
      expect(timeline.at(-1)).toMatchObject({ kind: 'noticeOpened', at: openedAt })
    }
  })

  test('and reading are written in the audit', async () => {
    await paperOf(kamran, id)
    const rows = await api.sql('select distinct action from audit_record where about_id = $1 order by 1', [id])
    expect(rows.map(({ action }) => action)).toEqual(['notice.open', 'notice.read', 'notice.read_paper'])
  })
})

describe('the paper', () => {
  test('is byte for byte what was hashed, recorded and named in Repr-Digest', async () => {
    const answer = await paperOf(kamran, id)
    const digest = createHash('sha256').update(answer.rawPayload).digest()
    expect(answer.headers['repr-digest']).toBe(`sha-256=:${digest.toString('base64')}:`)
    const detail = (await kamran.call(getNotice, { params: { id } })).body
    expect(detail.sha256).toBe(digest.toString('hex'))
    for (const opening of detail.openings) expect(opening.sha256).toBe(digest.toString('hex'))
    const [{ sha256 }] = await api.sql(
      'select sha256 from paper p join notice n on n.paper_id = p.id where n.id = $1',
      [id],
    )
    expect(sha256).toEqual(digest)
    expect(answer.headers['content-type']).toMatch(/^application\/json/)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect((await paperOf(kamran, id)).rawPayload).toEqual(answer.rawPayload)
  })

  test('names what the procedure asks a petition to name', async () => {
    const paper = (await paperOf(kamran, id)).json()
    const { nationalId, fatherName, birthDate } = people.sara
    expect(paper.claimant).toMatchObject({
      nationalId,
      fatherName,
      birthYear: Number(birthDate.slice(0, 4)),
      job: 'تراشکار',
    })
    expect(paper.respondents).toMatchObject([{ identifier: people.kamran.nationalId }])
    expect(paper.claims).toHaveLength(2)
    expect(paper.signedAt).toBe(paper.registeredAt)
  })

  test('changed in the database is not shown', async () => {
    await api.sql(`update paper set body_sealed = set_byte(body_sealed, octet_length(body_sealed) - 1,
      get_byte(body_sealed, octet_length(body_sealed) - 1) # 1)`)
    expect((await paperOf(kamran, id)).statusCode).toBe(500)
    await api.sql(`update paper set body_sealed = set_byte(body_sealed, octet_length(body_sealed) - 1,
      get_byte(body_sealed, octet_length(body_sealed) - 1) # 1)`)
    expect((await paperOf(kamran, id)).statusCode).toBe(200)
  })
})

test('a notice waits for somebody who comes later, and for an organization without reaching its people', async () => {
  await api.sql('delete from send_budget')
  await file({ nationalId: people.giti.nationalId })
  await file({ kind: 'organization', legalNationalId: companies.peyvand.legalNationalId })
  const giti = await verifyAs(api, people.giti, 'employer')
  expect((await giti.call(listNotices)).body.items).toHaveLength(1)
  const signatory = await verifyAs(api, people.siavash, 'employer')
  expect((await signatory.call(listNotices)).body.items).toEqual([])
})

describe('the kartabl', () => {
  const walk = async (query: Record<string, string>, meanwhile = async () => {}) => {
    const ids: string[] = []
    let cursor: string | null = null
    do {
      const { body } = await kamran.call(listNotices, { query: { ...query, ...(cursor ? { cursor } : {}) } })
      ids.push(...body.items.map((item: { id: string }) => item.id))
      cursor = body.nextCursor
      await meanwhile()
    } while (cursor)
    return ids
  }
  const place = (count: number, opened: boolean) =>
    api.sql(
      `insert into notice (id, case_id, kind, addressee_id, sender_name, paper_id, opened_at)
       select uuidv7(), case_id, kind, addressee_id, sender_name, paper_id, case when $3 then now() end
       from notice, generate_series(1, $2) where id = $1`,
      [id, count, opened],
    )

  test('is paged without gap or repeat, also while notices arrive and within a filter', async () => {
    await place(30, false)
    await place(15, true)
    const all = await walk({ limit: '100' })
    expect(all).toHaveLength(46)
    expect(await walk({ limit: '7' }, () => place(1, false).then(() => {}))).toEqual(all)
    const opened = await walk({ limit: '4', state: 'opened' })
    const unopened = await walk({ limit: '9', state: 'unopened' })
    expect(opened).toHaveLength(16)
    expect([...opened, ...unopened].sort().reverse()).toEqual(await walk({ limit: '100' }))
    expect((await kamran.call(countNotices)).body.unopened).toBe(unopened.length)
  })

  test('counts up to ninety-nine', async () => {
    await place(120, false)
    expect((await kamran.call(countNotices)).body.unopened).toBe(99)
  })

  test('refuses a filter it does not know', async () => {
    const { status, body } = await kamran.call(listNotices, { query: { state: 'secret' } })
    expect([status, body.fields]).toEqual([400, { state: 'field.malformed' }])
  })
})
