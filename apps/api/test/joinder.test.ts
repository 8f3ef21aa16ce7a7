import { getCase, getReceipt } from '@dadkar/contract/case'
import { assignCase, getOfficeCase, scheduleHearing } from '@dadkar/contract/case-office'
import { joinCases, listJoinableCases } from '@dadkar/contract/joinder'
import { getNoticePaper, openNotice } from '@dadkar/contract/notice'
import { proposeSettlement } from '@dadkar/contract/settlement'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Caller } from './harness.ts'
import { api, filed, office, openLabourCase } from './labour-case.ts'
import { copyCase, hearCase, morning } from './labour-office.ts'
import { signInAs, verifyAs } from './people.ts'
import { draftAgainst, filePetition } from './petitions.ts'

let earlier: string
let later: string

beforeAll(openLabourCase, 60_000)
afterAll(() => api.stop())
beforeEach(async () => {
  earlier = await copyCase(api, filed.caseId)
  later = await copyCase(api, filed.caseId)
})

const reason = 'هر دو دادخواست دربارهٔ یک دورهٔ کار و یک قرارداد است (same contract).'
const look = async (id: string, who: Caller = office.registry) =>
  (await who.call(getOfficeCase, { params: { id } })).body
const own = async (id: string, who: Caller) => (await who.call(getCase, { params: { id } })).body
const join = async (id = later, intoId = earlier, who = office.registry, version?: number) =>
  who.call(joinCases, {
    params: { id },
    body: { version: version ?? (await look(id)).version ?? 1, intoId, reason },
  })
const copyOf = (id: string) =>
  api.sql(`select id from notice where case_id = $1 and kind = 'petitionCopy'`, [id]).then(([row]) => row?.id)

test('the later case ends, and the earlier goes on with the claims of both; each leads to the other', async () => {
  const before = await look(earlier)
  const { items } = (await office.registry.call(listJoinableCases, { params: { id: later } })).body
  expect(items.map(({ id }: { id: string }) => id)).toContain(earlier)
  expect(items.find(({ id }: { id: string }) => id === earlier)).toMatchObject({ state: 'registered', claims: 2 })

  const joined = await join()
  expect(joined.body).toMatchObject({ state: 'joined', actions: [], joinedInto: { id: earlier } })
  const into = await look(earlier)
  expect(into).toMatchObject({ state: 'registered', version: before.version + 1, joinedInto: null })
  expect(into.joinedFrom).toMatchObject([{ id: later, petition: { form: 'dadkar.petition-copy.3' } }])
  const claims = await api.sql(
    `select position, kind, from_case_id as "from" from claim where case_id = $1 order by position`,
    [earlier],
  )
  expect(claims.map(({ from }) => from)).toEqual([null, null, later, later])

  for (const party of [filed.claimant, filed.respondent]) {
    const ended = await own(later, party)
    expect(ended).toMatchObject({ state: 'joined', actions: [], joinedInto: { id: earlier } })
    expect(ended.timeline.map(({ kind }: { kind: string }) => kind)).toContain('joined')
    const notice = ended.notices.find(
      (each: { kind: string; isMine: boolean }) => each.isMine && each.kind === 'joinder',
    )
    await party.call(openNotice, { params: { id: notice.id } })
    const paper = (await party.call(getNoticePaper, { params: { id: notice.id } })).body
    expect(paper).toMatchObject({ form: 'dadkar.joinder.1', intoNumber: into.caseNumber, reason })
    expect(paper.claims).toHaveLength(2)
    const goesOn = await own(earlier, party)
    expect(goesOn.joinedFrom).toEqual([{ id: later, caseNumber: ended.caseNumber }])
    expect(goesOn.timeline.map(({ kind }: { kind: string }) => kind)).toContain('caseJoined')
  }
  expect((await own(earlier, filed.claimant)).claims).toHaveLength(4)
  const audit = await api.sql(
    `select action, case_id as case from audit_record where action in ('case.join', 'case.receive_joined') and case_id = any($1::uuid[])`,
    [[earlier, later]],
  )
  expect(audit.map(({ action, case: of }) => [action, of]).sort()).toEqual([
    ['case.join', later],
    ['case.receive_joined', earlier],
  ])
})

test('a hearing of the later case is called off; that of the earlier stands', async () => {
  for (const [turn, id] of [earlier, later].entries()) {
    const { version } = await look(id)
    await office.registry.call(assignCase, { params: { id }, body: { version, boardId: office.board.id } })
    const startsAt = morning(30 + turn * 10 + Math.floor(Math.random() * 5))
    const set = await office.branch.call(scheduleHearing, { params: { id }, body: { version: version + 1, startsAt } })
    expect(set.status).toBe(200)
  }
  expect((await join(later, earlier, office.branch)).body).toMatchObject({ state: 'joined', hearing: null })
  expect((await look(earlier)).hearing).not.toBeNull()
  await api.sql(`update hearing set state = 'cancelled'`)
})

