import { fileBrief, listBriefs, listOwnBriefs } from '@dadkar/contract/brief'
import { getCase } from '@dadkar/contract/case'
import { getOfficeCase } from '@dadkar/contract/case-office'
import { getDocument, listDocuments, removeDocument } from '@dadkar/contract/document'
import { getNoticePaper, listNotices, openNotice } from '@dadkar/contract/notice'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { policy } from '../src/config.ts'
import { admitParty } from '../src/modules/joining/admit-party.ts'
import { fingerprintOf } from './documents.ts'
import type { Caller } from './harness.ts'
import { api, claimant, filed, id, office, openLabourCase, respondent, takeAnother } from './labour-case.ts'
import { copyCase } from './labour-office.ts'
import { ownBytes, ownDocument } from './own-document.ts'
import { signInAs, stepUp, verifyAs } from './people.ts'

beforeAll(openLabourCase, 60_000)
afterAll(() => api.stop())
beforeEach(takeAnother)

const text = 'فیش‌های واریزی پیوست است. 📎 (see PDF)\nسه ماه آخر پرداخت نشده است.'
const versionFor = async (who: Caller) => (await who.call(getCase, { params: { id } })).body.version
async function file(changes: object = {}, who = claimant) {
  const body = { version: await versionFor(who), text, documentIds: [], ...changes }
  return who.call(fileBrief, { params: { id }, body })
}

const own = (who = claimant) => ownDocument(api, who, 'فیش')

async function fetchDocument(who: Caller, documentId: string, of = `/v1/cases/${id}`) {
  const url = `${of}/documents/${documentId}`
  const response = await api.app.inject({ url, headers: { authorization: `Bearer ${who.token}` } })
  return { status: response.statusCode, bytes: response.rawPayload }
}

async function noticeOf(who: Caller) {
  const { items } = (await who.call(listNotices)).body
  return items.find((each: { caseId: string; kind: string }) => each.caseId === id && each.kind === 'brief')
}

test('a brief gets a receipt number and is served on the other party, who reads it and its documents once it is opened', async () => {
  const documentId = await own()
  const { status, body } = await file({ documentIds: [documentId, documentId] })
  expect(status).toBe(201)
  const [{ case_number: caseNumber }] = await api.sql('select case_number from "case" where id = $1', [id])
  const document = {
    id: documentId,
    title: 'فیش',
    fileName: 'فیش.pdf',
    sha256: fingerprintOf(ownBytes),
    size: ownBytes.length,
  }
  expect(body).toMatchObject({ number: `${caseNumber}/B/1`, side: 'claimant', text, documents: [document] })
  expect(body.copies).toMatchObject([{ side: 'respondent', placedAt: expect.any(String), openedAt: null }])

  expect((await fetchDocument(respondent, documentId)).status).toBe(409)
  const notice = await noticeOf(respondent)
  await respondent.call(openNotice, { params: { id: notice.id } })
  const paper = (await respondent.call(getNoticePaper, { params: { id: notice.id } })).body
  expect(paper).toMatchObject({ form: 'dadkar.brief.1', text, number: body.number, documents: [document] })
  const read = await fetchDocument(respondent, documentId)
  expect(read).toMatchObject({ status: 200 })
  expect(fingerprintOf(read.bytes)).toBe(fingerprintOf(ownBytes))
  const found = (await claimant.call(getCase, { params: { id } })).body
  expect(found).toMatchObject({ state: 'registered', asides: ['fileBrief'] })
  expect(found.timeline.map(({ kind }: { kind: string }) => kind)).toContain('briefFiled')
  const sent = found.notices.find(({ kind }: { kind: string }) => kind === 'brief')
  expect(sent).toMatchObject({ isMine: false, openedAt: expect.any(String) })
})

test('the branch and the members of the board read it in the case, with its documents; the registry too', async () => {
  const documentId = await own()
  await file({ documentIds: [documentId] })
  for (const who of [office.branch, office.registry]) {
    const { items } = (await who.call(listBriefs, { params: { id } })).body
    expect(items).toMatchObject([{ text, documents: [{ id: documentId }] }])
    expect((await fetchDocument(who, documentId, `/v1/office/cases/${id}`)).status).toBe(200)
  }
  // The case is before no board yet.
  expect((await office.member.call(listBriefs, { params: { id } })).status).toBe(404)
  await api.sql(`update "case" set board_id = $2 where id = $1`, [id, office.board.id])
  expect((await office.member.call(listBriefs, { params: { id } })).body.items).toHaveLength(1)
  expect((await fetchDocument(office.member, documentId, `/v1/office/cases/${id}`)).status).toBe(200)
})

test('the owner may remove the document from their profile, and the case keeps it', async () => {
  const documentId = await own()
  await file({ documentIds: [documentId] })
  expect((await claimant.call(removeDocument, { params: { id: documentId } })).status).toBe(204)
  expect((await claimant.call(getDocument, { params: { id: documentId } })).status).toBe(404)
  const left = (await claimant.call(listDocuments)).body.items
  expect(left.map((each: { id: string }) => each.id)).not.toContain(documentId)
  expect((await claimant.call(removeDocument, { params: { id: documentId } })).status).toBe(404)
  for (const [who, of] of [
    [claimant, `/v1/cases/${id}`],
    [office.branch, `/v1/office/cases/${id}`],
  ] as const) {
    const { status, bytes } = await fetchDocument(who, documentId, of)
    expect([status, fingerprintOf(bytes)]).toEqual([200, fingerprintOf(ownBytes)])
  }
  // It cannot be handed in again, as if it were still theirs.
  expect((await file({ documentIds: [documentId] })).code).toBe('document.not_found')
})

