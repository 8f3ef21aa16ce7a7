import { annulService } from '@dadkar/contract/annulment'
import { getCase } from '@dadkar/contract/case'
import { getOfficeCase } from '@dadkar/contract/case-office'
import { requestExecution } from '@dadkar/contract/execution'
import { searchNotices } from '@dadkar/contract/kartabl'
import { getNotice, getNoticePaper, openNotice } from '@dadkar/contract/notice'
import { getServiceReceipt } from '@dadkar/contract/receipt'
import { lastFilingDate } from '@dadkar/procedure'
import { makeCalendar } from '@dadkar/procedure/make-calendar'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Caller } from './harness.ts'
import { act, api, filed, id, lapse, look, office } from './labour-case.ts'
import { signInAs } from './people.ts'
import {
  annul,
  becomeFinal,
  dispute,
  hear,
  hearAnother,
  object,
  openRulings,
  passLimit,
  annulReason as reason,
  rule,
  secondSave,
  serve,
  serviceOn,
  signEach,
} from './rulings.ts'

beforeAll(openRulings, 120_000)
afterAll(() => api.stop())
beforeEach(hearAnother)

const today = () => tehranDay(new Date())

const send = (who: Caller, serviceId: string, body: object, of = id) =>
  who.call(annulService, { params: { id: of, serviceId }, body })

const ownCase = async (who: Caller) => (await who.call(getCase, { params: { id } })).body
const noticesOf = async (who: Caller, kind: string) =>
  (await ownCase(who)).notices.filter((each: { kind: string; isMine: boolean }) => each.isMine && each.kind === kind)
const dueOf = async (who: Caller) =>
  (await who.call(searchNotices, { body: { box: 'due', caseId: id } })).body.items.map(
    ({ id: of }: { id: string }) => of,
  )
