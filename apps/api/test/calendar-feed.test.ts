import { getCalendarFeed, makeCalendarFeed, readCalendarFeed, removeCalendarFeed } from '@dadkar/contract/calendar-feed'
import { cureDefect, getCase } from '@dadkar/contract/case'
import { assignCase, getOfficeCase, returnForDefect, scheduleHearing } from '@dadkar/contract/case-office'
import type { Endpoint } from '@dadkar/contract/endpoint'
import { nameMember, removeMember } from '@dadkar/contract/organization'
import { actAs } from '@dadkar/contract/session'
import { withdrawCase } from '@dadkar/contract/verdict'
import { companies } from '@dadkar/registry-simulator/companies'
import { people } from '@dadkar/registry-simulator/people'
import { isolateLtr, toPersianDigits } from '@dadkar/validators'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { policy } from '../src/config.ts'
import { eventsOf, makeFeed, readFeed } from './calendar-reader.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { copyCase, fileCase, morning, openLabourOffice, ruleAndServe } from './labour-office.ts'
import { signInAs, stepUp, verifyAs } from './people.ts'
import { draftAgainst, filePetition } from './petitions.ts'

const { sara, parvaneh, siavash } = people
let api: TestApi
let office: Awaited<ReturnType<typeof openLabourOffice>>
let filed: Awaited<ReturnType<typeof fileCase>>
let claimant: Caller
let id: string

beforeAll(async () => {
  api = await startTestApi()
  office = await openLabourOffice(api)
  filed = await fileCase(api, sara, parvaneh)
  ;({ claimant } = filed)
  for (const party of [claimant, filed.respondent]) await stepUp(api, party)
}, 60_000)
afterAll(() => api.stop())
beforeEach(async () => {
  await api.sql('delete from rate_limit')
  await api.sql('update notice set due_at = null')
  await api.sql(`update hearing set state = 'cancelled'`)
  id = await copyCase(api, filed.caseId)
})

const act = (who: Caller, endpoint: Endpoint, body: object) => who.call(endpoint, { params: { id }, body })
const numberOf = async () => (await claimant.call(getCase, { params: { id } })).body.caseNumber as string
const returned = async () => {
  const { version } = (await office.registry.call(getOfficeCase, { params: { id } })).body
  expect(
    (await act(office.registry, returnForDefect, { version, lacks: 'تصویر قرارداد پیوست نشده است.' })).status,
  ).toBe(200)
}
const schedule = (version: number, startsAt: string) => act(office.branch, scheduleHearing, { version, startsAt })

/** The fresh code of the claimant is of long ago. */
const forgetCodes = () =>
  api.sql('update session set stepped_up_at = null where person_id = (select id from person where last_name = $1)', [
    sara.lastName,
  ])

const make = (who = claimant, language = 'fa') => makeFeed(who, language)
const read = (path: string, headers = {}) => readFeed(api, path, headers)
const eventsAt = (path: string) => eventsOf(api, path)

