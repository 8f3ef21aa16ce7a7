import { cureDefect, getCase } from '@dadkar/contract/case'
import {
  assignCase,
  getOfficeCase,
  getOwnOffice,
  listOfficeCases,
  rejectPetition,
  returnForDefect,
} from '@dadkar/contract/case-office'
import type { Endpoint } from '@dadkar/contract/endpoint'
import { getNoticePaper, listNotices, openNotice } from '@dadkar/contract/notice'
import { getMe } from '@dadkar/contract/person'
import { addDays } from '@dadkar/procedure/office-calendar'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Caller } from './harness.ts'
import { api, filed, office, openLabourCase } from './labour-case.ts'
import { copyCase } from './labour-office.ts'
import { stepUp, verifyAs } from './people.ts'

beforeAll(openLabourCase, 60_000)
afterAll(() => api.stop())

const anotherCase = () => copyCase(api, filed.caseId)
const look = async (id: string, who: Caller = office.registry) =>
  (await who.call(getOfficeCase, { params: { id } })).body
const act = (who: Caller, endpoint: Endpoint, id: string, body: object) => who.call(endpoint, { params: { id }, body })

const lacks = 'قرارداد کار یا هر سندی که مدت کار را نشان دهد پیوست نشده است.'
const assigned = async (id: string) => act(office.registry, assignCase, id, { version: 1, boardId: office.board.id })

describe('the queue', () => {
  test('shows an officer the cases of their office, and a member those of their board', async () => {
    const own = await office.registry.call(getOwnOffice)
    expect(own.body).toMatchObject({ code: '101', desk: 'registry', boards: [{ number: 1, openCases: 0 }] })
    expect(own.body.boards[0].members.map(({ seat }: { seat: string }) => seat).sort()).toEqual([
      'employers',
      'ministry',
      'workers',
    ])
    const incoming = await office.registry.call(listOfficeCases, { query: { state: 'registered' } })
    expect(incoming.body.items.map(({ id }: { id: string }) => id)).toContain(filed.caseId)
    expect((await office.member.call(listOfficeCases)).body.items).toEqual([])
    const id = await anotherCase()
    await assigned(id)
    expect((await office.member.call(listOfficeCases)).body.items).toMatchObject([{ id, board: { number: 1 } }])
    expect((await office.branch.call(listOfficeCases, { query: { board: office.board.id } })).body.items).toHaveLength(
      1,
    )
    const elsewhere = { query: { board: filed.caseId } }
    expect((await office.branch.call(listOfficeCases, elsewhere)).code).toBe('board.not_found')
    expect((await office.member.call(listOfficeCases, elsewhere)).code).toBe('board.not_found')
  })

  test('is paged, the oldest first in a state and the newest first in all', async () => {
    const ids = [await anotherCase(), await anotherCase(), await anotherCase()]
    const walk = async (query: Record<string, string>) => {
      const seen: string[] = []
      for (let cursor: string | null = ''; cursor !== null; ) {
        const { body }: { body: { items: { id: string }[]; nextCursor: string | null } } = await office.registry.call(
          listOfficeCases,
          { query: { ...query, limit: '2', ...(cursor && { cursor }) } },
        )
        seen.push(...body.items.map(({ id }) => id))
        cursor = body.nextCursor
      }
      return seen.filter((id) => ids.includes(id))
    }
    expect(await walk({ state: 'registered' })).toEqual(ids)
    expect(await walk({})).toEqual([...ids].reverse())
  })

  test('is nobody’s without a desk, nor of one who is a party', async () => {
    const stranger = await verifyAs(api, people.reza, 'worker')
    expect((await stranger.call(listOfficeCases)).code).toBe('session.capacity_required')
    const [{ id: officer }] = await api.sql(`select person_id as id from desk where kind = 'registry'`)
    await api.sql(`update party set subject_id = $1 where case_id = $2 and side = 'respondent'`, [
      officer,
      filed.caseId,
    ])
    expect((await office.registry.call(getOfficeCase, { params: { id: filed.caseId } })).code).toBe('case.not_found')
    const { body } = await office.registry.call(listOfficeCases, { query: { state: 'registered', limit: '100' } })
    expect(body.items.map(({ id }: { id: string }) => id)).not.toContain(filed.caseId)
    const personId = (await filed.respondent.call(getMe)).body.id
    await api.sql(`update party set subject_id = $1 where case_id = $2 and side = 'respondent'`, [
      personId,
      filed.caseId,
    ])
  })
})

