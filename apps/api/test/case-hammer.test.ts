import { cureDefect } from '@dadkar/contract/case'
import {
  assignCase,
  recordHearing,
  rejectPetition,
  returnForDefect,
  scheduleHearing,
} from '@dadkar/contract/case-office'
import type { Endpoint } from '@dadkar/contract/endpoint'
import { acceptSettlement, dropSettlement, proposeSettlement } from '@dadkar/contract/settlement'
import { objectToVerdict, saveVerdict, serveVerdict, signVerdict, withdrawCase } from '@dadkar/contract/verdict'
import type { CaseActionKind } from '@dadkar/procedure/case-actions'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { copyCase, fileCase, morning, openLabourOffice, sittingsOf } from './labour-office.ts'
import { stepUp } from './people.ts'
import { makeDraw } from './walk/draw.ts'
import { replay } from './walk/replay.ts'

let api: TestApi
let office: Awaited<ReturnType<typeof openLabourOffice>>
let present: string[]
let filed: Awaited<ReturnType<typeof fileCase>>
let callers: Caller[]
beforeAll(async () => {
  api = await startTestApi({ DATABASE_POOL: '20' })
  office = await openLabourOffice(api)
  present = await sittingsOf(api, office.board.id)
  filed = await fileCase(api, people.sara, people.parvaneh)
  for (const party of [filed.claimant, filed.respondent]) await stepUp(api, party)
  callers = [office.registry, office.branch, ...office.members, filed.claimant, filed.respondent]
}, 60_000)
afterAll(() => api.stop())

const text = 'متنی که به اندازهٔ کافی بلند است تا پذیرفته شود.'
const items = [
  { outcome: 'granted', amountRial: '1000000', reasons: text, basis: 'مادهٔ ۳۷ قانون کار' },
  { outcome: 'refused', amountRial: '', reasons: text, basis: 'مادهٔ ۱۶۵ قانون کار' },
]

type Try = (version: number, nth: number) => [Endpoint, object, who: number]

/** Everything that anybody may try, more often what moves a case on, and who of `callers` could. */
const tries: Try[] = [
  (version) => [returnForDefect, { version, lacks: text }, 0],
  (version) => [cureDefect, { version, text }, 5],
  (version) => [rejectPetition, { version, reason: text }, 0],
  (version) => [assignCase, { version, boardId: office.board.id }, 0],
  (version) => [assignCase, { version, boardId: office.board.id }, 0],
  (version, nth) => [scheduleHearing, { version, startsAt: morning(nth % 90) }, 1],
  (version, nth) => [scheduleHearing, { version, startsAt: morning(nth % 90) }, 1],
  (version) => [recordHearing, { version, minutes: text, present }, 1],
  (version) => [recordHearing, { version, minutes: text, present }, 1],
  () => [saveVerdict, { version: 0, items }, 2],
  () => [signVerdict, { version: 1, dissent: null }, 2],
  () => [signVerdict, { version: 1, dissent: null }, 3],
  () => [signVerdict, { version: 1, dissent: null }, 4],
  (version) => [serveVerdict, { version }, 1],
  (version) => [objectToVerdict, { version, text }, 6],
  // Seldom enough that walks come to a ruling.
  (version, nth) => {
    if (nth < 400) return [proposeSettlement, { version, terms: text, amountRial: '1000' }, 5]
    return nth < 450 ? [acceptSettlement, { version }, 6] : [dropSettlement, { version, reason: null }, 6]
  },
]

/** What each event of the timeline says was done. A notice that serves a verdict tells of that step. */
const actions: Record<string, CaseActionKind> = {
  returnedForDefect: 'returnForDefect',
  cured: 'cure',
  rejected: 'reject',
  assigned: 'assign',
  scheduled: 'schedule',
  rescheduled: 'reschedule',
  heard: 'hear',
  ruled: 'rule',
  verdict: 'serveVerdict',
  objected: 'object',
  final: 'lapse',
  withdrawn: 'withdraw',
  settlementProposed: 'proposeSettlement',
  settlementAccepted: 'acceptSettlement',
  settlementDropped: 'dropSettlement',
  settled: 'settle',
}

/** The same walk each time. */
const { below: draw } = makeDraw(20_261_127)

const courses: string[][] = []

test.each([1, 2, 3])(
  'twenty who act on one case at once leave a course that the procedure allows',
  async () => {
    const id = await copyCase(api, filed.caseId)
    const answers: number[] = []
    async function hammer() {
      for (let turn = 0; turn < 25; turn += 1) {
        const [{ version }] = await api.sql('select version from "case" where id = $1', [id])
        const [endpoint, body, could] = (tries[draw(tries.length)] as Try)(version, draw(1000))
        // Every other time whoever could, so that walks get somewhere; else anybody.
        const who = callers[draw(1000) < 500 ? could : draw(callers.length)] as Caller
        answers.push((await who.call(endpoint, { params: { id }, body })).status)
        // Hearings begin sooner than their clerks wrote, so that they can be held.
        await api.sql(
          `update hearing set starts_at = now() where case_id = $1 and state = 'scheduled' and starts_at > now()`,
          [id],
        )
      }
    }
    await Promise.all(Array.from({ length: 20 }, hammer))
    expect(new Set(answers)).toEqual(
      new Set([200, 400, 403, 404, 409, 429].filter((status) => answers.includes(status))),
    )

    const events = await api.sql(
      `select e.kind, n.kind as notice, n.id as "noticeId" from case_event e left join notice n on n.id = e.notice_id
     where e.case_id = $1 and e.kind not in ('registered', 'noticeOpened') order by e.id`,
      [id],
    )
    const verdicts = events.filter(({ notice }) => notice === 'verdict')
    const course = events.filter((event) => event.kind !== 'noticePlaced' || event === verdicts[0])
    const [found] = await api.sql('select state, stage, version from "case" where id = $1', [id])
    const names = course.map(({ kind }) => (kind === 'noticePlaced' ? 'verdict' : kind))
    courses.push(names)
    expect(replay(names.map((name) => actions[name] as CaseActionKind))).toEqual({
      state: found.state,
      stage: found.stage,
    })
    expect(found.version).toBe(1 + names.length)
    const [{ hearings }] = await api.sql(`select count(*)::int as hearings from hearing where case_id = $1`, [id])
    expect(hearings).toBe(names.filter((name) => ['scheduled', 'rescheduled'].includes(name)).length)
    const [{ audited }] = await api.sql(
      `select count(*)::int as audited from audit_record where case_id = $1 and action <> 'case.read'`,
      [id],
    )
    expect(audited).toBe(names.length)
  },
  120_000,
)

