import { fileBrief } from '@dadkar/contract/brief'
import { getCaseDocument, getOfficeCaseDocument } from '@dadkar/contract/case-document'
import { assignCase } from '@dadkar/contract/case-office'
import { getDocument, removeDocument } from '@dadkar/contract/document'
import type { Endpoint } from '@dadkar/contract/endpoint'
import {
  acceptAppointment,
  appointExpert,
  declineAppointment,
  dismissExpert,
  extendExpert,
  fileReport,
  getTask,
  getTaskDocument,
  listExperts,
} from '@dadkar/contract/expert'
import { searchNotices } from '@dadkar/contract/kartabl'
import { getNoticePaper, openNotice } from '@dadkar/contract/notice'
import type { PetitionDraft } from '@dadkar/contract/petition'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { announce, fingerprintOf } from './documents.ts'
import type { Caller } from './harness.ts'
import { act, api, claimant, office, openLabourCase, respondent } from './labour-case.ts'
import { makeExpert } from './labour-office.ts'
import { ownBytes, ownDocument } from './own-document.ts'
import { signInAs, verifyAs } from './people.ts'
import { draftAgainst, filePetition } from './petitions.ts'

/* What an expert is given, and what comes with a report. */

let expert: Caller
let expertId: string
let second: Caller
let payslip: string
let withheld: string
let id: string
let taskId: string

beforeAll(async () => {
  await openLabourCase()
  ;({ caller: expert, personId: expertId } = await makeExpert(api, people.nima))
  ;({ caller: second } = await makeExpert(api, people.reza))
  payslip = await send(claimant, 'فیش فروردین')
  withheld = await send(claimant, 'نامهٔ اخراج')
}, 120_000)
afterAll(() => api.stop())

const send = (who: Caller, title: string) => ownDocument(api, who, title)

const evidenceOf = (documentId: string | null): PetitionDraft['evidence'][number] => ({
  ...{ kind: 'payslip', documentId, witnessName: '', description: 'سه ماه پایانی را نشان می‌دهد. 📄' },
})

/** A case that rests on two files and on one that somebody else has. */
beforeEach(async () => {
  await api.sql('delete from send_budget')
  const evidence = [payslip, withheld, null].map(evidenceOf)
  const draft = { ...draftAgainst({ nationalId: people.parvaneh.nationalId }), evidence }
  id = (await filePetition(api, claimant, people.sara, draft)).caseId
  await act(office.registry, assignCase, { version: 1, boardId: office.board.id }, id)
  taskId = ''
})

const version = async () => (await api.sql('select version from "case" where id = $1', [id]))[0].version as number

const question = 'آیا امضای زیر فیش‌ها از خواهان است؟ (signature)'
async function appoint(documentIds: string[]) {
  const body = { version: await version(), expertId, question, days: 20, documentIds }
  const answer = await act(office.branch, appointExpert, body, id)
  const { items } = (await office.branch.call(listExperts, { params: { id } })).body
  taskId = items[0]?.id ?? ''
  return answer
}
const accept = () => expert.call(acceptAppointment, { params: { id: taskId } })
const text = 'امضاها با نمونه‌های مسلم برابر است؛ نمونه‌ها پیوست این گزارش است. 🖊️'
const report = (documentIds: string[]) => act(expert, fileReport, { text, documentIds }, taskId)

async function fetchFrom(who: Caller, endpoint: Endpoint, of: string, documentId: string) {
  const { status, bytes } = await who.download(endpoint, { id: of, documentId })
  return { status, hash: fingerprintOf(bytes) }
}
const asExpert = (documentId: string, who = expert) => fetchFrom(who, getTaskDocument, taskId, documentId)
const asParty = (who: Caller, documentId: string, of = id) => fetchFrom(who, getCaseDocument, of, documentId)
const asOffice = (who: Caller, documentId: string) => fetchFrom(who, getOfficeCaseDocument, id, documentId)
const there = () => ({ status: 200, hash: fingerprintOf(ownBytes) })

test('a file that the petition rests on is given, and nothing else of it', async () => {
  expect((await appoint([payslip])).status).toBe(200)
  expect((await asExpert(payslip)).status).toBe(404)
  expect((await accept()).body.documents).toMatchObject([{ id: payslip, sha256: fingerprintOf(ownBytes) }])
  expect(await asExpert(payslip)).toEqual(there())
  expect((await asExpert(withheld)).status).toBe(404)
  expect((await asExpert(payslip, second)).status).toBe(404)
  expect((await asExpert(payslip, claimant)).status).toBe(403)
  // By the ways of parties and of the office it is evidence still.
  expect((await asParty(respondent, payslip)).status).toBe(404)
  expect((await asOffice(office.branch, payslip)).status).toBe(404)
})

test('evidence of another case, and what is in no case, is not given', async () => {
  const other = await send(claimant, 'در هیچ پرونده')
  expect((await appoint([other])).code).toBe('document.not_found')
  expect((await appoint([payslip, other])).code).toBe('document.not_found')
  await act(claimant, fileBrief, { version: await version(), text: `${text} ${text}`, documentIds: [other] }, id)
  expect((await appoint([payslip, other, payslip])).status).toBe(200)
  expect((await accept()).body.documents.map((each: { id: string }) => each.id).sort()).toEqual([payslip, other].sort())
})