test('removed and handed in at the same moment: it is either kept whole or not there', async () => {
  for (let turn = 0; turn < 4; turn += 1) {
    const documentId = await own()
    const version = await versionFor(claimant)
    await api.sql(`update brief set created_at = created_at - interval '2 days'`)
    const [filing] = await Promise.all([
      file({ version, documentIds: [documentId] }),
      claimant.call(removeDocument, { params: { id: documentId } }),
    ])
    const { status, bytes } = await fetchDocument(office.branch, documentId, `/v1/office/cases/${id}`)
    if (filing.status === 201) expect([status, fingerprintOf(bytes)]).toEqual([200, fingerprintOf(ownBytes)])
    else expect([filing.code, status]).toEqual(['document.not_found', 404])
  }
})

test('for everybody else neither the brief nor its documents exist', async () => {
  const documentId = await own()
  await file({ documentIds: [documentId] })
  const stranger = await verifyAs(api, people.nima, 'worker')
  await stepUp(api, stranger)
  expect((await stranger.call(listOwnBriefs, { params: { id } })).status).toBe(404)
  expect((await file({ version: 2 }, stranger)).code).toBe('case.not_found')
  expect((await fetchDocument(stranger, documentId)).status).toBe(404)
  // In another case of the same parties it is not known either.
  const other = await copyCase(api, filed.caseId)
  expect((await fetchDocument(respondent, documentId, `/v1/cases/${other}`)).status).toBe(404)
  expect((await fetchDocument(office.branch, documentId, `/v1/office/cases/${other}`)).status).toBe(404)
  // Own briefs are one's own: the other party has theirs as notices.
  expect((await respondent.call(listOwnBriefs, { params: { id } })).body.items).toEqual([])
  // Nobody hands in what is not theirs.
  expect((await file({ documentIds: [documentId] }, respondent)).code).toBe('document.not_found')
})

test('who joins the case later is served what was filed before', async () => {
  const [party] = await api.sql(
    `update party set subject_id = null where case_id = $1 and side = 'respondent' returning id`,
    [id],
  )
  const { body } = await file()
  expect(body.copies).toMatchObject([{ placedAt: null }])
  const [{ id: subjectId }] = await api.sql(
    `select subject_id as id from party where case_id = $1 and side = 'respondent'`,
    [filed.caseId],
  )
  await api.db.$transaction((tx) =>
    admitParty({ db: tx, vault: api.vault }, { caseId: id, partyId: party.id, subjectId }),
  )
  expect(await noticeOf(respondent)).toMatchObject({ kind: 'brief' })
  const [own] = (await claimant.call(listOwnBriefs, { params: { id } })).body.items
  expect(own.copies).toMatchObject([{ placedAt: expect.any(String) }])
})

test('an unsigned, empty, too long or overfull brief is refused, and so many a day are', async () => {
  const unsigned = await signInAs(api, people.sara)
  expect((await file({}, unsigned)).code).toBe('session.step_up_required')
  expect((await file({ text: '  \u200f ' })).body.fields).toEqual({ text: 'brief.empty' })
  expect((await file({ text: 'کوتاه' })).body.fields).toEqual({ text: 'brief.too_short' })
  expect((await file({ text: 'ا'.repeat(10_001) })).body.fields).toEqual({ text: 'brief.too_long' })
  const many = Array.from({ length: 11 }, () => id)
  expect((await file({ documentIds: many })).body.fields).toEqual({ documentIds: 'brief_documents.too_many' })
  for (let turn = 0; turn < policy.briefsADay; turn += 1) expect((await file()).status).toBe(201)
  expect((await file()).code).toBe('brief.too_many')
  // The other party has a count of its own.
  expect((await file({}, respondent)).status).toBe(201)
  await api.sql(`update brief set created_at = created_at - interval '25 hours' where case_id = $1`, [id])
  const { body } = await file()
  expect(body.number).toMatch(/\/B\/7$/)
})

test('of two at the same moment one is filed, and the other party is told that the case changed', async () => {
  const version = await versionFor(claimant)
  const answers = await Promise.all([file({ version }), file({ version }, respondent)])
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
})

test('a case that is over takes none, and says so by what may be done', async () => {
  for (const state of ['closed', 'withdrawn', 'settled', 'rejected']) {
    await api.sql(`update "case" set state = $2::case_state where id = $1`, [id, state])
    expect((await file()).code).toBe('case.step_not_allowed')
    expect((await claimant.call(getCase, { params: { id } })).body.asides).toEqual([])
  }
  await api.sql(`update "case" set state = 'heard' where id = $1`, [id])
  expect((await file()).status).toBe(201)
})

test('the list is paged, newest first', async () => {
  for (let turn = 0; turn < 3; turn += 1) await file({ text: `${text} ${turn}` })
  const first = (await office.branch.call(listBriefs, { params: { id }, query: { limit: '2' } })).body
  expect(first.items.map(({ number }: { number: string }) => number.split('/').at(-1))).toEqual(['3', '2'])
  const query = { limit: '2', cursor: first.nextCursor }
  const second = (await office.branch.call(listBriefs, { params: { id }, query })).body
  expect(second).toMatchObject({ items: [{ text: expect.stringContaining('0') }], nextCursor: null })
  // What moves the case is still read from the other briefs alone.
  expect((await office.branch.call(getOfficeCase, { params: { id } })).body).toMatchObject({
    cure: null,
    objections: [],
  })
})
