import { fileBrief } from '@dadkar/contract/brief'
import { getCase } from '@dadkar/contract/case'
import { assignCase } from '@dadkar/contract/case-office'
import type { Endpoint } from '@dadkar/contract/endpoint'
import {
  acceptAppointment,
  appointExpert,
  declineAppointment,
  dismissExpert,
  extendExpert,
  fileReport,
  findExpert,
  getTask,
  getTaskDocument,
  listExperts,
  listTasks,
} from '@dadkar/contract/expert'
import { searchNotices } from '@dadkar/contract/kartabl'
import { getNoticePaper, listNotices, openNotice } from '@dadkar/contract/notice'
import { withdrawCase } from '@dadkar/contract/verdict'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { fingerprintOf } from './documents.ts'
import type { Caller } from './harness.ts'
import { api, filed, id, look, office, openLabourCase, takeAnother } from './labour-case.ts'
import { makeExpert, ruleAndServe } from './labour-office.ts'
import { ownBytes, ownDocument } from './own-document.ts'
import { signInAs } from './people.ts'

let expert: Caller
let expertId: string
let second: Caller
let secondId: string
let given: string
let withheld: string

beforeAll(async () => {
  await openLabourCase()
  ;({ caller: expert, personId: expertId } = await makeExpert(api, people.nima))
  ;({ caller: second, personId: secondId } = await makeExpert(api, people.reza))
}, 90_000)
afterAll(() => api.stop())

const act = (who: Caller, endpoint: Endpoint, body: object, params: Record<string, string> = { id }) =>
  who.call(endpoint, { params, body })
const question = 'آیا امضای زیر فیش‌های واریزی از خواهان است؟ 🔍'

beforeEach(async () => {
  await takeAnother()
  given ??= await ownDocument(api, filed.claimant, 'فیش')
  withheld ??= await ownDocument(api, filed.claimant, 'نامه')
  await act(filed.claimant, fileBrief, {
    version: 1,
    text: 'دو سند پیوست است و می‌آید.',
    documentIds: [given, withheld],
  })
  await act(office.registry, assignCase, { version: 2, boardId: office.board.id })
})

async function appoint(changes: object = {}, who = office.branch) {
  const { version } = await look()
  return act(who, appointExpert, { version, expertId, question, days: 20, documentIds: [given], ...changes })
}
const newest = async () => (await office.branch.call(listExperts, { params: { id } })).body.items[0]
const fetchGiven = (who: Caller, taskId: string, documentId = given) =>
  who.download(getTaskDocument, { id: taskId, documentId })

test('an expert is found by a whole national ID alone, and only who is one; they see that they were looked for', async () => {
  const find = (nationalId: string) => office.branch.call(findExpert, { body: { nationalId } })
  expect((await find(people.nima.nationalId)).body).toEqual({
    id: expertId,
    name: `${people.nima.firstName} ${people.nima.lastName}`,
  })
  expect((await find(people.sara.nationalId)).code).toBe('expert.not_found')
  expect((await find(people.akbar.nationalId)).code).toBe('expert.not_found')
  expect((await find(people.nima.nationalId.slice(0, 6))).body.fields).toHaveProperty('nationalId')
  const [entry] = await api.sql(
    `select 1 from audit_entry e join audit_record r on r.id = e.record_id
     where e.subject_id = $1 and r.action = 'expert.find'`,
    [expertId],
  )
  expect(entry).toBeDefined()
})

