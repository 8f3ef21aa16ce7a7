import { getCase } from '@dadkar/contract/case'
import { assignCase, getOfficeCase, returnForDefect, scheduleHearing } from '@dadkar/contract/case-office'
import { appointExpert, listExperts } from '@dadkar/contract/expert'
import { editHolidays, findAffected, listHolidayRecords, listHolidays, undoHolidayEdit } from '@dadkar/contract/holiday'
import { searchNotices } from '@dadkar/contract/kartabl'
import { listNotices } from '@dadkar/contract/notice'
import { makeCalendar } from '@dadkar/procedure/make-calendar'
import { addDays, isOfficeClosed } from '@dadkar/procedure/office-calendar'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { moveLimits } from '../src/modules/holidays/move-limits.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { copyCase, fileCase, makeExpert, morning, openLabourOffice, ruleAndServe } from './labour-office.ts'
import { administratorOf, stepUp } from './people.ts'

/* The calendar of offices as administrators change it, and the limits that it moves. */

let api: TestApi
let office: Awaited<ReturnType<typeof openLabourOffice>>
let filed: Awaited<ReturnType<typeof fileCase>>
let administrator: Caller
beforeAll(async () => {
  api = await startTestApi()
  office = await openLabourOffice(api)
  filed = await fileCase(api, people.sara, people.parvaneh)
  administrator = await administratorOf(api, people.reza)
}, 120_000)
afterAll(() => api.stop())

const name = { fa: 'تعطیلی به سبب آلودگی هوا', en: 'Closed for polluted air' }
const close = (date: string, changes = {}) =>
  administrator.call(editHolidays, { body: { date, isHoliday: true, name, reason: 'مصوبهٔ هیأت وزیران', ...changes } })
const lacks = 'قرارداد کار یا هر سندی که مدت کار را نشان دهد پیوست نشده است.'
const known = makeCalendar()

/** The first open day after so many days from now. */
function openDay(later: number): string {
  let day = addDays(tehranDay(new Date()), later)
  while (isOfficeClosed(day, known)) day = addDays(day, 1)
  return day
}

/** How many SMS say that something changed, by the person's mobile; each is queued before its limit has moved for others. */
const changesTold = async (person: { mobiles: readonly string[] }) =>
  (await api.simulator.messages()).filter(
    ({ mobile, template }) => mobile === person.mobiles[0] && template === 'dadkar-changed',
  )

async function returned() {
  const id = await copyCase(api, filed.caseId)
  const { body } = await office.registry.call(returnForDefect, { params: { id }, body: { version: 1, lacks } })
  return { id, dueOn: body.dueOn as string }
}

describe('a holiday that is added', () => {
  test('moves a limit that still runs, tells both parties, and leaves what is decided meanwhile right', async () => {
    const { id, dueOn } = await returned()
    const [toldClaimant, toldRespondent] = await Promise.all([changesTold(people.sara), changesTold(people.parvaneh)])
    const before = await administrator.call(findAffected, { query: { date: dueOn } })
    expect(before.body).toMatchObject({ limitCount: 1, hearingCount: 0, limits: [{ caseId: id, rule: 'defectCure' }] })
    const { status, body } = await close(dueOn)
    expect([status, body.affected.limitCount]).toEqual([201, 1])
    const next = body.affected.nextOpenDay as string
    expect(next > dueOn).toBe(true)
    const look = async () => (await filed.claimant.call(getCase, { params: { id } })).body
    await vi.waitFor(async () => expect((await look()).dueOn).toBe(next), 10_000)
    const mine = await look()
    expect(mine.version).toBe(2)
    expect(mine.timeline.at(-1)).toMatchObject({ kind: 'limitMoved', noticeId: null })
    expect(mine.notices.at(-1).limit).toEqual({ rule: 'defectCure', lastDay: next })
    const other = (await filed.respondent.call(getCase, { params: { id } })).body
    expect(other.timeline.at(-1).kind).toBe('limitMoved')
    // It is the claimant's limit: they are told once, and nothing of what it is about.
    await expect.poll(() => changesTold(people.sara)).toHaveLength(toldClaimant.length + 1)
    expect((await changesTold(people.sara)).at(-1)?.text).not.toMatch(/مهلت|[۰-۹0-9]{4}-/)
    expect(await changesTold(people.parvaneh)).toHaveLength(toldRespondent.length)
    // The next limit is reckoned by the calendar as it is now.
    expect((await returned()).dueOn).toBe(next)
    expect((await administrator.call(findAffected, { query: { date: dueOn } })).body.limitCount).toBe(0)
  })

  test('moves a limit to object, of each party whom it binds', async () => {
    const id = await copyCase(api, filed.caseId)
    await ruleAndServe(api, office, id)
    const { dueOn } = (await office.branch.call(getOfficeCase, { params: { id } })).body
    const { body } = await close(dueOn)
    expect(body.affected.limitCount).toBe(2)
    await vi.waitFor(async () => {
      const rows = await api.sql(
        'select last_day::text from verdict_service s join verdict v on v.id = s.verdict_id where v.case_id = $1',
        [id],
      )
      expect(rows.map(({ last_day }) => last_day)).toEqual([body.affected.nextOpenDay, body.affected.nextOpenDay])
    }, 10_000)
    expect((await office.branch.call(getOfficeCase, { params: { id } })).body.dueOn).toBe(body.affected.nextOpenDay)
    const told = () => api.sql(`select count(*)::int as told from message where template = 'dadkar-changed'`)
    const before = await told()
    await moveLimits({ ...api, requestId: 'test' }, dueOn)
    expect(await told()).toEqual(before)
    const { items } = (await filed.respondent.call(listNotices)).body
    expect(
      items.some(({ caseId, kind }: { caseId: string; kind: string }) => caseId === id && kind === 'verdict'),
    ).toBe(true)
  }, 60_000)

  test('moves the term of an expert, in their kartabl too, and the next one is reckoned by it', async () => {
    const { caller: expert, personId: expertId } = await makeExpert(api, people.nima)
    const ask = async () => {
      const id = await copyCase(api, filed.caseId)
      await office.registry.call(assignCase, { params: { id }, body: { version: 1, boardId: office.board.id } })
      const body = { version: 2, expertId, question: 'آیا امضای زیر فیش‌ها از خواهان است؟', days: 40, documentIds: [] }
      await office.branch.call(appointExpert, { params: { id }, body })
      return async () => (await office.branch.call(listExperts, { params: { id } })).body.items[0].dueOn as string
    }
    const dueOn = await ask()
    const { body } = await close(await dueOn())
    const next = body.affected.nextOpenDay as string
    await vi.waitFor(async () => expect(await dueOn()).toBe(next), 10_000)
    const { items } = (await expert.call(searchNotices, { body: { box: 'due' } })).body
    const end = new Date(`${next}T20:30:00.000Z`).toISOString()
    expect(items).toMatchObject([{ due: { action: 'report', at: end } }])
    expect(await (await ask())()).toBe(next)
  }, 60_000)

  test('closes the day for hearings, and shows those that stand on it', async () => {
    const startsAt = morning(14)
    const day = startsAt.slice(0, 10)
    const schedule = async () => {
      const id = await copyCase(api, filed.caseId)
      await office.registry.call(assignCase, { params: { id }, body: { version: 1, boardId: office.board.id } })
      return office.branch.call(scheduleHearing, { params: { id }, body: { version: 2, startsAt } })
    }
    expect((await schedule()).status).toBe(200)
    const { body } = await close(day)
    expect(body.affected).toMatchObject({ hearingCount: 1, hearings: [{ startsAt }] })
    expect((await schedule()).body.fields).toEqual({ startsAt: 'hearing_at.office_closed' })
  })

  test('is public with its name alone; the reason is for administrators', async () => {
    const { items } = (await api.caller().call(listHolidays)).body
    expect(items.length).toBeGreaterThan(0)
    for (const item of items) expect(Object.keys(item).sort()).toEqual(['date', 'id', 'isHoliday', 'name'])
    expect((await administrator.call(listHolidayRecords)).body.items[0].reason).toBe('مصوبهٔ هیأت وزیران')
    expect((await office.registry.call(listHolidayRecords)).code).toBe('session.capacity_required')
    expect((await office.registry.call(editHolidays, { body: {} })).code).not.toBe(undefined)
  })
})

