import { getCase } from '@dadkar/contract/case'
import { getCorrection, saveCorrection, signCorrection } from '@dadkar/contract/correction'
import { requestExecution } from '@dadkar/contract/execution'
import { getNoticePaper, openNotice } from '@dadkar/contract/notice'
import { addDays } from '@dadkar/procedure/office-calendar'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Caller } from './harness.ts'
import { api, filed, id, lapse, look, office } from './labour-case.ts'
import { signInAs } from './people.ts'
import { dispute, hear, hearAnother, object, openRulings, rule, secondSave, serve, signEach } from './rulings.ts'

beforeAll(openRulings, 120_000)
afterAll(() => api.stop())
beforeEach(hearAnother)

const text = 'در جمع مبلغ‌ها «۲۵۰٬۰۰۰٬۰۰۰» نوشته شده و درست آن «۲۰۰٬۰۰۰٬۰۰۰ ریال» است (see item 1) ✍️.'
const params = () => ({ params: { id } })
const draft = async (who: Caller = office.member) => (await who.call(getCorrection, params())).body
const save = (version: number, what = text, who: Caller = office.member) =>
  who.call(saveCorrection, { ...params(), body: { version, text: what } })
const sign = (nth: number, version = 1, members = office.members) =>
  (members[nth] as Caller).call(signCorrection, { ...params(), body: { version } })
const ownCase = async (who: Caller) => (await who.call(getCase, params())).body
const papersOf = () =>
  api.sql(
    `select encode(p.sha256, 'hex') as hash, encode(p.body_sealed, 'hex') as body, v.content_sealed::text as content
    from verdict v join paper p on p.id = v.paper_id where v.case_id = $1`,
    [id],
  )

