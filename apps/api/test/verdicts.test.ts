import { getCase } from '@dadkar/contract/case'
import { assignCase, getOfficeCase, recordHearing, scheduleHearing } from '@dadkar/contract/case-office'
import type { Endpoint } from '@dadkar/contract/endpoint'
import { getNoticePaper, listNotices, openNotice } from '@dadkar/contract/notice'
import {
  getVerdict,
  issueVerdict,
  objectToVerdict,
  saveVerdict,
  serveVerdict,
  signVerdict,
  type Verdict,
  withdrawCase,
} from '@dadkar/contract/verdict'
import { lastFilingDate } from '@dadkar/procedure'
import { makeCalendar } from '@dadkar/procedure/make-calendar'
import { addDays } from '@dadkar/procedure/office-calendar'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createVault } from '../src/crypto/vault.ts'
import { lapseLimits } from '../src/modules/verdicts/lapse.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { copyCase, fileCase, morning, openDisputeBoard, openLabourOffice, sittingsOf } from './labour-office.ts'
import { stepUp } from './people.ts'

let api: TestApi
let office: Awaited<ReturnType<typeof openLabourOffice>>
let dispute: Awaited<ReturnType<typeof openDisputeBoard>>
let filed: Awaited<ReturnType<typeof fileCase>>
let id: string
beforeAll(async () => {
  api = await startTestApi()
  office = await openLabourOffice(api)
  dispute = await openDisputeBoard(api)
  filed = await fileCase(api, people.sara, people.parvaneh)
  for (const party of [filed.claimant, filed.respondent]) await stepUp(api, party)
}, 120_000)
afterAll(() => api.stop())

const act = (who: Caller, endpoint: Endpoint, body: object, of = id) => who.call(endpoint, { params: { id: of }, body })
const look = async (who: Caller = office.branch) => (await who.call(getOfficeCase, { params: { id } })).body
const read = async (who: Caller = office.member): Promise<Verdict> =>
  (await who.call(getVerdict, { params: { id } })).body

const personOf = async (firstName: string) => (await api.db.person.findFirstOrThrow({ where: { firstName } })).id

/** Takes a case through its hearing before a board, of which so many sit. */
async function hear(boardId: string, count?: number) {
  const { version } = await look(office.registry)
  await act(office.registry, assignCase, { version, boardId })
  await act(office.branch, scheduleHearing, { version: version + 1, startsAt: morning() })
  await api.sql(`update hearing set starts_at = now() - interval '1 hour' where case_id = $1 and state = 'scheduled'`, [
    id,
  ])
  const minutes = 'هر دو طرف آمدند و سخنان خود را گفتند.'
  const heard = await act(office.branch, recordHearing, {
    ...{ version: version + 2, minutes },
    present: await sittingsOf(api, boardId, count),
  })
  expect(heard.body.state).toBe('heard')
}

beforeEach(async () => {
  id = await copyCase(api, filed.caseId)
  await hear(office.board.id)
})

const items = [
  {
    outcome: 'partly',
    amountRial: '۲۰۰٬۰۰۰٬۰۰۰',
    reasons: 'فهرست مزد کارگاه پرداخت دو ماه از سه ماه را نشان نمی‌دهد.',
    basis: 'مادهٔ ۳۷ قانون کار',
  },
  { outcome: 'granted', amountRial: '', reasons: 'دلیل موجهی برای اخراج آورده نشد.', basis: 'مادهٔ ۱۶۵ قانون کار' },
]
const save = (version: number, what: object = items, who = office.member) =>
  act(who, saveVerdict, { version, items: what })
const sign = (nth: number, dissent: string | null = null, version = 1, members = office.members) =>
  act(members[nth] as Caller, signVerdict, { version, dissent })

async function rule() {
  await save(0)
  for (const nth of [0, 1, 2]) expect((await sign(nth)).status).toBe(200)
}

/** Takes a case to its second hearing, at which so many of the nine sit. */
async function hearAgain(count: number) {
  await rule()
  await serve()
  await object(filed.respondent)
  await hear(dispute.board.id, count)
}
const secondSign = (nth: number, dissent: string | null = null, version = 1) =>
  sign(nth, dissent, version, dispute.members)
