import { countOfficeCases, getOwnOffice, listOfficeCases } from '@dadkar/contract/case-office'
import {
  exportOfficeCases,
  listDeskViews,
  type OfficeCaseFilter,
  removeDeskView,
  renameDeskView,
  saveDeskView,
  searchOfficeCases,
} from '@dadkar/contract/desk'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { policy } from '../src/config.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { copyCase, fileCase, morning, openLabourOffice } from './labour-office.ts'

/* The lists of the desk: filtered, searched, kept under a name, taken out. */

let api: TestApi
let office: Awaited<ReturnType<typeof openLabourOffice>>
let filed: Awaited<ReturnType<typeof fileCase>>
let old: string
let second: string
beforeAll(async () => {
  api = await startTestApi()
  office = await openLabourOffice(api)
  filed = await fileCase(api, people.sara, people.parvaneh)
  old = await copyCase(api, filed.caseId)
  await api.sql(`update "case" set state_since = now() - interval '40 days' where id = $1`, [old])
  // Farhad sits on a second board too, and each of the two has a case.
  const board = await api.db.board.create({ data: { officeCode: '101', stage: 'recognition', number: 2 } })
  second = board.id
  const [{ person_id }] = await api.sql('select person_id from board_seat where board_id = $1 order by kind', [
    office.board.id,
  ])
  await api.sql(`insert into board_seat (board_id, kind, person_id) values ($1, 'ministry', $2)`, [second, person_id])
  for (const [boardId, startsAt] of [
    [office.board.id, morning()],
    [second, morning(20)],
  ]) {
    const id = await copyCase(api, filed.caseId)
    await api.sql(`update "case" set state = 'scheduled', board_id = $2 where id = $1`, [id, boardId])
    await api.sql('insert into hearing (case_id, board_id, starts_at) values ($1, $2, $3)', [id, boardId, startsAt])
  }
}, 60_000)
afterAll(() => api.stop())

const find = async (filter: OfficeCaseFilter & { cursor?: string; limit?: number }, who: Caller = office.registry) =>
  (await who.call(searchOfficeCases, { body: filter })).body
const idsOf = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id)

describe('a filter', () => {
  test('by words finds names and numbers in any spelling, and no address carries them', async () => {
    const [{ name }] = await api.sql(`select name from party where case_id = $1 and side = 'respondent'`, [
      filed.caseId,
    ])
    expect(idsOf(await find({ text: name }))).toContain(filed.caseId)
    expect(idsOf(await find({ text: name.replaceAll('ی', 'ي').replaceAll('ک', 'ك') }))).toContain(filed.caseId)
    const [{ case_number }] = await api.sql('select case_number from "case" where id = $1', [filed.caseId])
    const persian = case_number.replace(/\d/g, (digit: string) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)])
    expect(idsOf(await find({ text: persian }))).toContain(filed.caseId)
    expect(idsOf(await find({ text: `${name} هیچ‌کس` }))).toEqual([])
    expect(idsOf(await find({ text: '%' }))).toEqual([])
    expect(idsOf(await find({ text: '   ' }))).toHaveLength(4)
  })

  test('by age, claim and the days of the hearing', async () => {
    expect(idsOf(await find({ minDays: 30 }))).toEqual([old])
    const [{ kind }] = await api.sql('select kind from claim where case_id = $1 limit 1', [filed.caseId])
    expect(idsOf(await find({ claimKind: kind }))).toHaveLength(4)
    expect(idsOf(await find({ claimKind: 'nightWork' }))).toEqual([])
    const day = morning().slice(0, 10)
    expect(idsOf(await find({ hearingFrom: day, hearingTo: day }))).toHaveLength(1)
    expect(idsOf(await find({ hearingFrom: day }))).toHaveLength(2)
    expect((await office.registry.call(searchOfficeCases, { body: { hearingTo: '1405-09-01' } })).code).toBe(
      'request.invalid',
    )
  })

  test('goes on from page to page, in both orders', async () => {
    for (const filter of [{}, { state: 'registered' as const }]) {
      const whole = idsOf(await find(filter))
      const first = await find({ ...filter, limit: 1 })
      const next = await find({ ...filter, limit: 100, cursor: first.nextCursor })
      expect([...idsOf(first), ...idsOf(next)]).toEqual(whole)
    }
  })
})