test('is refused to who may not, without a fresh code, a reason, or the version that was read', async () => {
  const { version } = await look(later)
  const body = { version, intoId: earlier, reason }
  const send = (who: Caller, changes: object = {}) =>
    who.call(joinCases, { params: { id: later }, body: { ...body, ...changes } })
  expect((await send(filed.claimant)).code).toBe('session.capacity_required')
  expect((await send(office.member)).code).toBe('session.capacity_required')
  expect((await send(await signInAs(api, people.mahdi))).code).toBe('session.step_up_required')
  expect((await send(office.registry, { reason: 'زود' })).body.fields).toEqual({ reason: 'reason.too_short' })
  expect((await send(office.registry, { intoId: 'x' })).body.fields).toEqual({ intoId: 'choice.empty' })
  expect((await send(office.registry, { version: version - 1 })).code).toBe('case.changed_elsewhere')
  expect((await send(office.registry, { intoId: later })).code).toBe('joinder.not_joinable')
  expect((await join(earlier, later)).code).toBe('joinder.not_joinable')
  await api.sql(`update "case" set office_code = '999' where id = $1`, [earlier])
  expect((await send(office.registry)).code).toBe('joinder.not_joinable')
  await api.sql(`update "case" set office_code = '999' where id = $1`, [later])
  expect((await send(office.registry)).code).toBe('case.not_found')
  expect((await office.registry.call(listJoinableCases, { params: { id: later } })).code).toBe('case.not_found')
})

test('not to a case of other parties, nor to one that was heard, nor while terms of a settlement wait', async () => {
  await verifyAs(api, people.homa, 'employer')
  const other = await copyCase(api, filed.caseId)
  await api.sql(
    `update party set subject_id = (select id from person where first_name = $2) where case_id = $1 and side = 'respondent'`,
    [other, people.homa.firstName],
  )
  expect((await join(other, earlier)).code).toBe('joinder.not_joinable')
  expect((await office.registry.call(listJoinableCases, { params: { id: other } })).body.items).toEqual([])
  await hearCase(api, office, earlier)
  expect((await join()).code).toBe('joinder.not_joinable')
  const open = await copyCase(api, filed.caseId)
  const newest = await copyCase(api, filed.caseId)
  const { version } = await own(open, filed.claimant)
  const terms = 'کارفرما مزد سه ماه را می‌پردازد و کارگر از خواسته‌های دیگر می‌گذرد.'
  const proposed = await filed.claimant.call(proposeSettlement, {
    params: { id: open },
    body: { version, terms, amountRial: '1000' },
  })
  expect(proposed.status).toBe(200)
  expect((await join(newest, open)).code).toBe('joinder.settlement_open')
})

test('not beyond as many claims as a ruling can have', async () => {
  await api.sql(
    `insert into claim (case_id, position, kind, amount_rial, explanation_sealed)
     select case_id, n, kind, amount_rial, explanation_sealed from claim, generate_series(2, 28) n
     where case_id = $1 and position = 0`,
    [earlier],
  )
  const refused = await join()
  expect(refused.body).toMatchObject({ code: 'joinder.too_many_claims', params: { most: 30 } })
  expect((await look(later)).state).toBe('registered')
})

test('of several joinders at the same moment the claims are copied once, and no case is left between two', async () => {
  const { version } = await look(later)
  const same = await Promise.all([1, 2, 3].map(() => join(later, earlier, office.registry, version)))
  expect(same.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  const [{ count }] = await api.sql('select count(*)::int from claim where case_id = $1', [earlier])
  expect(count).toBe(4)

  const middle = await copyCase(api, filed.caseId)
  const last = await copyCase(api, filed.caseId)
  const [one, two] = await Promise.all([
    join(last, middle, office.registry, 1),
    join(middle, earlier, office.branch, 1),
  ])
  expect([one.status, two.status].filter((status) => status === 200)).toHaveLength(1)
  const stands = await api.sql(
    `select count(*)::int as cases from "case" where id = any($1::uuid[]) and state = 'joined'`,
    [[middle, last]],
  )
  expect(stands).toEqual([{ cases: 1 }])
})

// Last, as it changes the case that the others are copied from.
test('the respondent reads claims that came once their own copy was opened, and a receipt keeps to its petition', async () => {
  const draft = draftAgainst({ nationalId: people.parvaneh.nationalId })
  const filedLater = (await filePetition(api, filed.claimant, people.sara, draft)).caseId as string
  const before = (await filed.claimant.call(getReceipt, { params: { id: filed.caseId } })).body.claims
  const open = async (of: string) => filed.respondent.call(openNotice, { params: { id: await copyOf(of) } })
  await open(filed.caseId)
  expect((await own(filed.caseId, filed.respondent)).claims).toHaveLength(2)
  expect((await join(filedLater, filed.caseId)).status).toBe(200)
  expect((await own(filed.caseId, filed.respondent)).claims).toBeNull()
  await open(filedLater)
  expect((await own(filed.caseId, filed.respondent)).claims).toHaveLength(4)
  expect((await filed.claimant.call(getReceipt, { params: { id: filed.caseId } })).body.claims).toEqual(before)
})