const secondSave = (version: number) => save(version, items, dispute.members[0])
const dissent = 'خواسته ثابت نشده است و باید رد شود.'
/** What a member signs after another: in favour, or with a dissent. */
const signEach = async (opinions: string, from = 0) => {
  for (const [turn, opinion] of [...opinions].entries()) {
    expect((await secondSign(from + turn, opinion === '-' ? dissent : null)).status).toBe(200)
  }
}

const text = 'به بخش نخست رأی اعتراض دارم، زیرا مزد پرداخت شده است.'
async function object(who: Caller) {
  const { version } = (await who.call(getCase, { params: { id } })).body
  return act(who, objectToVerdict, { version, text })
}

/** Does something while members of the dispute board have no seat there, and gives theirs back. */
async function without(nths: number[], work: () => Promise<void>) {
  const boardId = dispute.board.id
  const seats = await sittingsOf(api, boardId)
  const left = nths.map((nth) => seats[nth] ?? '')
  await api.db.boardSeat.updateMany({ where: { id: { in: left } }, data: { until: new Date() } })
  try {
    await work()
  } finally {
    await api.db.boardSeat.deleteMany({ where: { boardId, id: { notIn: seats } } })
    await api.db.boardSeat.updateMany({ where: { id: { in: left } }, data: { until: null } })
  }
}

async function serve() {
  const { version } = await look()
  return act(office.branch, serveVerdict, { version })
}

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

  test('is kept sealed', async () => {
    await save(0)
    await sign(0, 'خواسته ثابت نشده است و باید رد شود.')
    const [{ dump }] = await api.sql(`select string_agg(content_sealed::text || dissent_sealed::text, '') as dump
      from verdict v join verdict_signature s on s.verdict_id = v.id`)
    expect(dump.length).toBeGreaterThan(1000)
    for (const word of ['فهرست', 'ثابت نشده', 'partly']) expect(dump).not.toContain(Buffer.from(word).toString('hex'))
  })
})