describe('the address', () => {
  test('is made only with a fresh code, and closed without one', async () => {
    await forgetCodes()
    expect((await claimant.call(makeCalendarFeed, { body: { language: 'fa' } })).code).toBe('session.step_up_required')
    expect((await claimant.call(getCalendarFeed)).body).toEqual({ feed: null })
    await stepUp(api, claimant)
    const path = await make()
    await forgetCodes()
    expect((await claimant.call(removeCalendarFeed)).status).toBe(204)
    expect((await read(path)).statusCode).toBe(404)
    await stepUp(api, claimant)
  })

  test('is another after it is made anew, of two at once one holds', async () => {
    const older = await make()
    const known = { 'if-none-match': String((await read(older)).headers.etag) }
    const both = await Promise.all([make(), make()])
    const found = await Promise.all([older, ...both].map(async (path) => (await read(path)).statusCode))
    expect(found[0]).toBe(404)
    expect(found.slice(1).sort()).toEqual([200, 404])
    expect((await claimant.call(removeCalendarFeed)).status).toBe(204)
    expect((await claimant.call(removeCalendarFeed)).status).toBe(204)
    const base = '/v1/calendar-feeds'
    const wrong = [
      ...both,
      `${base}/${'A'.repeat(43)}.ics`,
      `${base}/x.ics`,
      `${base}/%F0%9F%93%85.ics`,
      `${base}/.ics`,
    ]
    for (const path of wrong) {
      const { statusCode } = await read(path, known)
      expect([path, statusCode]).toEqual([path, 404])
    }
  })

  test('says when it was read, and no more often than hourly writes so', async () => {
    const path = await make()
    const state = async () => (await claimant.call(getCalendarFeed)).body.feed
    expect(await state()).toEqual({ createdAt: expect.any(String), lastReadAt: null })
    await read(path)
    const { lastReadAt } = await state()
    expect(lastReadAt).toEqual(expect.any(String))
    await read(path)
    expect((await state()).lastReadAt).toBe(lastReadAt)
  })

  test('keeps its secret out of the log and of the database', async () => {
    const path = await make()
    await read(path)
    const secret = path.slice(path.lastIndexOf('/') + 1, -'.ics'.length)
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    expect(api.logs.join('')).toContain(readCalendarFeed.path)
    expect(api.logs.join('')).not.toContain(secret)
    const [{ row }] = await api.sql('select t::text as row from calendar_feed t')
    expect(row).not.toContain(secret)
    expect(row).not.toContain(Buffer.from(secret).toString('hex'))
    expect(row).not.toContain(Buffer.from(secret, 'base64url').toString('hex'))
  })

  test('is read so often and no more from one place', async () => {
    const url = await make()
    const from = (remoteAddress: string) => api.app.inject({ url, remoteAddress })
    await from('192.0.2.1')
    await api.sql(`update rate_limit set points = $1 where key like 'feed-reads-ip%'`, [policy.feedReadsPerIp])
    const { statusCode, headers } = await from('192.0.2.1')
    expect([statusCode, Number(headers['retry-after']) > 0]).toEqual([429, true])
    expect((await from('192.0.2.2')).statusCode).toBe(200)
  })
})