describe('annulment of the service of a ruling', () => {
  beforeEach(async () => {
    await rule()
    await serve()
  })

  test('ends the limit that ran, keeps the case open, and a new one runs from the new service', async () => {
    const [before] = await noticesOf(filed.respondent, 'verdict')
    expect(await dueOf(filed.respondent)).toEqual([before.id])
    const annulled = await annul()
    expect(annulled.body).toMatchObject({ state: 'served', dueOn: null, actions: ['serveVerdict'] })
    expect(annulled.body.asides).toContain('annulService')

    expect(await dueOf(filed.respondent)).toEqual([])
    expect(await ownCase(filed.respondent)).toMatchObject({ state: 'served', dueOn: null, actions: [] })
    expect((await object(filed.respondent)).code).toBe('case.step_not_allowed')
    await passLimit()
    await lapse()
    expect((await look()).state).toBe('served')

    const served = await serve()
    const lastDay = lastFilingDate(today(), makeCalendar())
    expect(served.body).toMatchObject({ state: 'served', dueOn: lastDay, actions: [] })
    const [old, anew] = await noticesOf(filed.respondent, 'verdict')
    expect(old).toMatchObject({ id: before.id, limit: null, annulment: { reason } })
    expect(anew).toMatchObject({ limit: { rule: 'objection', lastDay }, annulment: null })
    expect(await dueOf(filed.respondent)).toEqual([anew.id])
    await lapse()
    // The other’s own limit is over and stays so.
    expect((await object(filed.claimant)).code).toBe('case.limit_passed')
    expect((await object(filed.respondent)).body).toMatchObject({ state: 'objected', stage: 'dispute' })
  })

  test('tells every party by a notice who annulled it, when and why, and the timeline whose service it was', async () => {
    await annul()
    for (const party of [filed.claimant, filed.respondent]) {
      const [notice] = await noticesOf(party, 'serviceAnnulment')
      await party.call(openNotice, { params: { id: notice.id } })
      expect((await party.call(getNoticePaper, { params: { id: notice.id } })).body).toMatchObject({
        form: 'dadkar.service-annulment.1',
        issuedBy: `${people.narges.firstName} ${people.narges.lastName}`,
        verdictNumber: expect.stringMatching(/\/R\/1$/),
        addressee: { side: 'respondent' },
        effect: 'limitAgain',
        reason,
      })
    }
    const { timeline, notices } = await ownCase(filed.claimant)
    const event = timeline.find(({ kind }: { kind: string }) => kind === 'serviceAnnulled')
    const about = notices.find((each: { id: string }) => each.id === event.noticeId)
    expect(about).toMatchObject({ kind: 'verdict', addresseeSide: 'respondent', annulment: { reason } })
    expect(about.annulment.by).toBe(`${people.narges.firstName} ${people.narges.lastName}`)
    const [{ action }] = await api.sql(
      `select action from audit_record where case_id = $1 and action = 'case.annul_service'`,
      [id],
    )
    expect(action).toBe('case.annul_service')
  })

  test('leaves what was opened and signed as it is, and says beside it that it counts no more', async () => {
    const [notice] = await noticesOf(filed.respondent, 'verdict')
    await filed.respondent.call(openNotice, { params: { id: notice.id } })
    const [{ id: receiptId }] = (await noticesOf(filed.respondent, 'verdict'))[0].receipts
    const receipt = (await api.caller().call(getServiceReceipt, { params: { id: receiptId } })).body
    expect(receipt.annulledAt).toBeNull()
    await annul()
    const after = (await api.caller().call(getServiceReceipt, { params: { id: receiptId } })).body
    expect(after).toEqual({ ...receipt, annulledAt: expect.any(String) })
    expect(JSON.stringify(after)).not.toContain('گواهی')
    const seen = (await filed.respondent.call(getNotice, { params: { id: notice.id } })).body
    expect(seen).toMatchObject({ limit: null, annulment: { reason, at: after.annulledAt } })
    expect(seen.openings).toHaveLength(1)
    const found = (await filed.respondent.call(searchNotices, { body: { caseId: id, kind: 'verdict' } })).body.items
    expect(found).toMatchObject([{ id: notice.id, annulledAt: after.annulledAt, due: null }])
  })

  test('of a ruling that became final by the passing of the limit makes it final no more, until the new limit is over', async () => {
    await becomeFinal()
    const { version } = await ownCase(filed.claimant)
    const asked = await act(filed.claimant, requestExecution, { version })
    expect(asked.body.state).toBe('executionRequested')
    const annulled = (await annul()).body
    expect(annulled).toMatchObject({ state: 'served', dueOn: null, executionRequest: null })
    const [notice] = await noticesOf(filed.claimant, 'serviceAnnulment')
    await filed.claimant.call(openNotice, { params: { id: notice.id } })
    const paper = (await filed.claimant.call(getNoticePaper, { params: { id: notice.id } })).body
    expect(paper.effect).toBe('notFinal')

    await serve()
    await lapse()
    expect((await look()).state).toBe('served')
    await passLimit()
    await lapse()
    const seen = await look()
    expect(seen.state).toBe('final')
    expect(seen.timeline.filter(({ kind }: { kind: string }) => kind === 'final')).toHaveLength(2)
    expect((await ownCase(filed.claimant)).actions).toContain('requestExecution')
  })

  test('is nothing for who objected to the ruling; of the other party it is, and the case waits for their new service', async () => {
    await object(filed.respondent)
    expect((await annul('respondent')).code).toBe('case.step_not_allowed')
    expect((await annul('claimant')).body).toMatchObject({ state: 'objected', actions: ['serveVerdict'] })
    expect((await look(office.registry)).actions).toEqual([])
    await serve()
    expect((await look(office.registry)).actions).toEqual(['assignToDisputeBoard'])
    expect((await object(filed.claimant)).status).toBe(200)
  })

  test('of a ruling of the dispute board leaves it final, and it is not sent to execution before it is served anew', async () => {
    await object(filed.respondent)
    await hear(dispute.board.id)
    await secondSave(0)
    await signEach('+++++++++')
    await serve()
    const annulled = await annul()
    expect(annulled.body).toMatchObject({ state: 'final', stage: 'dispute' })
    const [notice] = await noticesOf(filed.respondent, 'serviceAnnulment')
    await filed.respondent.call(openNotice, { params: { id: notice.id } })
    const paper = (await filed.respondent.call(getNoticePaper, { params: { id: notice.id } })).body
    expect(paper).toMatchObject({ effect: 'serviceAgain', verdictNumber: expect.stringMatching(/\/D\/1$/) })
    expect((await ownCase(filed.claimant)).actions).not.toContain('requestExecution')
    expect((await serve()).body.state).toBe('final')
    expect((await ownCase(filed.claimant)).actions).toContain('requestExecution')
  })

  test('is an officer’s of the branch alone, with a fresh code and a reason', async () => {
    const service = await serviceOn('respondent')
    const { version } = await look()
    const body = { version, reason }
    expect((await send(office.registry, service.id, body)).code).toBe('case.step_not_allowed')
    expect((await send(office.member, service.id, body)).code).toBe('session.capacity_required')
    expect((await send(filed.respondent, service.id, body)).code).toBe('session.capacity_required')
    expect((await send(await signInAs(api, people.narges), service.id, body)).code).toBe('session.step_up_required')
    expect((await send(office.branch, service.id, { version, reason: '  کوتاه ' })).body.fields).toEqual({
      reason: 'reason.too_short',
    })
    expect((await send(office.branch, service.id, { version: version - 1, reason })).code).toBe(
      'case.changed_elsewhere',
    )
    const [elsewhere] = await api.sql(`select id from verdict_service where id <> $1 order by placed_at limit 1`, [
      service.id,
    ])
    expect((await send(office.branch, id, body)).code).toBe('case.step_not_allowed')
    if (elsewhere.id !== (await serviceOn('claimant')).id)
      expect((await send(office.branch, elsewhere.id, body)).code).toBe('case.step_not_allowed')
    expect((await look()).version).toBe(version)
  })

  test('twice at once happens once, and never again', async () => {
    const service = await serviceOn('respondent')
    const { version } = await look()
    const tries = await Promise.all([1, 2, 3, 4].map(() => send(office.branch, service.id, { version, reason })))
    expect(tries.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    expect((await send(office.branch, service.id, { version: version + 1, reason })).code).toBe('case.step_not_allowed')
    const told = await api.sql(`select 1 from notice where case_id = $1 and kind = 'serviceAnnulment'`, [id])
    expect(told).toHaveLength(2)
  })

  test.each([1, 2, 3])('and an objection at the same moment: one of them, never both (%i)', async () => {
    const service = await serviceOn('respondent')
    const { version } = await look()
    const [annulled, objected] = await Promise.all([
      send(office.branch, service.id, { version, reason }),
      object(filed.respondent),
    ])
    expect([annulled.status, objected.status].filter((status) => status === 200)).toHaveLength(1)
    const { state } = await look()
    expect(state).toBe(objected.status === 200 ? 'objected' : 'served')
  })

  test('while limits lapse: whichever comes first, the ruling is not final without a service', async () => {
    await passLimit()
    const service = await serviceOn('respondent')
    const { version } = await look()
    const [annulled] = await Promise.all([send(office.branch, service.id, { version, reason }), lapse(), lapse()])
    const seen = await look()
    if (annulled.status === 200) expect(seen.state).toBe('served')
    else {
      expect([annulled.code, seen.state]).toEqual(['case.changed_elsewhere', 'final'])
      expect((await annul()).body.state).toBe('served')
    }
  })

  test('keeps its reason sealed, and the database holds one standing service of a ruling and a party', async () => {
    await annul()
    await serve()
    const [{ dump }] = await api.sql(
      `select string_agg(annulment_reason_sealed::text, '') as dump from verdict_service`,
    )
    expect(dump).not.toContain(Buffer.from('گواهی').toString('hex'))
    const again = `insert into verdict_service (verdict_id, party_id, placed_at)
      select verdict_id, party_id, now() from verdict_service where annulled_at is null limit 1`
    await expect(api.sql(again)).rejects.toThrow('verdict_service_standing_key')
    const half = `update verdict_service set annulled_at = now() where annulled_at is null`
    await expect(api.sql(half)).rejects.toThrow('verdict_service_annulment_whole')
  })
})

test('nothing is annulled before a ruling is served, and nobody of another office knows the case', async () => {
  await rule()
  const { version, asides } = await look()
  expect(asides).not.toContain('annulService')
  expect((await send(office.branch, id, { version, reason })).code).toBe('case.step_not_allowed')
  await api.sql(`update "case" set office_code = '999' where id = $1`, [id])
  expect((await send(office.branch, id, { version, reason })).code).toBe('case.not_found')
  expect((await office.branch.call(getOfficeCase, { params: { id } })).code).toBe('case.not_found')
})
