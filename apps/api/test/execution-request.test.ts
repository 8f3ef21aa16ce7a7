import { getCase } from '@dadkar/contract/case'
import { assignCase, recordHearing, scheduleHearing } from '@dadkar/contract/case-office'
import { recordCourtComplaint, recordPartysComplaint, requestExecution } from '@dadkar/contract/execution'
import { getNotice, getNoticePaper, listNotices, openNotice } from '@dadkar/contract/notice'
import { objectToVerdict, saveVerdict, serveVerdict, signVerdict } from '@dadkar/contract/verdict'
import { addDays } from '@dadkar/procedure/office-calendar'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { people } from '@dadkar/registry-simulator/people'
import { formatJalali, isoToJalali } from '@dadkar/validators'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Caller } from './harness.ts'
import { act, api, claimant, id, lapse, look, office, openLabourCase, respondent, takeAnother } from './labour-case.ts'
import { morning, sittingsOf } from './labour-office.ts'
import { stepUp, verifyAs } from './people.ts'

beforeAll(openLabourCase, 60_000)
afterAll(() => api.stop())

const read = async (who: Caller) => (await who.call(getCase, { params: { id } })).body

async function noticesOf(who: Caller, kind: string) {
  const { items } = (await who.call(listNotices)).body
  return items.filter((each: { caseId: string; kind: string }) => each.caseId === id && each.kind === kind)
}
async function openPaper(who: Caller, noticeId: string) {
  await who.call(openNotice, { params: { id: noticeId } })
  return (await who.call(getNoticePaper, { params: { id: noticeId } })).body
}

const reasons = 'دلیل‌ها به اندازهٔ کافی روشن است و پذیرفته می‌شود.'
const granted = (outcome: 'granted' | 'refused') => [
  { outcome, amountRial: outcome === 'granted' ? '250000000' : '', reasons, basis: 'مادهٔ ۳۷ قانون کار' },
  { outcome: 'refused', amountRial: '', reasons, basis: 'مادهٔ ۱۶۵ قانون کار' },
]

/** Up to the service of the ruling of the recognition board. */
async function ruleAndServe(outcome: 'granted' | 'refused' = 'granted') {
  await takeAnother()
  await act(office.registry, assignCase, { version: 1, boardId: office.board.id })
  await act(office.branch, scheduleHearing, { version: 2, startsAt: morning() })
  await api.sql(`update hearing set starts_at = now() - interval '1 hour' where case_id = $1`, [id])
  const present = await sittingsOf(api, office.board.id)
  await act(office.branch, recordHearing, { version: 3, minutes: 'هر دو طرف آمدند و سخنان خود را گفتند.', present })
  await act(office.member, saveVerdict, { version: 0, items: granted(outcome) })
  for (const member of office.members) await act(member, signVerdict, { version: 1, dissent: null })
  await act(office.branch, serveVerdict, { version: 5 })
}

/** The limit of everybody passes, without an objection. */
async function becomeFinal() {
  await api.sql(`update "case" set due_on = current_date - 30 where id = $1`, [id])
  await api.sql(
    'update verdict_service set last_day = current_date - 30 where verdict_id in (select id from verdict where case_id = $1)',
    [id],
  )
  await lapse()
}

const jalali = (day: string) => formatJalali(isoToJalali(day), 'en', 'numeric')
const today = () => jalali(tehranDay(new Date()))