describe('a limit', () => {
  test('is the whole of its last day in Iran, with its rule and without a name', async () => {
    await returned()
    const path = await make()
    const [event, ...more] = await eventsAt(path)
    const { dueOn, caseNumber } = (await claimant.call(getCase, { params: { id } })).body
    expect(more).toEqual([])
    expect([event?.startDate.isDate, event?.startDate.toString()]).toEqual([true, dueOn])
    expect(event?.endDate.toJSDate().getTime()).toBe((event?.startDate.toJSDate().getTime() ?? 0) + 86_400_000)
    expect(event?.summary).toBe(`مهلت رفع نقص در پروندهٔ ${isolateLtr(toPersianDigits(caseNumber))}`)
    expect(event?.description).toMatch(/آخرین روز: .+\n۱۰ روز؛ قاعدهٔ این سامانه\n.+\/cases\/[0-9a-f-]{36}$/)
    const names = [sara, parvaneh].flatMap(({ firstName, lastName, nationalId }) => [firstName, lastName, nationalId])
    for (const name of [...names, 'کارگاه', 'قرارداد']) expect((await read(path)).body).not.toContain(name)
  })

  test('is in the language in which the address was made', async () => {
    await returned()
    const [event] = await eventsAt(await make(claimant, 'en'))
    expect(event?.summary).toBe(`Deadline to complete the petition in case ${isolateLtr(await numberOf())}`)
    expect(event?.description).toMatch(/^Last day: .+\n10 days; a rule of this portal\n.+\/en\/cases\//)
  })

  test('is gone when it is met', async () => {
    await returned()
    const path = await make()
    expect(await eventsAt(path)).toHaveLength(1)
    const { version } = (await claimant.call(getCase, { params: { id } })).body
    expect((await act(claimant, cureDefect, { version, text: 'قرارداد را پیوست کردم و نقص برطرف شد.' })).status).toBe(
      200,
    )
    expect(await eventsAt(path)).toEqual([])
    await returned()
    expect(await eventsAt(path)).toHaveLength(1)
  })

  test('to object rests on article 159, and is each party’s own', async () => {
    await ruleAndServe(api, office, id)
    for (const party of [claimant, filed.respondent]) {
      const [event] = await eventsAt(await make(party))
      expect(event?.summary).toContain('مهلت اعتراض')
      expect(event?.description).toContain('۱۵ روز؛ قانون کار، مادهٔ ۱۵۹')
    }
    await api.sql(`update notice set due_at = now() - interval '1 day' where case_id = $1`, [id])
    expect(await eventsAt(await make())).toEqual([])
  })
})

describe('a hearing', () => {
  beforeEach(async () => {
    expect((await act(office.registry, assignCase, { version: 1, boardId: office.board.id })).status).toBe(200)
    expect((await schedule(2, morning())).status).toBe(200)
  })

  test('has its hours in Iran, where clocks do not change, whatever the time zone of this computer', async () => {
    const [event] = await eventsAt(await make())
    expect(event?.summary).toContain('جلسهٔ رسیدگی')
    expect(event?.startDate.toString()).toBe(morning().replace(/T.*/, 'T10:00:00'))
    expect(event?.startDate.zone.tzid).toBe('Asia/Tehran')
    expect(event?.startDate.toJSDate().toISOString()).toBe(morning())
    expect(event?.endDate.toJSDate().getTime()).toBe(Date.parse(morning()) + policy.hearingLength * 1000)
  })

  test('moves as the same event, newer than before, and is gone when the case ends', async () => {
    const path = await make()
    const [before] = await eventsAt(path)
    expect((await schedule(3, morning(7))).status).toBe(200)
    const [after, ...more] = await eventsAt(path)
    expect(more).toEqual([])
    expect(after?.uid).toBe(before?.uid)
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0)
    expect(after?.startDate.toJSDate().toISOString()).toBe(morning(7))
    expect(Date.parse(after?.modified ?? '')).toBeGreaterThanOrEqual(Date.parse(before?.modified ?? ''))
    expect((await act(claimant, withdrawCase, { version: 4, reason: 'از دعوا گذشتم و آن را پس می‌گیرم.' })).status).toBe(
      200,
    )
    expect(await eventsAt(path)).toEqual([])
  })

  test('of this morning stays until the day is over', async () => {
    await api.sql(
      `update hearing set starts_at = date_trunc('milliseconds', now()) - interval '1 minute'
      where case_id = $1 and state = 'scheduled'`,
      [id],
    )
    await api.sql(
      `update notice set due_at = (select starts_at from hearing where case_id = $1 and state = 'scheduled')
      where case_id = $1 and kind = 'invitation'`,
      [id],
    )
    expect(await eventsAt(await make())).toHaveLength(1)
  })

  test('is asked for again without being sent again, until something changes', async () => {
    const path = await make()
    const first = await read(path)
    expect(first.headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(first.headers['cache-control']).toBe('private, no-cache')
    const known = { 'if-none-match': String(first.headers.etag) }
    const again = await read(path, known)
    expect([again.statusCode, again.body]).toEqual([304, ''])
    await schedule(3, morning(7))
    expect((await read(path, known)).statusCode).toBe(200)
  })
})

describe('whose they are', () => {
  test('also the organization’s for which one acts, and for as long as one does', async () => {
    const { legalNationalId, registrationNumber } = companies.peyvand
    const { caseId } = await filePetition(api, claimant, sara, draftAgainst({ kind: 'organization', legalNationalId }))
    const signatory = await verifyAs(api, siavash, 'employer', { legalNationalId, registrationNumber })
    await stepUp(api, signatory)
    const named = { nationalId: parvaneh.nationalId, name: `${parvaneh.firstName} ${parvaneh.lastName}` }
    const memberId = (await signatory.call(nameMember, { body: named })).body.id
    const [{ id: organizationId }] = await api.sql('select id from organization')
    const member = await signInAs(api, parvaneh)
    await stepUp(api, member)
    const path = await make(member)
    id = caseId
    await act(office.registry, assignCase, { version: 1, boardId: office.board.id })
    expect((await schedule(2, morning(14))).status).toBe(200)
    expect(await eventsAt(path)).toEqual([])
    await member.call(actAs, { body: { capacity: 'employer', organizationId } })
    expect(await eventsAt(path)).toHaveLength(1)
    expect((await signatory.call(removeMember, { params: { id: memberId } })).status).toBe(204)
    expect(await eventsAt(path)).toEqual([])
  })

  test('nobody’s who was not asked: the calendar of one is not that of another', async () => {
    await returned()
    const paths = { claimant: await make(claimant), respondent: await make(filed.respondent) }
    expect(await eventsAt(paths.claimant)).toHaveLength(1)
    expect(await eventsAt(paths.respondent)).toEqual([])
  })
})