describe('a petition', () => {
  let id: string
  beforeEach(async () => {
    id = await anotherCase()
  })

  test('is returned for what it lacks, completed by the claimant, and goes on', async () => {
    const returned = await act(office.registry, returnForDefect, id, { version: 1, lacks })
    expect(returned.body).toMatchObject({ state: 'defective', version: 2, actions: [] })
    const mine = (await filed.claimant.call(getCase, { params: { id } })).body
    expect(mine).toMatchObject({
      state: 'defective',
      dueOn: returned.body.dueOn,
      actions: ['cure', 'withdraw', 'proposeSettlement'],
    })
    expect((await filed.respondent.call(getCase, { params: { id } })).body.actions).toEqual(['proposeSettlement'])
    const { body: kartabl } = await filed.claimant.call(listNotices)
    const notice = kartabl.items.find((item: { caseId: string }) => item.caseId === id)
    expect(notice).toMatchObject({ kind: 'defectNotice', senderName: 'ادارهٔ کار نمونه' })
    await stepUp(api, filed.claimant)
    await filed.claimant.call(openNotice, { params: { id: notice.id } })
    const paper = (await filed.claimant.call(getNoticePaper, { params: { id: notice.id } })).body
    expect(paper).toMatchObject({ form: 'dadkar.defect-notice.1', lacks, claimantName: expect.any(String) })

    const text = 'تصویر قرارداد کار را پیوست کردم.'
    expect((await act(filed.respondent, cureDefect, id, { version: 2, text })).code).toBe('case.step_not_allowed')
    const cured = await act(filed.claimant, cureDefect, id, { version: 2, text })
    expect(cured.body).toMatchObject({ state: 'cured', dueOn: null, actions: ['withdraw', 'proposeSettlement'] })
    expect(await look(id)).toMatchObject({ state: 'cured', cure: { text }, actions: ['returnForDefect', 'assign'] })
  })

  test('is rejected only after the limit, and completed late while it is not', async () => {
    const { body } = await act(office.registry, returnForDefect, id, { version: 1, lacks })
    const reason = 'دادخواست در مهلت کامل نشد.'
    const early = await act(office.registry, rejectPetition, id, { version: 2, reason })
    expect([early.status, early.code]).toEqual([409, 'case.step_not_allowed'])
    await api.sql('update "case" set due_on = $1 where id = $2', [addDays(tehranDay(new Date()), -1), id])
    expect((await look(id)).actions).toEqual(['reject'])
    expect((await filed.claimant.call(getCase, { params: { id } })).body.actions).toEqual([
      'cure',
      'withdraw',
      'proposeSettlement',
    ])
    const rejected = await act(office.registry, rejectPetition, id, { version: body.version, reason })
    expect(rejected.body).toMatchObject({ state: 'rejected', actions: [] })
    const text = 'تصویر قرارداد کار را پیوست کردم.'
    expect((await act(filed.claimant, cureDefect, id, { version: 3, text })).code).toBe('case.step_not_allowed')
  })

  test('is acted on by one of two at once; the other is told', async () => {
    const answers = await Promise.all([
      act(office.registry, returnForDefect, id, { version: 1, lacks }),
      assigned(id),
      assigned(id),
      act(office.registry, returnForDefect, id, { version: 1, lacks }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    const refused = answers.filter(({ status }) => status === 409)
    for (const { code, body } of refused) expect([code, body.params.version]).toEqual(['case.changed_elsewhere', 2])
    const [{ notices }] = await api.sql('select count(*)::int as notices from notice where case_id = $1', [id])
    expect(notices).toBe((await look(id)).state === 'defective' ? 1 : 0)
  })

  test('is assigned to a full board of the office and to no other', async () => {
    const half = await api.db.board.create({ data: { officeCode: '101', stage: 'recognition', number: 90 } })
    const second = await api.db.board.create({ data: { officeCode: '101', stage: 'dispute', number: 1 } })
    for (const [boardId, code] of [
      [half.id, 'board.incomplete'],
      [second.id, 'board.not_found'],
      [id, 'board.not_found'],
    ]) {
      expect((await act(office.registry, assignCase, id, { version: 1, boardId })).code).toBe(code)
    }
    expect((await act(office.branch, assignCase, id, { version: 1, boardId: office.board.id })).code).toBe(
      'case.step_not_allowed',
    )
    expect((await assigned(id)).body).toMatchObject({ state: 'assigned', board: { number: 1 } })
  })

  test('is signed for by whoever serves something with it', async () => {
    await api.sql('update session set stepped_up_at = null')
    const { code } = await act(office.registry, returnForDefect, id, { version: 1, lacks })
    expect(code).toBe('session.step_up_required')
    expect((await assigned(id)).status).toBe(200)
    await Promise.all([office.registry, office.branch, filed.claimant].map((who) => stepUp(api, who)))
  })
})

test('what the office reads and does, the parties find in their access log', async () => {
  const id = await anotherCase()
  await look(id)
  await assigned(id)
  const actions = await api.sql(
    `select r.action, r.capacity from audit_record r join audit_entry e on e.record_id = r.id
     where e.case_id = $1 group by r.id, r.action, r.capacity order by r.id`,
    [id],
  )
  expect(actions).toEqual([
    { action: 'case.read', capacity: 'officer' },
    { action: 'case.assign', capacity: 'officer' },
  ])
})
