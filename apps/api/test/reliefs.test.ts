import { getCase } from '@dadkar/contract/case'
import { returnForDefect } from '@dadkar/contract/case-office'
import { decideRelief, listReliefs, type SuggestedRelief } from '@dadkar/contract/relief'
import { objectToVerdict } from '@dadkar/contract/verdict'
import { makeCalendar } from '@dadkar/procedure/make-calendar'
import { addDays, isOfficeClosed } from '@dadkar/procedure/office-calendar'
import { tehranDay, tehranDayStart } from '@dadkar/procedure/tehran-day'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Caller } from './harness.ts'
import { api, filed, office, openLabourCase } from './labour-case.ts'
import { copyCase, ruleAndServe } from './labour-office.ts'
import { stepUp } from './people.ts'

/* Limits that met an outage: the office is told, and decides. */

const today = tehranDay(new Date())
const yesterday = addDays(today, -1)
beforeAll(openLabourCase, 60_000)
afterAll(() => api.stop())
beforeEach(async () => {
  await api.sql('delete from outage')
})

/** An outage of two hours on a day, beginning at ten in Iran. */
async function outageOn(day: string, service = 'civil') {
  const began = new Date(tehranDayStart(day).getTime() + 10 * 3_600_000)
  await api.sql(`insert into outage (service, reason, began, ended) values ($1, 'unreachable', $2, $3)`, [
    ...[service, began, new Date(began.getTime() + 2 * 3_600_000)],
  ])
}

const reliefs = async (who: Caller = office.branch): Promise<SuggestedRelief[]> =>
  (await who.call(listReliefs)).body.items
const inCase = async (id: string) => (await reliefs()).filter(({ caseId }) => caseId === id)
const reason = 'سامانهٔ ثبت احوال پاسخ نمی‌داد.'
const decide = ({ caseId, rule, partyId, lastDay }: SuggestedRelief, isAccepted: boolean, who = office.branch) =>
  who.call(decideRelief, { params: { id: caseId }, body: { rule, partyId, lastDay, isAccepted, reason } })

/** A case in which a party's limit to object ended yesterday, before any worker could look. */
async function servedUntil(day: string): Promise<string> {
  const id = await copyCase(api, filed.caseId)
  await ruleAndServe(api, office, id)
  await api.sql(
    `update verdict_service set last_day = $2 where verdict_id in (select id from verdict where case_id = $1)`,
    [id, day],
  )
  await api.sql(`update "case" set due_on = $2 where id = $1`, [id, day])
  return id
}
const stateOf = async (id: string) => (await api.sql('select state from "case" where id = $1', [id]))[0].state

test('a limit whose last day met an outage waits for an officer, and the party then has the suggested time', async () => {
  await outageOn(yesterday)
  const id = await servedUntil(yesterday)
  const suggested = await inCase(id)
  let expected = addDays(today, 1)
  while (isOfficeClosed(expected, makeCalendar())) expected = addDays(expected, 1)
  expect(suggested).toHaveLength(2)
  expect(suggested[0]).toMatchObject({ rule: 'objection', lastDay: yesterday, downSeconds: 7200, newDay: expected })
  const mine = suggested.find(({ side }) => side === 'respondent') as SuggestedRelief
  // The clock ticks every 200 milliseconds here; the ruling waits.
  await new Promise((resolve) => setTimeout(resolve, 1000))
  expect(await stateOf(id)).toBe('served')
  expect((await decide(mine, true)).status).toBe(204)
  expect((await decide(mine, true)).code).toBe('relief.not_found')
  const told = async () =>
    (await api.simulator.messages()).filter(({ template }) => template === 'dadkar-changed').map(({ mobile }) => mobile)
  await expect.poll(told, { timeout: 10_000 }).toEqual([people.parvaneh.mobiles[0]])
  const seen = (await filed.respondent.call(getCase, { params: { id } })).body
  expect(seen.timeline.at(-1).kind).toBe('limitMoved')
  expect(seen.actions).toContain('object')
  await stepUp(api, filed.respondent)
  const body = { version: seen.version, text: 'به این رأی اعتراض دارم، چون مزد پرداخت شده است.' }
  expect((await filed.respondent.call(objectToVerdict, { params: { id }, body })).status).toBe(200)
}, 60_000)

test('a day on which the portal itself was down counts as one on which nobody could act', async () => {
  await outageOn(yesterday, 'portal')
  const id = await servedUntil(yesterday)
  expect(await inCase(id)).toMatchObject([{ downSeconds: 7200 }, { downSeconds: 7200 }])
}, 60_000)

test('one that is dismissed stays as it was told, and the ruling is final once all are decided', async () => {
  await outageOn(yesterday, 'sim')
  const id = await servedUntil(yesterday)
  const [first, second] = await inCase(id)
  await decide(first as SuggestedRelief, false)
  expect(await inCase(id)).toHaveLength(1)
  expect(await stateOf(id)).toBe('served')
  await decide(second as SuggestedRelief, false)
  await vi.waitFor(async () => expect(await stateOf(id)).toBe('final'), 10_000)
  const records = await api.sql(
    `select count(*)::int as records from audit_record where action = 'case.dismiss_relief' and case_id = $1`,
    [id],
  )
  expect(records).toEqual([{ records: 2 }])
}, 60_000)

test('an outage that hindered nobody, or came on another day, holds nothing back', async () => {
  await outageOn(addDays(yesterday, -1))
  await outageOn(yesterday, 'kavenegar')
  const id = await servedUntil(yesterday)
  expect(await inCase(id)).toEqual([])
  await vi.waitFor(async () => expect(await stateOf(id)).toBe('final'), 10_000)
}, 60_000)

test('a limit to complete a petition is listed too; members, strangers and old codes decide nothing', async () => {
  await outageOn(today, 'civil')
  const id = await copyCase(api, filed.caseId)
  const lacks = 'قرارداد کار پیوست نشده است.'
  await office.registry.call(returnForDefect, { params: { id }, body: { version: 1, lacks } })
  await api.sql(`update "case" set due_on = $2 where id = $1`, [id, today])
  const [found] = await inCase(id)
  expect(found).toMatchObject({ rule: 'defectCure', side: 'claimant', lastDay: today })
  const relief = found as SuggestedRelief
  expect((await office.member.call(listReliefs)).code).toBe('session.capacity_required')
  expect((await decide({ ...relief, lastDay: yesterday }, true)).code).toBe('relief.not_found')
  expect((await decide({ ...relief, caseId: relief.partyId }, true)).code).toBe('case.not_found')
  await api.sql('update session set stepped_up_at = null')
  expect((await decide(relief, true)).code).toBe('session.step_up_required')
  await stepUp(api, office.branch)
  const both = await Promise.all([decide(relief, true), decide(relief, false)])
  expect(both.map(({ status }) => status).sort()).toEqual([204, 404])
}, 60_000)
