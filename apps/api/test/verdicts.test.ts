import { getCase } from '@dadkar/contract/case'
import { getNoticePaper, listNotices, openNotice } from '@dadkar/contract/notice'
import { getVerdict, listRulingsToSign, withdrawCase } from '@dadkar/contract/verdict'
import { lastFilingDate } from '@dadkar/procedure'
import { makeCalendar } from '@dadkar/procedure/make-calendar'
import { addDays } from '@dadkar/procedure/office-calendar'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { act, api, filed, id, lapse, look, office } from './labour-case.ts'
import {
  dispute,
  dissent,
  hear,
  hearAnother,
  items,
  object,
  openRulings,
  personOf,
  read,
  rule,
  save,
  secondSave,
  serve,
  sign,
  signEach,
} from './rulings.ts'

beforeAll(openRulings, 120_000)
afterAll(() => api.stop())
beforeEach(hearAnother)

describe('a verdict', () => {
  test('begins with every claim of the petition and what the law says of it', async () => {
    const found = await read()
    expect(found).toMatchObject({ id: null, version: 0, stage: 'recognition', number: null })
    expect(found.items.map(({ kind, claimedRial, outcome }) => [kind, claimedRial, outcome])).toEqual([
      ['unpaidWage', 250_000_000, null],
      ['reinstatement', null, null],
    ])
    expect(found.items[0]?.basis).toContain('مادهٔ ۳۷ قانون کار')
    expect(found.members).toHaveLength(3)
    expect((await office.branch.call(getVerdict, { params: { id } })).code).toBe('verdict.not_found')
    expect((await save(0, items, office.branch)).code).toBe('session.capacity_required')
  })

  test('is issued by the third signature, with its number, its paper and the minority’s opinion', async () => {
    await save(0)
    await sign(0)
    await sign(1, 'مزد سه ماه به اندازهٔ کافی ثابت شده است.')
    expect((await look()).state).toBe('heard')
    const issued = (await sign(2)).body
    expect(issued).toMatchObject({ number: expect.stringMatching(/\/R\/1$/), issuedAt: expect.any(String) })
    expect(await look()).toMatchObject({ state: 'ruled', actions: ['serveVerdict'] })
    const [{ first_ruled_at: firstRuledAt }] = await api.sql('select first_ruled_at from "case" where id = $1', [id])
    expect(firstRuledAt.toISOString()).toBe(issued.issuedAt)

    const served = await serve()
    expect(served.body).toMatchObject({ state: 'served' })
    const lastDay = lastFilingDate(tehranDay(new Date()), makeCalendar())
    expect(served.body.dueOn).toBe(lastDay)
    for (const party of [filed.claimant, filed.respondent]) {
      const { items: notices } = (await party.call(listNotices)).body
      const notice = notices.find(
        (each: { caseId: string; kind: string }) => each.caseId === id && each.kind === 'verdict',
      )
      await party.call(openNotice, { params: { id: notice.id } })
      const paper = (await party.call(getNoticePaper, { params: { id: notice.id } })).body
      expect(paper).toMatchObject({
        form: 'dadkar.verdict.2',
        number: issued.number,
        totalRial: 200_000_000,
        totalInWords: { fa: 'دویست میلیون ریال', en: 'two hundred million rial' },
        objectionDays: 15,
      })
      expect(paper.claims[0]).toMatchObject({ outcome: 'partly', amountRial: 200_000_000, reasons: items[0]?.reasons })
      expect(paper.members.map(({ dissent }: { dissent: string | null }) => dissent !== null)).toEqual([
        false,
        true,
        false,
      ])
      const seen = (await party.call(getCase, { params: { id } })).body
      expect(seen).toMatchObject({ state: 'served', dueOn: lastDay, actions: ['object'] })
    }
    expect((await save(1)).code).toBe('case.step_not_allowed')
    expect((await serve()).code).toBe('case.step_not_allowed')
  })

  test.each([
    ['an outcome', { outcome: null }, 'items.0.outcome', 'choice.empty'],
    ['reasons', { reasons: '' }, 'items.0.reasons', 'reasons.empty'],
    ['a legal basis', { basis: ' ' }, 'items.0.basis', 'basis.empty'],
    ['a sum', { amountRial: '' }, 'items.0.amountRial', 'amount.empty'],
    ['a sum within the claim', { amountRial: '250000001' }, 'items.0.amountRial', 'amount.above_claim'],
  ])('is not signed without %s', async (_what, change, field, error) => {
    await save(0, [{ ...items[0], ...change }, items[1]])
    const refused = await sign(0)
    expect([refused.status, refused.body.fields]).toEqual([400, { [field]: error }])
  })

  test('has a majority: a second dissent is refused, and a new text makes signatures void', async () => {
    await save(0)
    await sign(0, dissent)
    expect((await sign(1, dissent)).code).toBe('verdict.no_majority')
    expect((await sign(0)).code).toBe('verdict.already_signed')
    expect((await save(0)).body).toMatchObject({ code: 'verdict.changed_elsewhere', params: { version: 1 } })
    expect((await save(1)).body.members.every(({ signedAt }: { signedAt: null }) => signedAt === null)).toBe(true)
    expect((await sign(0)).body).toMatchObject({ code: 'verdict.changed_elsewhere', params: { version: 2 } })
  })

  test('is issued once when all sign at the same moment, and each counts', async () => {
    await save(0)
    const answers = await Promise.all([0, 1, 2, 0, 1, 2].map((nth) => sign(nth)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3)
    const [{ count }] = await api.sql(`select count(*)::int from case_event where case_id = $1 and kind = 'ruled'`, [
      id,
    ])
    expect(count).toBe(1)
  })

  test('that others have signed stands on the desk of each who sat and has not, until it is signed, rewritten or issued', async () => {
    const waiting = async (nth: number) => (await office.members[nth]?.call(listRulingsToSign))?.body.items
    const waits = async () => {
      const lists = await Promise.all([0, 1, 2].map(waiting))
      return lists.map((list) => list.filter(({ caseId }: { caseId: string }) => caseId === id).length)
    }
    await save(0)
    expect(await waits()).toEqual([0, 0, 0])
    await sign(0)
    expect(await waits()).toEqual([0, 1, 1])
    const found = (await waiting(1)).find(({ caseId }: { caseId: string }) => caseId === id)
    expect(found).toMatchObject({
      board: { id: office.board.id, stage: 'recognition' },
      ...{ respondentCount: 1, signatures: 1, signedSince: expect.any(String) },
    })
    expect((await dispute.members[0]?.call(listRulingsToSign))?.body.items).toEqual([])
    expect((await office.branch.call(listRulingsToSign)).code).toBe('session.capacity_required')
    await save(1)
    expect(await waits()).toEqual([0, 0, 0])
    await sign(1, null, 2)
    expect(await waits()).toEqual([1, 0, 1])

    // Nobody works on their own case, nor for a board they have left.
    const third = await personOf(people.sohrab.firstName)
    await api.sql(`update party set subject_id = $1 where case_id = $2 and side = 'respondent'`, [third, id])
    expect(await waits()).toEqual([1, 0, 0])
    await api.sql(
      `update party p set subject_id = (select subject_id from party where case_id = $1 and side = 'respondent')
       where case_id = $2 and side = 'respondent'`,
      [filed.caseId, id],
    )
    await sign(0, null, 2)
    await sign(2, null, 2)
    expect(await waits()).toEqual([0, 0, 0])
  })

  test('is kept sealed', async () => {
    await save(0)
    await sign(0, 'خواسته ثابت نشده است و باید رد شود.')
    const [{ dump }] = await api.sql(`select string_agg(content_sealed::text || dissent_sealed::text, '') as dump
      from verdict v join verdict_signature s on s.verdict_id = v.id`)
    expect(dump.length).toBeGreaterThan(1000)
    for (const word of ['فهرست', 'ثابت نشده', 'partly']) expect(dump).not.toContain(Buffer.from(word).toString('hex'))
  })
})

describe('after the ruling', () => {
  const passLimit = () =>
    api
      .sql(`update verdict_service set last_day = $1`, [addDays(tehranDay(new Date()), -1)])
      .then(() => api.sql(`update "case" set due_on = $1 where state = 'served'`, [addDays(tehranDay(new Date()), -1)]))

  test('an objection within the limit brings it before the dispute board, whose ruling is final on issue', async () => {
    await rule()
    expect((await object(filed.respondent)).code).toBe('case.step_not_allowed')
    await serve()
    expect((await object(filed.respondent)).body).toMatchObject({ state: 'objected', stage: 'dispute' })
    expect((await look(office.member)).code).toBe('case.not_found')
    // The other party may object too, once.
    expect((await object(filed.claimant)).body).toMatchObject({ state: 'objected', actions: [] })
    expect((await object(filed.claimant)).code).toBe('case.step_not_allowed')

    expect((await look(office.registry)).actions).toEqual(['assignToDisputeBoard'])
    await hear(dispute.board.id)
    const [chair] = dispute.members
    expect(await read(chair)).toMatchObject({ id: null, stage: 'dispute', version: 0 })
    await secondSave(0)
    await signEach('+++++++++')
    expect((await serve()).body).toMatchObject({ state: 'final', dueOn: null })
    const verdict = await read(chair)
    expect(verdict.number).toMatch(/\/D\/1$/)
    expect(verdict.services.map(({ lastDay }) => lastDay)).toEqual([null, null])
    expect((await object(filed.claimant)).code).toBe('case.step_not_allowed')
  })

  test('without one it is final by the passing of the limit: once, however many workers look', async () => {
    await rule()
    await serve()
    await lapse()
    expect((await look()).state).toBe('served')
    await passLimit()
    expect((await object(filed.respondent)).code).toBe('case.limit_passed')
    await Promise.all([lapse(), lapse(), lapse(), lapse()])
    const seen = await look()
    expect(seen.state).toBe('final')
    expect(seen.timeline.filter(({ kind }: { kind: string }) => kind === 'final')).toHaveLength(1)
  })
})

test('a petition is withdrawn by its claimant before a ruling, and by nobody after', async () => {
  const { version } = await look()
  const reason = 'با کارفرما به توافق رسیدیم و از دعوا می‌گذرم.'
  expect((await act(filed.respondent, withdrawCase, { version, reason })).code).toBe('case.step_not_allowed')
  expect((await act(filed.claimant, withdrawCase, { version, reason })).body).toMatchObject({
    state: 'withdrawn',
    actions: [],
  })
  expect((await save(0)).code).toBe('case.step_not_allowed')
  await hearAnother()
  await rule()
  const ruled = (await look()).version
  expect((await act(filed.claimant, withdrawCase, { version: ruled, reason })).code).toBe('case.step_not_allowed')
})