test('who declined or was dismissed reads nothing any more', async () => {
  const reason = 'خواهان پیش‌تر کارفرمای من بوده است.'
  await appoint([payslip])
  await accept()
  expect((await asExpert(payslip)).status).toBe(200)
  await act(expert, declineAppointment, { reason }, taskId)
  expect((await asExpert(payslip)).status).toBe(404)
  await appoint([payslip])
  await accept()
  const params = { id, appointmentId: taskId }
  await office.member.call(dismissExpert, { params, body: { version: await version(), reason } })
  expect((await asExpert(payslip)).status).toBe(404)
  expect((await report([])).code).toBe('expert_appointment.not_found')
})

test('a report is signed with its documents: their hashes stand in the paper, and the parties read them once it is opened', async () => {
  await appoint([payslip])
  await accept()
  const sample = await send(expert, 'نمونهٔ امضا')
  const reported = (await report([sample, sample])).body
  const attached = { id: sample, title: 'نمونهٔ امضا', sha256: fingerprintOf(ownBytes) }
  expect(reported).toMatchObject({ state: 'reported', documents: null, report: { text, documents: [attached] } })
  expect(await asExpert(sample)).toEqual(there())
  expect((await asExpert(payslip)).status).toBe(404)

  for (const who of [office.branch, office.registry, office.member]) {
    expect(await asOffice(who, sample)).toEqual(there())
  }
  const { items } = (await office.branch.call(listExperts, { params: { id } })).body
  expect(items[0].report.documents).toMatchObject([attached])

  for (const party of [claimant, respondent]) {
    expect((await asParty(party, sample)).status).toBe(409)
    const notices = (await party.call(searchNotices, { body: { caseId: id, kind: 'expertReport' } })).body.items
    await party.call(openNotice, { params: { id: notices[0].id } })
    const paper = (await party.call(getNoticePaper, { params: { id: notices[0].id } })).body
    expect(paper).toMatchObject({ form: 'dadkar.expert-report.2', text, documents: [attached] })
    expect(await asParty(party, sample)).toEqual(there())
  }
  const unsigned = await signInAs(api, people.parvaneh)
  expect((await asParty(unsigned, sample)).status).toBe(403)
  const stranger = await verifyAs(api, people.kamran, 'employer')
  expect((await asParty(stranger, sample)).status).toBe(404)
  expect((await asExpert(sample, second)).status).toBe(404)

  // The expert may remove it from the profile, and the case keeps it.
  expect((await expert.call(removeDocument, { params: { id: sample } })).status).toBe(204)
  expect((await expert.call(getDocument, { params: { id: sample } })).status).toBe(404)
  expect(await asParty(claimant, sample)).toEqual(there())
  expect(await asExpert(sample)).toEqual(there())
})

test('with a report goes what is the expert’s own and has arrived, and no more than ten', async () => {
  await appoint([payslip])
  await accept()
  expect((await report([payslip])).code).toBe('document.not_found')
  const onItsWay = (await announce(expert, ownBytes)).body.id
  expect((await report([onItsWay])).code).toBe('document.not_ready')
  await expert.call(removeDocument, { params: { id: onItsWay } })
  const many = Array.from({ length: 11 }, () => id)
  expect((await report(many)).body.fields).toEqual({ documentIds: 'brief_documents.too_many' })
  expect((await expert.call(getTask, { params: { id: taskId } })).body).toMatchObject({ state: 'accepted' })
})

test('removed and signed at the same moment: it is either kept whole or not there', async () => {
  await appoint([])
  await accept()
  const sample = await send(expert, 'نمونه')
  const [filed] = await Promise.all([report([sample]), expert.call(removeDocument, { params: { id: sample } })])
  if (filed.status === 200) expect(await asOffice(office.branch, sample)).toEqual(there())
  else expect([filed.code, (await asOffice(office.branch, sample)).status]).toEqual(['document.not_found', 404])
})

test('the kartabl of an expert says until when the report is awaited, and no longer than that', async () => {
  const due = async () =>
    (await expert.call(searchNotices, { body: { box: 'due', caseId: id } })).body.items.map(
      ({ due: each }: { due: object }) => each,
    )
  await appoint([])
  const [first] = await due()
  expect(first).toMatchObject({ action: 'report', at: expect.stringContaining('T20:30:00') })
  const params = { id, appointmentId: taskId }
  await office.branch.call(extendExpert, { params, body: { version: await version(), days: 10 } })
  const later = await due()
  expect(later).toHaveLength(1)
  expect(later[0].at > first.at).toBe(true)
  await accept()
  expect(await due()).toHaveLength(1)
  await report([])
  expect(await due()).toEqual([])
  // For the parties it was no limit of theirs.
  expect((await claimant.call(searchNotices, { body: { box: 'due', caseId: id } })).body.items).toEqual([])
})
