import { getCase } from '@dadkar/contract/case'
import { closeCase, sendToExecution } from '@dadkar/contract/case-end'
import { countOfficeCases, listOfficeCases } from '@dadkar/contract/case-office'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { formatJalali, isoToJalali } from '@dadkar/validators'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Caller } from './harness.ts'
import { act, api, filed, id, look, office, openLabourCase, takeAnother } from './labour-case.ts'
import { ruleAndServe } from './labour-office.ts'

beforeAll(openLabourCase, 60_000)
afterAll(() => api.stop())

/** A case whose final ruling gives the claimant something, and waits for its execution. */
beforeEach(async () => {
  await takeAnother()
  await ruleAndServe(api, office, id)
  await api.sql(`update "case" set state = 'executionRequested', due_on = null where id = $1`, [id])
})

const today = formatJalali(isoToJalali(tehranDay(new Date())), 'en', 'numeric')
const letter = { office: 'اجرای احکام مدنی دادگستری شهرستان نمونه', number: '۱۴۰۵/۲۳۱', sentOn: today }
const send = async (changes: object = {}, who = office.branch) =>
  act(who, sendToExecution, { version: (await look()).version, ...letter, ...changes })
const reason = 'رأی برای اجرا فرستاده شد و کار دیگری در این اداره نمانده است.'

describe('a ruling', () => {
  test('goes to the judiciary with a letter that both parties see, and then the case is put away', async () => {
    expect((await look()).actions).toEqual(['sendToExecution', 'recordCourtComplaint'])
    const sent = await send()
    expect(sent.body).toMatchObject({
      state: 'sentToExecution',
      actions: ['close', 'recordCourtComplaint'],
      execution: { office: letter.office, number: letter.number, sentOn: tehranDay(new Date()) },
    })
    for (const party of [filed.claimant, filed.respondent]) {
      const seen = (await party.call(getCase, { params: { id } })).body
      expect(seen).toMatchObject({ state: 'sentToExecution', execution: { office: letter.office }, closing: null })
      expect(seen.timeline.at(-1).kind).toBe('sentToExecution')
    }
    const closed = await act(office.branch, closeCase, { version: sent.body.version, reason })
    expect(closed.body).toMatchObject({
      state: 'closed',
      closing: reason,
      actions: ['recordCourtComplaint'],
      asides: [],
    })
    expect((await filed.claimant.call(getCase, { params: { id } })).body).toMatchObject({ closing: reason })
    const [{ sealed }] = await api.sql('select reason_sealed::text as sealed from case_closing where case_id = $1', [
      id,
    ])
    expect(sealed).not.toContain(Buffer.from('اجرا').toString('hex'))
  })

  test('is sent once, also by two at the same moment', async () => {
    const { version } = await look()
    const answers = await Promise.all([1, 2, 3].map(() => act(office.branch, sendToExecution, { version, ...letter })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect((await send()).code).toBe('case.step_not_allowed')
  })

  test.each([
    ['without an office', { office: ' ' }, { office: 'execution_office.empty' }],
    ['without a number', { number: '' }, { number: 'letter_number.empty' }],
    ['on a day that has not come', { sentOn: '1499/01/01' }, { sentOn: 'date.in_future' }],
    ['on no day', { sentOn: '' }, { sentOn: 'date.empty' }],
  ])('is not sent %s', async (_what, change, fields) => {
    const refused = await send(change)
    expect([refused.status, refused.body.fields]).toEqual([400, fields])
    expect((await look()).state).toBe('executionRequested')
  })

  test('is sent by the branch alone, with a fresh code', async () => {
    expect((await send({}, office.registry)).code).toBe('case.step_not_allowed')
    expect((await send({}, office.member)).code).toBe('session.capacity_required')
    expect((await send({}, filed.claimant)).code).toBe('session.capacity_required')
    await api.sql('update session set stepped_up_at = null')
    expect((await send()).code).toBe('session.step_up_required')
    await api.sql('update session set stepped_up_at = now()')
  })
})

test('a final ruling that gives somebody something is not put away before it was sent', async () => {
  await api.sql(`update "case" set state = 'final' where id = $1`, [id])
  const { version } = await look()
  expect((await act(office.branch, closeCase, { version, reason })).code).toBe('case.step_not_allowed')
  await api.sql('update verdict set has_award = false where case_id = $1', [id])
  expect((await act(office.branch, closeCase, { version, reason })).body).toMatchObject({ state: 'closed' })
})

test('what has ended leaves the queues for the archive, and the counts', async () => {
  const list = async (state?: string, who: Caller = office.branch) =>
    (await who.call(listOfficeCases, { query: { limit: '100', ...(state && { state }) } })).body.items.map(
      (each: { id: string }) => each.id,
    )
  const waiting = async () =>
    (await office.branch.call(countOfficeCases)).body.counts.find(
      (each: { state: string }) => each.state === 'executionRequested',
    ).cases
  const before = await waiting()
  expect(await list()).toContain(id)
  expect(await list('ended')).not.toContain(id)
  const sent = await send()
  expect(await waiting()).toBe(before - 1)
  await act(office.branch, closeCase, { version: sent.body.version, reason })
  expect(await list()).not.toContain(id)
  expect(await list('ended')).toContain(id)
  expect(await list('ended', office.member)).toContain(id)
  const ofMember = (await office.member.call(countOfficeCases)).body.counts
  expect(ofMember.map(({ state }: { state: string }) => state)).not.toContain('closed')
  const elsewhere = { query: { board: filed.caseId } }
  expect((await office.branch.call(countOfficeCases, elsewhere)).code).toBe('board.not_found')
})