test('the walks went far enough to say something', () => {
  const happened = new Set(courses.flat())
  expect(happened).toContain('ruled')
  expect(happened).toContain('settlementProposed')
})

test('a withdrawal and an assignment at the same moment: one of them', async () => {
  for (let times = 0; times < 5; times += 1) {
    const id = await copyCase(api, filed.caseId)
    const answers = await Promise.all([
      filed.claimant.call(withdrawCase, { params: { id }, body: { version: 1, reason: text } }),
      office.registry.call(assignCase, { params: { id }, body: { version: 1, boardId: office.board.id } }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  }
})

const terms = { terms: text, amountRial: '5000' }

/** What is true of a case and its settlements, whoever won. */
async function standing(id: string) {
  const [found] = await api.sql(
    `select c.state, c.version,
       (select count(*)::int from settlement where case_id = c.id and "end" is null) as open,
       (select count(*)::int from settlement where case_id = c.id and "end" = 'agreed') as agreed,
       (select count(*)::int from notice where case_id = c.id and kind = 'settlement') as served,
       (select count(*)::int from verdict where case_id = c.id and issued_at is not null) as rulings
     from "case" c where id = $1`,
    [id],
  )
  return found
}
const nothing = { agreed: 0, served: 0, rulings: 0 }
const settled = { ...nothing, state: 'settled', open: 0, agreed: 1, served: 2 }

/** Everything at once, each time another first. @returns which of them was the only one that counted */
async function race(acts: (() => Promise<{ status: number }>)[], first: number): Promise<number> {
  const turned = acts.map((_, nth) => (nth + first) % acts.length)
  const answers = await Promise.all(turned.map((nth) => acts[nth]?.()))
  const won = turned.filter((_, turn) => answers[turn]?.status === 200)
  expect(won).toHaveLength(1)
  return won[0] as number
}

test('of an acceptance, newer terms, a withdrawal and terms taken back at the same moment one counts', async () => {
  for (let times = 0; times < 8; times += 1) {
    const id = await copyCase(api, filed.caseId)
    await filed.claimant.call(proposeSettlement, { params: { id }, body: { version: 1, ...terms } })
    const acts = [
      () => filed.respondent.call(acceptSettlement, { params: { id }, body: { version: 2 } }),
      () => filed.claimant.call(proposeSettlement, { params: { id }, body: { version: 2, ...terms } }),
      () => filed.claimant.call(withdrawCase, { params: { id }, body: { version: 2, reason: text } }),
      () => filed.claimant.call(dropSettlement, { params: { id }, body: { version: 2, reason: null } }),
    ]
    const left = [
      settled,
      { ...nothing, state: 'registered', open: 1 },
      { ...nothing, state: 'withdrawn', open: 0 },
      { ...nothing, state: 'registered', open: 0 },
    ]
    const won = await race(acts, times % acts.length)
    expect(await standing(id)).toEqual({ ...left[won], version: 3 })
  }
})

test('of an acceptance and a hearing’s minutes, or the last signature of a ruling, at the same moment one counts', async () => {
  for (let times = 0; times < 6; times += 1) {
    const id = await copyCase(api, filed.caseId)
    const call = (who: Caller | undefined, endpoint: Endpoint, body: object) =>
      (who as Caller).call(endpoint, { params: { id }, body })
    await call(office.registry, assignCase, { version: 1, boardId: office.board.id })
    await call(office.branch, scheduleHearing, { version: 2, startsAt: morning(times) })
    await call(filed.claimant, proposeSettlement, { version: 3, ...terms })
    await api.sql('update hearing set starts_at = now() where case_id = $1', [id])
    const accept = (version: number) => () => call(filed.respondent, acceptSettlement, { version })
    const hear = () => call(office.branch, recordHearing, { version: 4, minutes: text, present })
    if (times % 2 === 0) {
      const won = await race([accept(4), hear], (times / 2) % 2)
      const left = [settled, { ...nothing, state: 'heard', open: 1 }]
      expect(await standing(id)).toEqual({ ...left[won], version: 5 })
      continue
    }
    await hear()
    const [first, second, third] = office.members
    await call(first, saveVerdict, { version: 0, items })
    for (const member of [first, second]) await call(member, signVerdict, { version: 1, dissent: null })
    const won = await race([accept(5), () => call(third, signVerdict, { version: 1, dissent: null })], times % 2)
    const left = [settled, { ...nothing, state: 'ruled', open: 0, rulings: 1 }]
    expect(await standing(id)).toEqual({ ...left[won], version: 6 })
  }
}, 60_000)