test('a member of several boards sees and counts the cases of all of them, or of the one asked for', async () => {
  const { member } = office
  expect((await member.call(getOwnOffice)).body.boards).toHaveLength(2)
  expect(idsOf(await find({}, member))).toHaveLength(2)
  expect((await member.call(listOfficeCases)).body.items).toHaveLength(2)
  const scheduled = async (query: Record<string, string>) =>
    (await member.call(countOfficeCases, { query })).body.counts.find(
      ({ state }: { state: string }) => state === 'scheduled',
    ).cases
  expect(await scheduled({})).toBe(2)
  expect(await scheduled({ board: second })).toBe(1)
  const first = await find({ limit: 1 }, member)
  const next = await find({ limit: 1, cursor: first.nextCursor }, member)
  expect(new Set([...idsOf(first), ...idsOf(next)]).size).toBe(2)
  expect(next.nextCursor).toBeNull()
})

describe('a list that is taken out', () => {
  const take = async (who: Caller, filter: OfficeCaseFilter, language = 'fa') => {
    const response = await api.app.inject({
      method: 'POST',
      url: exportOfficeCases.path,
      headers: { authorization: `Bearer ${who.token}` },
      payload: { filter, language },
    })
    return { status: response.statusCode, headers: response.headers, text: response.body }
  }

  test('is a table that begins with a byte order mark, and disarms what looks like a formula', async () => {
    await api.sql(
      `update party set name = '=HYPERLINK("http://evil.example","x")' where case_id = $1 and side = 'claimant'`,
      [old],
    )
    const { status, headers, text } = await take(office.registry, {}, 'en')
    expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8'])
    expect(text.startsWith('\ufeffCase number,')).toBe(true)
    const lines = text.trimEnd().split('\r\n')
    expect(lines).toHaveLength(5)
    expect(text).toContain(`"'=HYPERLINK(""http://evil.example"",""x"")"`)
    expect(text).toMatch(/,14\d\d\/\d\d\/\d\d,/)
    expect((await take(office.registry, {})).text).toContain('شمارهٔ پرونده')
  })

  test('has only what its reader may see, and the parties find it in their access log', async () => {
    const rows = (text: string) => text.trimEnd().split('\r\n').length - 1
    expect(rows((await take(office.member, {})).text)).toBe(2)
    expect((await take(filed.claimant, {})).status).toBe(403)
    const entries = await api.sql(
      `select count(distinct e.subject_id)::int as parties from audit_entry e join audit_record r on r.id = e.record_id
       where r.action = 'case.export' and r.capacity = 'boardMember' and e.case_id is not null`,
    )
    expect(entries).toEqual([{ parties: 2 }])
  })

  test('is refused beyond the limit, before anything is read', async () => {
    const limit = policy.exportRows
    Object.assign(policy, { exportRows: 3 })
    try {
      const { status, text } = await take(office.registry, {})
      expect([status, JSON.parse(text)]).toMatchObject([422, { code: 'export.too_many', params: { max: 3 } }])
    } finally {
      Object.assign(policy, { exportRows: limit })
    }
  })
})

describe('a saved view', () => {
  const views = async (who: Caller = office.registry) => (await who.call(listDeskViews)).body.items
  const filter = { state: 'heard', text: 'سارا', minDays: 30 }

  test('is kept, renamed and removed by whoever made it, and by nobody else', async () => {
    const name = '<b>دیرکرده‌ها</b> 🙂 مدّت‌دار (late)'
    const { body } = await office.registry.call(saveDeskView, { body: { name, filter } })
    expect(body).toMatchObject({ filter })
    expect(await views()).toEqual([body])
    expect(await views(office.branch)).toEqual([])
    const params = { id: body.id }
    expect((await office.branch.call(renameDeskView, { params, body: { name: 'x' } })).code).toBe('desk_view.not_found')
    expect((await office.branch.call(removeDeskView, { params })).code).toBe('desk_view.not_found')
    expect((await office.registry.call(renameDeskView, { params, body: { name: ' دیرها ' } })).body.name).toBe('دیرها')
    const blank = await office.registry.call(renameDeskView, { params, body: { name: '  ' } })
    expect(blank.body.fields).toEqual({ name: 'view_name.empty' })
    const [{ kept }] = await api.sql(`select encode(content_sealed, 'escape') as kept from desk_view`)
    expect(kept).not.toContain('heard')
    expect((await office.registry.call(removeDeskView, { params })).status).toBe(204)
    expect(await views()).toEqual([])
  })

  test('is refused beyond the limit, also to many at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: policy.viewsPerPerson + 5 }, (_, turn) =>
        office.registry.call(saveDeskView, { body: { name: `نمای ${turn}`, filter } }),
      ),
    )
    expect(answers.filter(({ code }) => code === 'desk_view.too_many')).toHaveLength(5)
    expect(await views()).toHaveLength(policy.viewsPerPerson)
  })
})