describe('enforcement of a final ruling', () => {
  beforeEach(async () => {
    await ruleAndServe()
    await becomeFinal()
  })

  test('is asked for by the claimant, who gets the certified copy of what was served', async () => {
    expect((await read(claimant)).actions).toEqual(['requestExecution', 'recordCourtComplaint'])
    expect((await read(respondent)).actions).toEqual(['recordCourtComplaint'])
    const { version } = await read(claimant)
    expect((await act(respondent, requestExecution, { version })).code).toBe('case.step_not_allowed')
    const asked = await act(claimant, requestExecution, { version })
    expect(asked.body).toMatchObject({ state: 'executionRequested' })

    const [served] = await noticesOf(claimant, 'verdict')
    const verdict = await openPaper(claimant, served.id)
    const { sha256 } = (await claimant.call(getNotice, { params: { id: served.id } })).body
    const [notice] = await noticesOf(claimant, 'certifiedCopy')
    const copy = await openPaper(claimant, notice.id)
    expect(copy).toMatchObject({
      form: 'dadkar.certified-copy.2',
      corrections: [],
      ...{ verdict, sha256, finalBy: 'lapse', requestedBy: `${people.sara.firstName} ${people.sara.lastName}` },
      office: { name: { en: 'Sample labour office' } },
    })
    const final = (await read(claimant)).timeline.find(({ kind }: { kind: string }) => kind === 'final')
    expect(copy.finalSince).toBe(final.at)
    expect(copy.services.map(({ side }: { side: string }) => side).sort()).toEqual(['claimant', 'respondent'])
    expect(await noticesOf(respondent, 'certifiedCopy')).toEqual([])
    expect(await look()).toMatchObject({ state: 'executionRequested', executionRequest: { paper: copy } })
    expect((await act(claimant, requestExecution, { version: version + 1 })).code).toBe('case.step_not_allowed')
  })

  test('is asked for once, however often at the same moment', async () => {
    const { version } = await read(claimant)
    const answers = await Promise.all([1, 2, 3, 4].map(() => act(claimant, requestExecution, { version })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await noticesOf(claimant, 'certifiedCopy')).toHaveLength(1)
  })

  test('is not certified of a ruling whose bytes are not those that were served', async () => {
    await api.sql(
      `update paper set sha256 = decode(md5('other'), 'hex') where id = (select paper_id from verdict where case_id = $1)`,
      [id],
    )
    const { version } = await read(claimant)
    expect((await act(claimant, requestExecution, { version })).status).toBe(500)
    expect((await read(claimant)).state).toBe('final')
  })

  test('needs a fresh code, and is nobody else’s', async () => {
    const stranger = await verifyAs(api, people.reza, 'worker')
    await stepUp(api, stranger)
    const { version } = await read(claimant)
    expect((await act(stranger, requestExecution, { version })).code).toBe('case.not_found')
    await api.sql(`update session set stepped_up_at = now() - interval '21 minutes'`)
    expect((await act(claimant, requestExecution, { version })).code).toBe('session.step_up_required')
    for (const each of [claimant, respondent, office.registry, office.branch, ...office.members])
      await stepUp(api, each)
  })
})

test('a ruling that gives nothing is not enforced, nor one that is not final', async () => {
  await ruleAndServe('refused')
  expect((await act(claimant, requestExecution, { version: 6 })).code).toBe('case.step_not_allowed')
  await becomeFinal()
  expect((await read(claimant)).actions).toEqual(['recordCourtComplaint'])
})

describe('a complaint at the Administrative Court', () => {
  beforeEach(async () => {
    await ruleAndServe()
    await becomeFinal()
  })

  test('is written down with its day and number, for both and the office, and changes nothing else', async () => {
    const before = await read(claimant)
    const complaint = { version: before.version, complainedOn: today(), courtNumber: '۱۴۰۵/۱۲-الف' }
    expect((await act(respondent, recordCourtComplaint, complaint)).body).toMatchObject({ state: 'final' })
    const after = await read(claimant)
    expect(after.courtComplaints).toMatchObject([
      { side: 'respondent', complainedOn: tehranDay(new Date()), courtNumber: '1405/12-الف' },
    ])
    expect(after.actions).toEqual(before.actions)
    expect(await look()).toMatchObject({ courtComplaints: after.courtComplaints, state: 'final' })
    const [{ court_number_sealed: sealed }] = await api.sql('select * from court_complaint where case_id = $1', [id])
    expect(sealed.toString()).not.toContain('1405/12')
  })

  test('is recorded by the branch for a party; again, the newer stands', async () => {
    const { version } = await look()
    const complaint = { complainedOn: today(), courtNumber: '' }
    const first = await act(office.branch, recordPartysComplaint, { version, side: 'claimant', ...complaint })
    expect(first.body.courtComplaints).toMatchObject([{ side: 'claimant', courtNumber: null }])
    await act(claimant, recordCourtComplaint, { ...complaint, version: version + 1, courtNumber: '77' })
    expect((await look()).courtComplaints).toMatchObject([{ side: 'claimant', courtNumber: '77' }])
    const registry = { version: version + 2, side: 'claimant', ...complaint }
    expect((await act(office.registry, recordPartysComplaint, registry)).code).toBe('case.step_not_allowed')
  })

  test.each([
    ['tomorrow', addDays(tehranDay(new Date()), 1), '', { complainedOn: 'date.in_future' }],
    ['before the ruling', addDays(tehranDay(new Date()), -1), '', { complainedOn: 'date.before_ruling' }],
    ['with a number that is none', tehranDay(new Date()), '<b>', { courtNumber: 'court_number.malformed' }],
  ])('is refused %s', async (_what, day, courtNumber, fields) => {
    const { version } = await read(claimant)
    const { status, body } = await act(claimant, recordCourtComplaint, {
      version,
      complainedOn: jalali(day),
      courtNumber,
    })
    expect([status, body.fields]).toEqual([400, fields])
  })
})

test('whoever did not object is served a copy of the objection; both still have the first ruling in the case', async () => {
  await ruleAndServe()
  const text = 'مزد این سه ماه پرداخت شده است و رسید آن را به هیأت تشخیص داده بودم.'
  await act(respondent, objectToVerdict, { version: 6, text })
  const [notice] = await noticesOf(claimant, 'objectionNotice')
  expect(await openPaper(claimant, notice.id)).toMatchObject({
    form: 'dadkar.objection-notice.1',
    ...{ text, verdictNumber: expect.stringMatching(/\/R\/1$/) },
    objector: { side: 'respondent' },
  })
  expect(await noticesOf(respondent, 'objectionNotice')).toEqual([])
  for (const party of [claimant, respondent]) {
    const { notices } = await read(party)
    const own = notices.filter(({ kind, isMine }: { kind: string; isMine: boolean }) => kind === 'verdict' && isMine)
    expect(own).toHaveLength(1)
    const sides = notices.map((each: { kind: string; addresseeSide: string }) => [each.kind, each.addresseeSide])
    expect(sides).toContainEqual(['objectionNotice', 'claimant'])
  }
  expect((await look(office.registry)).objections).toMatchObject([{ side: 'respondent', text }])
})