describe('a ruling of a dispute board', () => {
  test('is signed by those who sat, and issued when all seven have and five agree', async () => {
    await hearAgain(7)
    const { members } = await read(dispute.members[0])
    expect(members.map(({ seat, place }) => `${seat} ${place}`)).toEqual([
      ...['ministry 1', 'ministry 2', 'ministry 3', 'workers 1', 'workers 2', 'workers 3', 'employers 1'],
    ])
    expect((await save(0, items, dispute.members[7])).code).toBe('verdict.did_not_sit')
    await secondSave(0)
    expect((await secondSign(8)).code).toBe('verdict.did_not_sit')
    await signEach('--++++')
    expect((await look()).state).toBe('heard')
    expect((await secondSign(6, dissent)).code).toBe('verdict.no_majority')
    expect((await secondSign(6)).body).toMatchObject({ number: expect.stringMatching(/\/D\/1$/) })
    expect((await look()).state).toBe('ruled')
  })

  test('may be carried against as many as leave five who agree', async () => {
    await hearAgain(9)
    await secondSave(0)
    await signEach('----')
    expect((await secondSign(4, dissent)).code).toBe('verdict.no_majority')
    await signEach('+++++', 4)
    expect((await look()).state).toBe('ruled')
  })

  test('is issued once when all sign at the same moment', async () => {
    await hearAgain(7)
    await secondSave(0)
    const answers = await Promise.all([0, 1, 2, 3, 4, 5, 6, 0, 3, 6].map((nth) => secondSign(nth)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(7)
    const events = (await look()).timeline.filter(({ kind }: { kind: string }) => kind === 'ruled')
    expect(events).toHaveLength(2)
  })

  test('a successor does not sign for who sat, nor beside them', async () => {
    await hearAgain(7)
    await secondSave(0)
    await signEach('+')
    const [first, , third] = await sittingsOf(api, dispute.board.id)
    await without([0, 2], async () => {
      const seats = await api.db.boardSeat.findMany({ where: { id: { in: [first ?? '', third ?? ''] } } })
      const outside = [await personOf('سهراب'), await personOf('شیرین')]
      for (const [turn, { boardId, kind, place }] of seats.entries()) {
        const personId = outside[turn] ?? ''
        await api.db.boardSeat.create({ data: { boardId, kind, place, personId } })
      }
      for (const nth of [1, 2]) {
        const { code } = await act(office.members[nth] as Caller, signVerdict, { version: 1, dissent: null })
        expect(code).toBe('verdict.did_not_sit')
      }
      // And who has left the board signs no more.
      expect((await secondSign(2)).code).toBe('labour_office.not_assigned')
    })
  })

  test('is issued without who left before they signed, where enough agree, and says so', async () => {
    await hearAgain(7)
    await secondSave(0)
    await signEach('+++++')
    const [author] = dispute.members
    const issue = (version = 1, who = author) => act(who as Caller, issueVerdict, { version })
    expect((await issue()).code).toBe('verdict.still_awaited')
    expect((await issue(1, dispute.members[8])).code).toBe('verdict.did_not_sit')
    await without([5, 6], async () => {
      expect((await issue(2)).code).toBe('verdict.changed_elsewhere')
      const answers = await Promise.all([issue(), issue()])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const { members } = await read(author)
      expect(members.filter(({ signedAt }) => signedAt === null).map(({ canSign }) => canSign)).toEqual([false, false])
    })
    await serve()
    const { items: notices } = (await filed.claimant.call(listNotices)).body
    const notice = notices.find(
      (each: { caseId: string; kind: string }) => each.caseId === id && each.kind === 'verdict',
    )
    await filed.claimant.call(openNotice, { params: { id: notice.id } })
    const paper = (await filed.claimant.call(getNoticePaper, { params: { id: notice.id } })).body
    expect(paper.members.map(({ hasSigned }: { hasSigned: boolean }) => hasSigned)).toEqual([
      ...[true, true, true, true, true, false, false],
    ])
  })

  test('the last who is awaited issues it, also after another has left', async () => {
    await hearAgain(7)
    await secondSave(0)
    await signEach('++++')
    await without([6], async () => {
      await secondSign(4)
      expect((await secondSign(5)).body.issuedAt).not.toBeNull()
    })
  })

  test('cannot be given by the few who are left; another hearing is held, and who sat there begins anew', async () => {
    await hearAgain(7)
    await secondSave(0)
    await signEach('-+')
    await without([4, 5, 6], async () => {
      expect((await secondSign(2)).code).toBe('verdict.too_few_left')
      expect((await act(dispute.members[0] as Caller, issueVerdict, { version: 1 })).code).toBe('verdict.too_few_left')
    })
    const { version } = await look()
    await act(office.branch, scheduleHearing, { version, startsAt: morning(1) })
    await api.sql(
      `update hearing set starts_at = now() - interval '1 hour' where case_id = $1 and state = 'scheduled'`,
      [id],
    )
    const present = (await sittingsOf(api, dispute.board.id)).slice(2)
    await act(office.branch, recordHearing, { version: version + 1, minutes: 'جلسه از نو برگزار شد.', present })
    const { members } = await read(dispute.members[2])
    expect(members.map(({ signedAt }) => signedAt)).toEqual(Array(7).fill(null))
    expect((await secondSign(0)).code).toBe('verdict.did_not_sit')
    expect((await secondSign(2)).status).toBe(200)
  })
})

describe('after the ruling', () => {
  const passLimit = () =>
    api
      .sql(`update verdict_service set last_day = $1`, [addDays(tehranDay(new Date()), -1)])
      .then(() => api.sql(`update "case" set due_on = $1 where state = 'served'`, [addDays(tehranDay(new Date()), -1)]))
  const lapse = () =>
    lapseLimits({ db: api.db, vault: createVault(api.config.DATA_KEYS, api.config.INDEX_KEY), requestId: 'test' })

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
  id = await copyCase(api, filed.caseId)
  await hear(office.board.id)
  await rule()
  const ruled = (await look()).version
  expect((await act(filed.claimant, withdrawCase, { version: ruled, reason })).code).toBe('case.step_not_allowed')
})