test('whoever has limits in several cases that one day moves is told once', async () => {
  const one = await returned()
  const other = await returned()
  expect(other.dueOn).toBe(one.dueOn)
  const messages = () => api.sql(`select id from message where template = 'dadkar-changed'`)
  const before = (await messages()).length
  const { body } = await close(one.dueOn)
  const dueOf = async (id: string) => (await filed.claimant.call(getCase, { params: { id } })).body.dueOn
  await vi.waitFor(async () => {
    for (const { id } of [one, other]) expect(await dueOf(id)).toBe(body.affected.nextOpenDay)
  }, 10_000)
  expect(await messages()).toHaveLength(before + 1)
}, 60_000)

test('a change that means nothing, or comes too late, is refused; of two at once one is made', async () => {
  const today = tehranDay(new Date())
  expect((await close(addDays(today, -1))).code).toBe('holiday.past')
  const lunar = [...(known.holidays ?? [])].map(([date]) => date).find((date) => date > today) as string
  expect((await close(lunar)).code).toBe('holiday.closed_already')
  expect((await close(openDay(200), { isHoliday: false })).code).toBe('holiday.not_lunar')
  expect((await close(openDay(60), { name: { fa: '', en: 'x' } })).body.fields).toEqual({
    'name.en': 'holiday_name.too_short',
    'name.fa': 'holiday_name.empty',
  })
  const both = await Promise.all([close(openDay(60)), close(openDay(60))])
  expect(both.map(({ code }) => code).sort()).toEqual(['holiday.edited', undefined])
  await api.sql(
    'update session set stepped_up_at = null where person_id = (select person_id from person_capacity where capacity = $1)',
    ['administrator'],
  )
  expect((await close(openDay(70))).code).toBe('session.step_up_required')
  await stepUp(api, administrator)
})

test('a lunar holiday that is taken off opens its day, and what was told is not shortened', async () => {
  const today = tehranDay(new Date())
  const date = [...(known.holidays ?? [])]
    .map(([each]) => each)
    .find((each) => each > today && new Date(each).getUTCDay() !== 5) as string
  const taken = await close(date, { isHoliday: false })
  expect(taken.status).toBe(201)
  const params = { id: taken.body.edit.id }
  // A limit that was told meanwhile to end on that day goes on once it is closed again.
  const { id } = await returned()
  await api.sql('update "case" set due_on = $2 where id = $1', [id, date])
  expect(
    (await administrator.call(undoHolidayEdit, { params, body: { reason: 'تقویم رسمی' } })).body.undoneAt,
  ).toBeTruthy()
  await vi.waitFor(async () => {
    const [row] = await api.sql('select due_on::text from "case" where id = $1', [id])
    expect(row.due_on > date).toBe(true)
  }, 10_000)
  expect((await administrator.call(undoHolidayEdit, { params, body: { reason: 'دوباره' } })).code).toBe(
    'holiday.not_found',
  )
})