test('asked by a notice, the expert accepts, reads only what was given, and reports to the board and the parties', async () => {
  const appointed = await appoint()
  expect(appointed.body).toMatchObject({ state: 'assigned' })
  const { id: taskId, dueOn } = await newest()

  // The notice says what is asked, and the task shows the names; no document yet.
  const { items } = (await expert.call(searchNotices, { body: {} })).body
  const notice = items.find((each: { caseId: string }) => each.caseId === id)
  expect(notice).toMatchObject({ kind: 'expertAppointment', side: null })
  await expert.call(openNotice, { params: { id: notice.id } })
  expect((await expert.call(getNoticePaper, { params: { id: notice.id } })).body).toMatchObject({
    ...{ form: 'dadkar.expert-appointment.1', question },
  })
  const asked = (await expert.call(getTask, { params: { id: taskId } })).body
  expect(asked).toMatchObject({ state: 'asked', question, dueOn, documents: null, report: null, isLate: false })
  expect((await fetchGiven(expert, taskId)).status).toBe(404)
  expect((await act(expert, fileReport, { text: 'گزارش '.repeat(20), documentIds: [] }, { id: taskId })).code).toBe(
    'case.step_not_allowed',
  )

  const accepted = (await expert.call(acceptAppointment, { params: { id: taskId } })).body
  expect(accepted.documents).toMatchObject([{ id: given, sha256: fingerprintOf(ownBytes) }])
  const read = await fetchGiven(expert, taskId)
  expect([read.status, fingerprintOf(read.bytes)]).toEqual([200, fingerprintOf(ownBytes)])
  expect((await fetchGiven(expert, taskId, withheld)).status).toBe(404)
  expect((await expert.call(getCase, { params: { id } })).status).toBe(404)
  expect((await expert.call(acceptAppointment, { params: { id: taskId } })).code).toBe('case.step_not_allowed')

  const text = 'امضاها با نمونه‌های مسلم برابر است و فیش سوم مخدوش است. (see annex)'
  const reported = (await act(expert, fileReport, { text, documentIds: [] }, { id: taskId })).body
  expect(reported).toMatchObject({ state: 'reported', report: { text }, documents: null })
  expect((await fetchGiven(expert, taskId)).status).toBe(404)
  expect(await newest()).toMatchObject({
    state: 'reported',
    isLate: false,
    report: { text, number: expect.stringMatching(/\/E\/1$/) },
  })
  for (const party of [filed.claimant, filed.respondent]) {
    const list = (await party.call(listNotices)).body.items
    const served = list.find(
      (each: { caseId: string; kind: string }) => each.caseId === id && each.kind === 'expertReport',
    )
    await party.call(openNotice, { params: { id: served.id } })
    expect((await party.call(getNoticePaper, { params: { id: served.id } })).body).toMatchObject({ text, question })
  }
  const found = (await filed.claimant.call(getCase, { params: { id } })).body
  const kinds = found.timeline.map(({ kind }: { kind: string }) => kind)
  expect(kinds).toEqual(expect.arrayContaining(['expertAppointed', 'expertReported']))
  // What was served on the expert is not told to the parties.
  expect(found.notices.map(({ kind }: { kind: string }) => kind)).not.toContain('expertAppointment')
  expect(found).toMatchObject({ expertDueOn: null })
})

test('the parties see until when a report is awaited', async () => {
  await appoint()
  const { dueOn } = await newest()
  expect((await filed.respondent.call(getCase, { params: { id } })).body.expertDueOn).toBe(dueOn)
})

test('declined with a reason: the board reads it, and nothing of the case exists for the expert any more', async () => {
  await appoint()
  const { id: taskId } = await newest()
  expect((await act(expert, declineAppointment, { reason: 'کم' }, { id: taskId })).body.fields).toEqual({
    reason: 'reason.too_short',
  })
  const reason = 'خواهان پیش‌تر کارفرمای من بوده است.'
  expect((await act(expert, declineAppointment, { reason }, { id: taskId })).status).toBe(204)
  expect(await newest()).toMatchObject({ state: 'declined', reason })
  expect((await expert.call(getTask, { params: { id: taskId } })).status).toBe(404)
  expect((await expert.call(acceptAppointment, { params: { id: taskId } })).code).toBe('expert_appointment.not_found')
  expect((await appoint({ expertId: secondId })).status).toBe(200)
})

test('dismissed, the expert loses everything at once, also with a page that is still open', async () => {
  await appoint()
  const { id: taskId } = await newest()
  await expert.call(acceptAppointment, { params: { id: taskId } })
  expect((await fetchGiven(expert, taskId)).status).toBe(200)
  const { version } = await look()
  const reason = 'کارشناس در مهلت پاسخ نداد و جایگزین می‌شود.'
  const params = { id, appointmentId: taskId }
  expect((await act(office.member, dismissExpert, { version, reason }, params)).status).toBe(200)
  expect((await fetchGiven(expert, taskId)).status).toBe(404)
  expect((await expert.call(getTask, { params: { id: taskId } })).status).toBe(404)
  expect((await act(expert, fileReport, { text: 'گزارش '.repeat(20), documentIds: [] }, { id: taskId })).status).toBe(
    404,
  )
  const told = (await expert.call(listNotices)).body.items.find((each: { caseId: string }) => each.caseId === id)
  expect(told).toMatchObject({ kind: 'announcement' })
  expect((await act(office.branch, dismissExpert, { version: version + 1, reason }, params)).code).toBe(
    'case.step_not_allowed',
  )
})

test('the term is extended from its end, or from today where it is over; late is told until then', async () => {
  await appoint()
  const { id: taskId, dueOn } = await newest()
  const params = { id, appointmentId: taskId }
  const extend = async (days: number) =>
    act(office.branch, extendExpert, { version: (await look()).version, days }, params)
  expect((await extend(10)).status).toBe(200)
  expect((await newest()).dueOn > dueOn).toBe(true)
  await api.sql(`update expert_appointment set due_on = current_date - 3 where id = $1`, [taskId])
  expect(await newest()).toMatchObject({ isLate: true })
  expect((await expert.call(listTasks)).body.items[0]).toMatchObject({ id: taskId, isLate: true })
  expect((await extend(5)).status).toBe(200)
  expect(await newest()).toMatchObject({ isLate: false })
  expect((await extend(2)).body.fields).toEqual({ days: 'expert_days.malformed' })
  // A late report is taken, and stays late.
  await expert.call(acceptAppointment, { params: { id: taskId } })
  await api.sql(`update expert_appointment set due_on = current_date - 3 where id = $1`, [taskId])
  await act(expert, fileReport, { text: 'گزارش '.repeat(20), documentIds: [] }, { id: taskId })
  expect(await newest()).toMatchObject({ state: 'reported', isLate: true })
})

