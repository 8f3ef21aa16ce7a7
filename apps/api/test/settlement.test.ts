import { getCase } from '@dadkar/contract/case'
import { assignCase, returnForDefect, scheduleHearing } from '@dadkar/contract/case-office'
import { getNoticePaper, listNotices, openNotice } from '@dadkar/contract/notice'
import { acceptSettlement, dropSettlement, proposeSettlement, recordSettlement } from '@dadkar/contract/settlement'
import { withdrawCase } from '@dadkar/contract/verdict'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Caller } from './harness.ts'
import { act, api, claimant, id, look, office, openLabourCase, respondent, takeAnother } from './labour-case.ts'
import { morning, ruleAndServe } from './labour-office.ts'
import { stepUp, verifyAs } from './people.ts'

beforeAll(openLabourCase, 60_000)
afterAll(() => api.stop())
beforeEach(takeAnother)

const terms = 'کارفرما مزد سه ماه را تا پایان دی می‌پردازد. 🙂 و کارگر از خواسته‌های دیگر می‌گذرد. OK'
const read = async (who: Caller) => (await who.call(getCase, { params: { id } })).body
const propose = (who: Caller, version: number, amountRial = '۲۰۰٬۰۰۰٬۰۰۰') =>
  act(who, proposeSettlement, { version, terms, amountRial })
const accept = (who: Caller, version: number) => act(who, acceptSettlement, { version })
const drop = (who: Caller, version: number, reason: string | null = null) =>
  act(who, dropSettlement, { version, reason })

async function paperOf(who: Caller, kind: string) {
  const { items } = (await who.call(listNotices)).body
  const notice = items.find((each: { caseId: string; kind: string }) => each.caseId === id && each.kind === kind)
  await who.call(openNotice, { params: { id: notice.id } })
  return (await who.call(getNoticePaper, { params: { id: notice.id } })).body
}