describe('the correction of a ruling', () => {
  beforeEach(async () => {
    await rule()
    await serve()
  })

  test('is issued by most of those who signed, numbered, served on all, and leaves the ruling and its limit as they are', async () => {
    const before = await look()
    const ruling = await papersOf()
    expect(await draft()).toMatchObject({ version: 0, text: '', votes: 2, issued: [] })
    expect((await save(0)).body).toMatchObject({ version: 1, text })
    expect((await sign(0)).body).toMatchObject({ version: 1, issued: [] })
    expect((await look()).corrections).toEqual([])
    const signed = (await sign(1)).body
    expect(signed).toMatchObject({ version: 0, text: '', issued: [expect.stringMatching(/\/R\/1\/C1$/)] })

    const after = await look()
    expect(after).toMatchObject({ state: 'served', dueOn: before.dueOn, version: before.version + 1 })
    expect(after.corrections).toMatchObject([{ number: signed.issued[0], text }])
    expect(await papersOf()).toEqual(ruling)
    for (const party of [filed.claimant, filed.respondent]) {
      const { corrections, timeline, actions } = await ownCase(party)
      expect(actions).toEqual(['object'])
      expect(timeline.map(({ kind }: { kind: string }) => kind)).toContain('corrected')
      expect(corrections).toEqual([
        {
          number: signed.issued[0],
          verdictNumber: expect.stringMatching(/\/R\/1$/),
          issuedAt: expect.any(String),
          noticeId: expect.any(String),
        },
      ])
      const [{ noticeId }] = corrections
      await party.call(openNotice, { params: { id: noticeId } })
      const paper = (await party.call(getNoticePaper, { params: { id: noticeId } })).body
      expect(paper).toMatchObject({ form: 'dadkar.correction.1', number: signed.issued[0], text, stage: 'recognition' })
      expect(paper.members).toHaveLength(2)
    }
    await save(0, 'نام خیابان کارگاه در رأی «لاله» است و نه «ژاله».')
    await sign(2)
    expect((await sign(0)).body.issued).toEqual([expect.stringMatching(/C1$/), expect.stringMatching(/C2$/)])
  })

  test('is another text once it is changed: what was signed before is void', async () => {
    await save(0)
    await sign(0)
    expect((await save(0)).body).toMatchObject({ code: 'verdict.changed_elsewhere', params: { version: 1 } })
    const changed = (await save(1, `${text} و بس`)).body
    expect(changed.members.every(({ signedAt }: { signedAt: string | null }) => signedAt === null)).toBe(true)
    expect((await sign(1)).body).toMatchObject({ code: 'verdict.changed_elsewhere', params: { version: 2 } })
    await sign(1, 2)
    expect((await sign(1, 2)).code).toBe('verdict.already_signed')
    expect((await look()).corrections).toEqual([])
  })

  test('is issued once, however many sign at the same moment', async () => {
    await save(0)
    const tries = await Promise.all([0, 1, 2, 0, 1, 2].map((nth) => sign(nth)))
    expect(tries.filter(({ status }) => status === 200)).toHaveLength(2)
    expect((await look()).corrections).toHaveLength(1)
    const told = await api.sql(`select 1 from notice where case_id = $1 and kind = 'correction'`, [id])
    expect(told).toHaveLength(2)
  })

  test('is nobody’s who did not sign the ruling, and is signed by a fresh code', async () => {
    expect((await save(0, text, office.branch)).code).toBe('session.capacity_required')
    expect((await save(0, text, filed.claimant)).code).toBe('session.capacity_required')
    expect((await save(0, text, dispute.members[0] as Caller)).code).toBe('case.not_found')
    expect((await save(0, 'کوتاه')).body.fields).toEqual({ text: 'correction.too_short' })
    await api.sql(
      `delete from verdict_signature s using verdict v, person p
      where v.id = s.verdict_id and v.case_id = $1 and p.id = s.person_id and p.first_name = $2`,
      [id, people.shirin.firstName],
    )
    expect((await save(0, text, office.members[1] as Caller)).code).toBe('correction.not_signer')
    expect((await look(office.members[1] as Caller)).asides).not.toContain('correct')
    expect((await look(office.member)).asides).toContain('correct')
    expect((await look(office.branch)).asides).not.toContain('correct')
    await save(0)
    const stale = await signInAs(api, people.farhad)
    expect((await stale.call(signCorrection, { ...params(), body: { version: 1 } })).code).toBe(
      'session.step_up_required',
    )
  })

  test('is not made while the other board reviews the ruling: of it and an objection at once one counts', async () => {
    await save(0)
    await sign(0)
    const [signed, objected] = await Promise.all([sign(1), object(filed.respondent)])
    const { state, corrections } = await look(office.registry)
    if (state === 'objected') {
      expect(objected.status).toBe(200)
      expect(corrections).toHaveLength(signed.status === 200 ? 1 : 0)
      expect((await sign(2)).code).toBe('case.not_found')
    } else expect([signed.status, objected.code, corrections.length]).toEqual([200, 'case.changed_elsewhere', 1])
  })

  test('goes with the certified copy of the ruling', async () => {
    await save(0)
    await sign(0)
    await sign(1)
    const yesterday = addDays(tehranDay(new Date()), -1)
    await api.sql(
      `update verdict_service set last_day = $1 from verdict v where v.id = verdict_id and v.case_id = $2`,
      [yesterday, id],
    )
    await api.sql(`update "case" set due_on = $1 where id = $2`, [yesterday, id])
    await lapse()
    const { version } = await ownCase(filed.claimant)
    await filed.claimant.call(requestExecution, { ...params(), body: { version } })
    expect((await look()).executionRequest.paper).toMatchObject({
      form: 'dadkar.certified-copy.2',
      corrections: [{ number: expect.stringMatching(/\/R\/1\/C1$/), text }],
    })
  })

  test('is kept sealed', async () => {
    await save(0)
    const [{ dump }] = await api.sql(`select string_agg(text_sealed::text, '') as dump from verdict_correction`)
    expect(dump).not.toContain(Buffer.from('نوشته شده').toString('hex'))
  })
})

test('of a ruling of the dispute board it is that board which corrects, by more than half of who signed', async () => {
  await rule()
  await serve()
  await object(filed.respondent)
  await hear(dispute.board.id, 7)
  await secondSave(0)
  await signEach('+++++++')
  await serve()
  const [chair] = dispute.members as [Caller]
  expect((await draft(chair)).votes).toBe(4)
  await save(0, text, chair)
  for (const nth of [0, 1, 2]) await sign(nth, 1, dispute.members)
  expect((await look()).corrections).toEqual([])
  expect((await sign(3, 1, dispute.members)).body.issued).toEqual([expect.stringMatching(/\/D\/1\/C1$/)])
  expect((await save(0, text)).code).toBe('case.not_found')
})

test('before a ruling there is nothing to correct', async () => {
  expect((await save(0)).code).toBe('case.step_not_allowed')
  expect((await office.member.call(getCorrection, params())).code).toBe('case.step_not_allowed')
})