test('when the board rules or the case ends, nothing is wanted any more', async () => {
  await appoint()
  const { id: taskId } = await newest()
  await expert.call(acceptAppointment, { params: { id: taskId } })
  const { version } = await look()
  await act(filed.claimant, withdrawCase, { version, reason: 'با کارفرما به توافق رسیدیم.' })
  expect(await newest()).toMatchObject({ state: 'lapsed' })
  expect((await fetchGiven(expert, taskId)).status).toBe(404)
  expect((await expert.call(getTask, { params: { id: taskId } })).status).toBe(404)
  expect((await appoint()).code).toBe('case.step_not_allowed')

  await takeAnother()
  await ruleAndServe(api, office, id)
  expect((await appoint({ documentIds: [] })).code).toBe('case.step_not_allowed')
})

test('nobody judges their own cause, nobody is asked twice, and only what is in the case is given', async () => {
  const [{ subject_id: claimantId }] = await api.sql(
    `select subject_id from party where case_id = $1 and side = 'claimant'`,
    [id],
  )
  expect((await appoint({ expertId: claimantId })).code).toBe('expert.not_found')
  await api.sql(`insert into person_capacity (person_id, capacity) values ($1, 'expert')`, [claimantId])
  expect((await appoint({ expertId: claimantId })).code).toBe('expert.not_impartial')
  await api.sql(`delete from person_capacity where person_id = $1 and capacity = 'expert'`, [claimantId])
  const [{ person_id: memberId }] = await api.sql('select person_id from board_seat where board_id = $1 limit 1', [
    office.board.id,
  ])
  await api.sql(`insert into person_capacity (person_id, capacity) values ($1, 'expert')`, [memberId])
  expect((await appoint({ expertId: memberId })).code).toBe('expert.not_impartial')
  await api.sql(`delete from person_capacity where person_id = $1 and capacity = 'expert'`, [memberId])
  const foreign = await ownDocument(api, filed.respondent, 'بیگانه')
  expect((await appoint({ documentIds: [foreign] })).code).toBe('document.not_found')
  expect((await appoint()).status).toBe(200)
  expect((await appoint()).code).toBe('expert.already_asked')
  expect((await appoint({}, office.registry)).code).toBe('case.step_not_allowed')
})

test('for another expert, a party or a stranger there is no appointment', async () => {
  await appoint()
  const { id: taskId } = await newest()
  expect((await second.call(getTask, { params: { id: taskId } })).status).toBe(404)
  expect((await second.call(acceptAppointment, { params: { id: taskId } })).status).toBe(404)
  const theirs = (await second.call(listTasks)).body.items
  expect(theirs.map((each: { id: string }) => each.id)).not.toContain(taskId)
  expect((await filed.claimant.call(listTasks)).code).toBe('session.capacity_required')
  expect((await filed.claimant.call(listExperts, { params: { id } })).code).toBe('session.capacity_required')
  const unsigned = await signInAs(api, people.nima)
  expect((await unsigned.call(acceptAppointment, { params: { id: taskId } })).code).toBe('session.step_up_required')
})

test('of a report and a dismissal at the same moment one counts', async () => {
  await appoint()
  const { id: taskId } = await newest()
  await expert.call(acceptAppointment, { params: { id: taskId } })
  const { version } = await look()
  const reason = 'جایگزین می‌شود، چون مهلت گذشته است.'
  const [report, dismissal] = await Promise.all([
    act(expert, fileReport, { text: 'گزارش '.repeat(20), documentIds: [] }, { id: taskId }),
    act(office.branch, dismissExpert, { version, reason }, { id, appointmentId: taskId }),
  ])
  const { state } = await newest()
  if (report.status === 200) expect([state, dismissal.status]).toEqual(['reported', 409])
  else expect([state, dismissal.status]).toEqual(['dismissed', 200])
})

test('own tasks: what is due first comes first, a page at a time; what is done apart', async () => {
  await api.sql(`update expert_appointment set state = 'lapsed' where expert_id = $1`, [secondId])
  for (const days of [40, 10, 25]) {
    await takeAnother()
    await act(office.registry, assignCase, { version: 1, boardId: office.board.id })
    expect((await appoint({ expertId: secondId, days, documentIds: [] })).status).toBe(200)
  }
  const first = (await second.call(listTasks, { query: { limit: '2' } })).body
  const rest = (await second.call(listTasks, { query: { limit: '2', cursor: first.nextCursor } })).body
  const days = [...first.items, ...rest.items].map(({ dueOn }: { dueOn: string }) => dueOn)
  expect(days).toHaveLength(3)
  expect(days).toEqual([...days].sort())
  expect(rest.nextCursor).toBeNull()
  expect((await second.call(listTasks, { query: { state: 'reported' } })).body.items).toEqual([])
})
