import { getFiguresOfOffice, getOwnFigures, type OfficeFigures } from '@dadkar/contract/office-figures'
import { people } from '@dadkar/registry-simulator/people'
import { isoToJalali, jalaliToIso } from '@dadkar/validators'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listMonths } from '../src/modules/case-office/figures.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { copyCase, fileCase, openLabourOffice } from './labour-office.ts'
import { administratorOf } from './people.ts'

let api: TestApi
let office: Awaited<ReturnType<typeof openLabourOffice>>
let administrator: Caller
let caseId: string
beforeAll(async () => {
  api = await startTestApi()
  office = await openLabourOffice(api)
  caseId = (await fileCase(api, people.sara, people.parvaneh)).caseId
  administrator = await administratorOf(api, people.reza)
}, 60_000)
afterAll(() => api.stop())

const readOwn = async (): Promise<OfficeFigures> => (await office.registry.call(getOwnFigures)).body
const standing = ({ standing }: OfficeFigures, state: string) => standing.find((each) => each.state === state)?.byAge

test('cases are counted where they stand, by how long; of the own office only, and none that are over', async () => {
  const ages = [0, 6, 7, 29, 30, 89, 90, 900]
  for (const days of ages) {
    const id = await copyCase(api, caseId)
    await api.sql(
      `update "case" set state = 'heard', state_since = now() - make_interval(days => $2, secs => 5) where id = $1`,
      [id, days],
    )
  }
  for (const state of ['closed', 'final', 'withdrawn']) {
    await api.sql('update "case" set state = $2::case_state where id = $1', [await copyCase(api, caseId), state])
  }
  await api.sql(`update "case" set office_code = '999', state = 'heard' where id = $1`, [await copyCase(api, caseId)])
  const figures = await readOwn()
  expect(standing(figures, 'heard')).toEqual([2, 2, 2, 2])
  expect(standing(figures, 'registered')).toEqual([1, 0, 0, 0])
  expect(figures.standing.flatMap(({ byAge }) => byAge).reduce((sum, count) => sum + count)).toBe(9)
})

test('the time to the first ruling is the median of the month in Iran in which it was issued', async () => {
  const { months } = await readOwn()
  expect(months).toHaveLength(12)
  const month = months[9]
  if (!month) throw new Error('No such month')
  const rule = async (at: string, days: number) =>
    api.sql(
      `update "case" set first_ruled_at = $2::timestamptz, registered_at = $2::timestamptz - make_interval(days => $3)
       where id = $1`,
      [await copyCase(api, caseId), at, days],
    )
  // The first instant of the month in Iran is of the month before in UTC.
  const before = new Date(Date.parse(`${month.from}T00:00:00+03:30`))
  await rule(before.toISOString(), 10)
  await rule(`${month.from}T08:00:00Z`, 20)
  await rule(`${month.from}T09:00:00Z`, 90)
  await rule(new Date(before.getTime() - 1).toISOString(), 7)
  const figures = await readOwn()
  expect(figures.months[9]).toEqual({ from: month.from, firstRulings: 3, medianDays: 20 })
  expect(figures.months[8]).toMatchObject({ firstRulings: 1, medianDays: 7 })
  expect(figures.months[11]).toMatchObject({ firstRulings: 0, medianDays: null })
})

test('months are those of the Jalali calendar, also over the end of a year', () => {
  const months = listMonths(new Date('2026-04-01T00:00:00Z')).map(isoToJalali)
  expect(months[0]).toEqual({ year: 1404, month: 2, day: 1 })
  expect(months.slice(-2)).toEqual([
    { year: 1404, month: 12, day: 1 },
    { year: 1405, month: 1, day: 1 },
  ])
  const start = jalaliToIso({ year: 1405, month: 9, day: 1 })
  expect(listMonths(new Date(Date.parse(`${start}T00:00:00+03:30`) - 1)).at(-1)).not.toBe(start)
})

test('an administrator reads those of any office, an officer only their own, and nobody else any', async () => {
  const params = { code: '101' }
  expect((await administrator.call(getFiguresOfOffice, { params })).body.standing).toEqual((await readOwn()).standing)
  const nowhere = await administrator.call(getFiguresOfOffice, { params: { code: '998' } })
  expect(nowhere.code).toBe('labour_office.not_found')
  for (const who of [office.registry, office.member]) {
    expect((await who.call(getFiguresOfOffice, { params })).code).toBe('session.capacity_required')
  }
  expect((await office.member.call(getOwnFigures)).code).toBe('session.capacity_required')
})
