import { getHearingCalendar, type HearingCalendar } from '@dadkar/contract/hearing-calendar'
import { addDays } from '@dadkar/procedure/office-calendar'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { copyCase, fileCase, morning, openLabourOffice } from './labour-office.ts'

/* When the boards of an office hear. */

let api: TestApi
let office: Awaited<ReturnType<typeof openLabourOffice>>
let filed: Awaited<ReturnType<typeof fileCase>>
let other: string
const day = morning().slice(0, 10)
beforeAll(async () => {
  api = await startTestApi()
  office = await openLabourOffice(api)
  filed = await fileCase(api, people.sara, people.parvaneh)
  other = (await api.db.board.create({ data: { officeCode: '101', stage: 'recognition', number: 2 } })).id
  for (const [boardId, startsAt, state] of [
    [office.board.id, `${day}T07:30:00Z`, 'scheduled'],
    [office.board.id, `${day}T06:30:00Z`, 'held'],
    [office.board.id, `${day}T08:30:00Z`, 'cancelled'],
    [other, `${day}T06:30:00Z`, 'scheduled'],
    // The last minute of the day in Iran, and the first of the next.
    [office.board.id, `${day}T20:29:00Z`, 'scheduled'],
    [office.board.id, `${day}T20:30:00Z`, 'scheduled'],
  ]) {
    const caseId = await copyCase(api, filed.caseId)
    await api.sql('insert into hearing (case_id, board_id, starts_at, state) values ($1, $2, $3, $4)', [
      ...[caseId, boardId, startsAt, state],
    ])
  }
}, 60_000)
afterAll(() => api.stop())

const look = async (who: Caller, query: Record<string, string>): Promise<HearingCalendar> =>
  (await who.call(getHearingCalendar, { query: { from: day, days: '1', ...query } })).body

test('an officer sees the hearings of all boards on a day of Iran in their order, a member those of their own', async () => {
  const all = await look(office.branch, {})
  expect(all.hearings.map(({ isHeld, startsAt }) => [startsAt.slice(11, 16), isHeld])).toEqual([
    ['06:30', true],
    ['06:30', false],
    ['07:30', false],
    ['20:29', false],
  ])
  expect(all).toMatchObject({ isComplete: true, hours: { from: '07:30', to: '16:00' }, length: 1800 })
  expect(all.hearings[0]?.case).toMatchObject({ claimantName: expect.any(String), respondentCount: 1 })
  expect((await look(office.branch, { days: '2' })).hearings).toHaveLength(5)
  expect((await look(office.branch, { board: other })).hearings).toHaveLength(1)
  expect((await look(office.member, {})).hearings).toHaveLength(3)
  expect((await look(office.branch, { from: addDays(day, 30) })).hearings).toEqual([])
})

test('it is asked for in days that exist, six weeks at most, and of boards that are the reader’s', async () => {
  const refuse = async (who: Caller, query: Record<string, string>) =>
    (await who.call(getHearingCalendar, { query: { from: day, days: '7', ...query } })).code
  const wrong: Record<string, string>[] = [
    { days: '43' },
    { days: '0' },
    { from: '1405-09-06' },
    { from: '2026-02-30' },
  ]
  for (const query of wrong) {
    expect(await refuse(office.branch, query)).toBe('request.invalid')
  }
  expect(await refuse(office.member, { board: other })).toBe('board.not_found')
  expect(await refuse(filed.claimant, {})).toBe('session.capacity_required')
})

test('of the reader’s own case it says only that the board is taken', async () => {
  const [{ person_id }] = await api.sql(`select person_id from desk where kind = 'branch'`)
  await api.sql(
    `update party set subject_id = $1 where side = 'respondent' and case_id = (select case_id from hearing where board_id = $2)`,
    [person_id, other],
  )
  expect((await look(office.branch, { board: other })).hearings).toMatchObject([{ boardId: other, case: null }])
  expect((await look(office.registry, { board: other })).hearings[0]?.case).not.toBeNull()
})