describe('a settlement', () => {
  test('is proposed, served on the other party, signed by them, and ends the case with its hearing', async () => {
    await act(office.registry, assignCase, { version: 1, boardId: office.board.id })
    await act(office.branch, scheduleHearing, { version: 2, startsAt: morning() })
    const proposed = (await propose(claimant, 3)).body
    expect(proposed).toMatchObject({
      state: 'scheduled',
      settlement: {
        proposedBy: 'claimant',
        terms,
        amountRial: 200_000_000,
        end: null,
        signatures: [{ side: 'claimant' }],
      },
    })
    expect(proposed.actions).not.toContain('acceptSettlement')
    expect(proposed.actions).toContain('dropSettlement')
    expect(await paperOf(respondent, 'settlementProposal')).toMatchObject({
      form: 'dadkar.settlement-proposal.1',
      ...{ proposedBy: 'claimant', terms, amountRial: 200_000_000 },
      amountInWords: { fa: 'دویست میلیون ریال', en: 'two hundred million rial' },
    })
    expect((await read(respondent)).actions).toContain('acceptSettlement')
    expect(await look()).toMatchObject({ settlement: { terms }, state: 'scheduled' })

    const settled = (await accept(respondent, 4)).body
    expect(settled).toMatchObject({ state: 'settled', hearing: null, actions: [], settlement: { end: 'agreed' } })
    for (const party of [claimant, respondent]) {
      const paper = await paperOf(party, 'settlement')
      expect(paper).toMatchObject({
        form: 'dadkar.settlement.1',
        terms,
        office: { name: { en: 'Sample labour office' } },
      })
      expect(paper.signatures.map(({ side }: { side: string }) => side)).toEqual(['claimant', 'respondent'])
      expect(Date.parse(paper.signatures[0].signedAt)).toBeLessThanOrEqual(Date.parse(paper.signatures[1].signedAt))
    }
    const hearings = await api.sql('select state from hearing where case_id = $1', [id])
    expect(hearings).toEqual([{ state: 'cancelled' }])
    expect((await propose(claimant, 5)).code).toBe('case.step_not_allowed')
  })

  test('without a sum says nothing of one', async () => {
    await propose(respondent, 1, ' ')
    expect((await accept(claimant, 2)).body).toMatchObject({ state: 'settled', settlement: { amountRial: null } })
    expect(await paperOf(claimant, 'settlement')).toMatchObject({ amountRial: null, amountInWords: null })
  })

  test('is not signed for the other, nor twice by its proposer', async () => {
    expect((await accept(respondent, 1)).code).toBe('case.step_not_allowed')
    await propose(claimant, 1)
    expect((await accept(claimant, 2)).code).toBe('case.step_not_allowed')
    expect((await read(claimant)).state).toBe('registered')
  })

  test('is declined with a reason, or taken back; then nothing can be signed', async () => {
    await propose(claimant, 1)
    const reason = 'مبلغ کم است.'
    expect((await drop(respondent, 2, reason)).body).toMatchObject({ settlement: { end: 'declined', reason } })
    expect((await accept(respondent, 3)).code).toBe('case.step_not_allowed')
    expect((await read(claimant)).settlement).toMatchObject({ end: 'declined', reason })
    await propose(respondent, 3)
    expect((await drop(respondent, 4)).body).toMatchObject({ settlement: { end: 'takenBack', reason: null } })
    expect((await drop(claimant, 5)).code).toBe('case.step_not_allowed')
  })

  test('of newer terms the older are void: whoever read the old ones is told', async () => {
    await propose(claimant, 1)
    await propose(respondent, 2, '1000')
    expect((await accept(respondent, 2)).code).toBe('case.changed_elsewhere')
    expect((await accept(respondent, 3)).code).toBe('case.step_not_allowed')
    const ends = await api.sql('select "end" from settlement where case_id = $1 order by id', [id])
    expect(ends).toEqual([{ end: 'replaced' }, { end: null }])
    expect((await accept(claimant, 3)).body).toMatchObject({ state: 'settled', settlement: { amountRial: 1000 } })
  })

  test('reached before the board is written down by the office, and each party signs it', async () => {
    await act(office.registry, assignCase, { version: 1, boardId: office.board.id })
    expect((await act(office.registry, recordSettlement, { version: 2, terms, amountRial: '' })).code).toBe(
      'case.step_not_allowed',
    )
    const recorded = await act(office.member, recordSettlement, { version: 2, terms, amountRial: '' })
    expect(recorded.body).toMatchObject({ settlement: { proposedBy: null, signatures: [] } })
    expect((await accept(claimant, 3)).body).toMatchObject({ state: 'assigned', settlement: { end: null } })
    expect((await accept(claimant, 4)).code).toBe('case.step_not_allowed')
    expect((await accept(respondent, 4)).body).toMatchObject({ state: 'settled' })
    for (const party of [claimant, respondent]) {
      expect(await paperOf(party, 'settlementProposal')).toMatchObject({ proposedBy: null })
    }
  })

  test('is no business of anybody else', async () => {
    await propose(claimant, 1)
    const stranger = await verifyAs(api, people.reza, 'worker')
    await stepUp(api, stranger)
    for (const refused of [await propose(stranger, 2), await accept(stranger, 2), await drop(stranger, 2)]) {
      expect([refused.status, refused.code]).toEqual([404, 'case.not_found'])
    }
    expect((await look(office.member)).code).toBe('case.not_found')
  })

  test('binds nobody without a fresh code', async () => {
    const [{ session }] = await api.sql(
      `update session s set stepped_up_at = now() - interval '21 minutes' from person p
       where p.id = s.person_id and p.last_name = $1 returning s.id as session`,
      [people.sara.lastName],
    )
    expect(session).toBeDefined()
    expect((await propose(claimant, 1)).code).toBe('session.step_up_required')
    await stepUp(api, claimant)
    expect((await propose(claimant, 1)).status).toBe(200)
  })

  test('needs another who is known', async () => {
    await api.sql(`update party set subject_id = null where case_id = $1 and side = 'respondent'`, [id])
    expect((await read(claimant)).actions).not.toContain('proposeSettlement')
    expect((await propose(claimant, 1)).code).toBe('case.step_not_allowed')
  })

  test('is not proposed more often than one can bear', async () => {
    for (let version = 1; version <= 5; version += 1) expect((await propose(claimant, version)).status).toBe(200)
    expect((await propose(claimant, 6)).code).toBe('settlement.too_many')
    expect((await propose(respondent, 6)).status).toBe(200)
  })

  test.each([
    ['no terms', { terms: ' ' }, { terms: 'terms.empty' }],
    ['short terms', { terms: 'کوتاه' }, { terms: 'terms.too_short' }],
    ['endless terms', { terms: 'ب'.repeat(5001) }, { terms: 'terms.too_long' }],
    ['a sum of nothing', { amountRial: '0' }, { amountRial: 'amount.zero' }],
    ['a sum in words', { amountRial: 'صد' }, { amountRial: 'amount.not_digits' }],
    ['a sum beyond all', { amountRial: '9'.repeat(17) }, { amountRial: 'amount.too_large' }],
  ])('is refused with %s', async (_what, change, fields) => {
    const { status, body } = await act(claimant, proposeSettlement, { version: 1, terms, amountRial: '', ...change })
    expect([status, body.fields]).toEqual([400, fields])
  })

  test('stops no limit that runs, and ends with the case', async () => {
    const { body } = await act(office.registry, returnForDefect, { version: 1, lacks: 'قرارداد کار پیوست نیست.' })
    await propose(claimant, 2)
    expect((await read(claimant)).dueOn).toBe(body.dueOn)
    await act(claimant, withdrawCase, { version: 3, reason: 'از دعوای خود می‌گذرم.' })
    expect((await accept(respondent, 4)).code).toBe('case.step_not_allowed')
    expect((await read(respondent)).actions).toEqual([])
  })

  test.each([
    ['withdrawn', async () => act(claimant, withdrawCase, { version: 2, reason: 'از دعوای خود می‌گذرم.' })],
    ['ruled', async () => ruleAndServe(api, office, id)],
  ])('that waits when the case is %s is on the table no more', async (_how, end) => {
    await propose(claimant, 1)
    await end()
    const [row] = await api.sql('select "end", ended_at from settlement where case_id = $1', [id])
    expect(row).toEqual({ end: 'overtaken', ended_at: expect.any(Date) })
    expect((await read(respondent)).settlement).toMatchObject({ end: 'overtaken', endedAt: expect.any(String) })
    expect((await look()).settlement).toMatchObject({ end: 'overtaken' })
    const { version } = await read(respondent)
    expect((await accept(respondent, version)).code).toBe('case.step_not_allowed')
    expect((await drop(respondent, version)).code).toBe('case.step_not_allowed')
  })

  test('that was declined before stays declined when the case goes on', async () => {
    await propose(claimant, 1)
    await drop(respondent, 2)
    await act(claimant, withdrawCase, { version: 3, reason: 'از دعوای خود می‌گذرم.' })
    expect(await api.sql('select "end" from settlement where case_id = $1', [id])).toEqual([{ end: 'declined' }])
  })

  test('is kept sealed, and its answering is in the audit', async () => {
    await propose(claimant, 1)
    await drop(respondent, 2, 'مبلغ کم است.')
    const [row] = await api.sql('select terms_sealed, reason_sealed from settlement where case_id = $1', [id])
    for (const sealed of [row.terms_sealed, row.reason_sealed]) expect(sealed.toString()).not.toMatch(/مزد|کم/)
    const audit = await api.sql(
      `select action from audit_record where case_id = $1 and action <> 'case.read' order by id`,
      [id],
    )
    expect(audit.map(({ action }) => action)).toEqual(['case.propose_settlement', 'case.drop_settlement'])
  })
})

test('parties settle before the office of their case is set up', async () => {
  await api.sql(`update "case" set office_code = '199' where id = $1`, [id])
  await propose(claimant, 1)
  expect((await accept(respondent, 2)).body).toMatchObject({ state: 'settled' })
  expect(await paperOf(claimant, 'settlement')).toMatchObject({ form: 'dadkar.settlement.1', office: null, terms })
})
