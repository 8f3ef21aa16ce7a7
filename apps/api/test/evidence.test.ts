import { getCase } from '@dadkar/contract/case'
import { getOfficeCase } from '@dadkar/contract/case-office'
import { listDocuments, removeDocument } from '@dadkar/contract/document'
import type { Endpoint } from '@dadkar/contract/endpoint'
import {
  getEvidenceContent,
  getEvidencePreview,
  getOfficeEvidenceContent,
  getOfficeEvidencePreview,
} from '@dadkar/contract/evidence'
import { getNoticePaper, listNotices, openNotice } from '@dadkar/contract/notice'
import {
  getPetition,
  type PetitionDraft,
  savePetition,
  startSignature,
  submitPetition,
} from '@dadkar/contract/petition'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { api, good, openForClaimant, sara } from './claimant.ts'
import { announce, drawCard, fingerprintOf, makePdf, settled, upload } from './documents.ts'
import type { Caller } from './harness.ts'
import { openLabourOffice } from './labour-office.ts'
import { stepUp, verifyAs } from './people.ts'
import { filePetition, signatureFor, writePetition } from './petitions.ts'

let kamran: Caller
let reza: Caller
beforeAll(async () => {
  await openForClaimant()
  kamran = await verifyAs(api, people.kamran, 'employer')
  reza = await verifyAs(api, people.reza, 'worker')
})
afterAll(() => api.stop())
beforeEach(async () => {
  await api.sql('delete from send_budget')
})

type Evidence = PetitionDraft['evidence'][number]

const blank = { documentId: null, witnessName: '', description: '' }
const witness: Evidence = {
  ...blank,
  kind: 'witness',
  witnessName: 'نادر همکار',
  description: 'جمعه‌ها هم با من سر کار بود و دیده است.',
}
const payslip = (documentId: string): Evidence => ({ ...blank, kind: 'payslip', documentId })
const withEvidence = (...evidence: Evidence[]): PetitionDraft => ({
  ...good(),
  evidence,
})

/** A ready PDF of Sara's, and its bytes. */
async function sendPayslip() {
  const bytes = await makePdf()
  const { id } = await upload(api, sara, bytes, { kind: 'other', title: 'فیش', fileName: 'فیش شهریور.pdf' })
  expect((await settled(sara, id)).state).toBe('ready')
  return { id, bytes }
}

const review = async (content: PetitionDraft) => {
  const { id } = await writePetition(sara, content)
  return sara.call(startSignature, { params: { id } })
}

const read = (caller: Caller, endpoint: Endpoint, id: string, evidenceId: string) =>
  caller.download(endpoint, { id, evidenceId })

describe('before it is signed', () => {
  test.each<[string, Evidence, Record<string, string>]>([
    ['neither file nor words', { ...blank, kind: 'payslip' }, { 'evidence.0.description': 'evidence.empty' }],
    ['a nameless witness', { ...witness, witnessName: ' ' }, { 'evidence.0.witnessName': 'witness_name.empty' }],
    ['a witness of nothing', { ...witness, description: 'دید' }, { 'evidence.0.description': 'testimony.too_short' }],
    ['a long tale', { ...witness, description: 'ا'.repeat(1001) }, { 'evidence.0.description': 'testimony.too_long' }],
    [
      'a file that is not there',
      payslip('01890000-0000-7000-8000-000000000000'),
      { 'evidence.0.documentId': 'evidence.document_missing' },
    ],
  ])('%s is named at its path', async (_, evidence, fields) => {
    const answer = await review(withEvidence(evidence))
    expect([answer.status, answer.body.fields]).toEqual([400, fields])
  })

  test('words alone will do where somebody else has the paper', async () => {
    const told: Evidence = { ...blank, kind: 'attendance', description: 'برگهٔ کارکرد نزد سرپرست کارگاه است.' }
    expect((await review(withEvidence(told))).status).toBe(201)
  })

  test('a file of another is as absent as one that is not there', async () => {
    const { id } = await upload(api, reza, await drawCard(7))
    await settled(reza, id)
    const answer = await review(withEvidence(payslip(id)))
    expect(answer.body.fields).toEqual({ 'evidence.0.documentId': 'evidence.document_missing' })
  })

  test('a file on its way, and one that was refused, are told', async () => {
    const { body } = await announce(sara, await drawCard(8))
    const refused = await upload(api, sara, Buffer.from('<html>no picture</html>'))
    const answer = await review(withEvidence(payslip(body.id), payslip(refused.id)))
    expect(answer.body.fields).toEqual({
      'evidence.0.documentId': 'evidence.document_not_ready',
      'evidence.1.documentId': 'evidence.document_refused',
    })
  })

  test('more than all files may weigh together is told', async () => {
    const { id } = await sendPayslip()
    await api.sql('update document set content_size = $2 where id = $1', [id, 100 * 1024 * 1024 + 1])
    expect((await review(withEvidence(payslip(id)))).body.fields).toEqual({ evidence: 'evidence.too_much' })
  })

  test('two hundred pieces, or five hundred claims, are refused in words that say what to do', async () => {
    const { id, version } = await writePetition(sara, withEvidence(witness))
    const save = (content: PetitionDraft) => sara.call(savePetition, { params: { id }, body: { version, content } })
    const many = await save(withEvidence(...Array(200).fill(witness)))
    expect([many.status, many.body.fields]).toEqual([400, { 'content.evidence': 'evidence.too_many' }])
    const [claim] = withEvidence().claims
    const long = { ...claim, explanation: 'مزد سه ماه پایانی سال پرداخت نشده است. '.repeat(8) }
    const claims = await save({ ...withEvidence(), claims: Array(500).fill(long) })
    expect([claims.status, claims.body.fields]).toEqual([400, { 'content.claims': 'claims.too_many' }])
    const most = { ...witness, description: 'ا'.repeat(2000) }
    expect((await save(withEvidence(...Array(20).fill(most)))).status).toBe(200)
  })

  test('a draft from before there was evidence is read as one without', async () => {
    const { id } = await writePetition(sara, withEvidence())
    const content = (await sara.call(getPetition, { params: { id } })).body.content
    expect(content.evidence).toEqual([])
  })
})

describe('filed evidence', () => {
  let caseId: string
  let document: { id: string; bytes: Buffer }
  let fileId: string
  beforeAll(async () => {
    await api.sql('delete from send_budget')
    document = await sendPayslip()
    const receipt = await filePetition(api, sara, people.sara, withEvidence(payslip(document.id), witness))
    caseId = receipt.caseId
    const { evidence } = (await sara.call(getCase, { params: { id: caseId } })).body
    fileId = evidence[0].id
  })

  const listed = () => [
    {
      kind: 'payslip',
      witnessName: null,
      description: '',
      file: { name: 'فیش شهریور.pdf', pages: 1, sha256: fingerprintOf(document.bytes) },
    },
    { kind: 'witness', witnessName: witness.witnessName, description: witness.description, file: null },
  ]

  test('is read by its claimant, each file with the hash of what they sent', async () => {
    const { evidence } = (await sara.call(getCase, { params: { id: caseId } })).body
    expect(evidence).toMatchObject(listed())
    const { status, bytes, headers } = await read(sara, getEvidenceContent, caseId, fileId)
    expect([status, bytes.equals(document.bytes)]).toEqual([200, true])
    expect(headers['content-disposition']).toContain('attachment')
    expect(headers['content-security-policy']).toContain('sandbox')
    const preview = await read(sara, getEvidencePreview, caseId, fileId)
    expect([preview.status, preview.headers['content-type']]).toEqual([200, 'image/jpeg'])
  })

  test('of a witness there is no file', async () => {
    const { evidence } = (await sara.call(getCase, { params: { id: caseId } })).body
    expect((await read(sara, getEvidenceContent, caseId, evidence[1].id)).code).toBe('evidence.not_found')
  })

  test('does not exist for a stranger, nor for the respondent until they have opened the petition', async () => {
    for (const endpoint of [getEvidenceContent, getEvidencePreview]) {
      for (const caller of [reza, kamran]) {
        expect((await read(caller, endpoint, caseId, fileId)).code).toBe('evidence.not_found')
      }
    }
    expect((await kamran.call(getCase, { params: { id: caseId } })).body.evidence).toBeNull()
    const [notice] = (await kamran.call(listNotices)).body.items
    await stepUp(api, kamran)
    await kamran.call(openNotice, { params: { id: notice.id } })
    const paper = (await kamran.call(getNoticePaper, { params: { id: notice.id } })).body
    expect(paper).toMatchObject({ form: 'dadkar.petition-copy.3', evidence: listed() })
    expect((await kamran.call(getCase, { params: { id: caseId } })).body.evidence).toMatchObject(listed())
    const { bytes } = await read(kamran, getEvidenceContent, caseId, fileId)
    expect(bytes.equals(document.bytes)).toBe(true)
    expect((await read(reza, getEvidenceContent, caseId, fileId)).status).toBe(404)
  })

  test('is not found through another case of the reader', async () => {
    const other = await filePetition(api, sara, people.sara, withEvidence(witness))
    expect((await read(sara, getEvidenceContent, other.caseId, fileId)).status).toBe(404)
    expect((await read(kamran, getEvidenceContent, other.caseId, fileId)).status).toBe(404)
  })

  test('is read at the office of the case, and by the board once the case is before it', async () => {
    const office = await openLabourOffice(api)
    const found = (await office.registry.call(getOfficeCase, { params: { id: caseId } })).body
    expect(found.evidence).toMatchObject(listed())
    expect((await read(office.registry, getOfficeEvidenceContent, caseId, fileId)).bytes).toEqual(document.bytes)
    expect((await read(office.registry, getOfficeEvidencePreview, caseId, fileId)).status).toBe(200)
    expect((await read(office.members[0] as Caller, getOfficeEvidenceContent, caseId, fileId)).status).toBe(404)
    await api.sql('update "case" set board_id = $2 where id = $1', [caseId, office.board.id])
    expect((await read(office.members[0] as Caller, getOfficeEvidenceContent, caseId, fileId)).status).toBe(200)
    expect((await read(sara, getOfficeEvidenceContent, caseId, fileId)).code).toBe('session.capacity_required')
    await api.sql(`update "case" set office_code = '909' where id = $1`, [caseId])
    expect((await read(office.registry, getOfficeEvidenceContent, caseId, fileId)).status).toBe(404)
    await api.sql(`update "case" set office_code = '101', board_id = null where id = $1`, [caseId])
  })

  test('leaves a record of every look, and of no refused one', async () => {
    const count = async () =>
      (await api.sql(`select from audit_record where action = 'case.read_evidence' and about_id = $1`, [fileId])).length
    const before = await count()
    await read(kamran, getEvidenceContent, caseId, fileId)
    await read(kamran, getEvidencePreview, caseId, fileId)
    await read(reza, getEvidenceContent, caseId, fileId)
    expect((await count()) - before).toBe(2)
  })

  test('stays in the case after its owner removed it from their documents', async () => {
    expect((await sara.call(removeDocument, { params: { id: document.id } })).status).toBe(204)
    const own = (await sara.call(listDocuments)).body.items
    expect(own.some(({ id }: { id: string }) => id === document.id)).toBe(false)
    for (const caller of [sara, kamran]) {
      const { bytes } = await read(caller, getEvidenceContent, caseId, fileId)
      expect(bytes.equals(document.bytes)).toBe(true)
    }
    expect((await sara.call(removeDocument, { params: { id: document.id } })).status).toBe(404)
    const again = await review(withEvidence(payslip(document.id)))
    expect(again.body.fields).toEqual({ 'evidence.0.documentId': 'evidence.document_missing' })
  })
})

test('a file that is removed while it is being filed is either filed or told to be missing', async () => {
  for (let turn = 0; turn < 4; turn += 1) {
    await api.sql('delete from send_budget')
    const { id } = await sendPayslip()
    const petition = await writePetition(sara, withEvidence(payslip(id)))
    const body = await signatureFor(api, sara, people.sara, petition)
    const [submitted, removed] = await Promise.all([
      sara.call(submitPetition, { params: { id: petition.id }, body }),
      sara.call(removeDocument, { params: { id } }),
    ])
    expect(removed.status).toBe(204)
    expect([200, 400]).toContain(submitted.status)
    if (submitted.status === 400) {
      expect(submitted.body.fields).toEqual({ 'evidence.0.documentId': 'evidence.document_missing' })
    } else {
      const { evidence } = (await sara.call(getCase, { params: { id: submitted.body.caseId } })).body
      expect((await read(sara, getEvidenceContent, submitted.body.caseId, evidence[0].id)).status).toBe(200)
    }
  }
})

test('a document from before hashes were kept waits until a job has given it its own', async () => {
  const { id, bytes } = await sendPayslip()
  await api.sql('update document set content_hash_sealed = null where id = $1', [id])
  expect((await review(withEvidence(payslip(id)))).body.fields).toEqual({
    'evidence.0.documentId': 'evidence.document_not_ready',
  })
  await api.sql(`select graphile_worker.add_job('hashOlder', json_build_object('documentId', $1::text))`, [id])
  await vi.waitFor(async () => {
    const [row] = await api.sql('select 1 from document where id = $1 and content_hash_sealed is not null', [id])
    expect(row).toBeDefined()
  }, 10_000)
  const { caseId } = await filePetition(api, sara, people.sara, withEvidence(payslip(id)))
  const { evidence } = (await sara.call(getCase, { params: { id: caseId } })).body
  expect(evidence[0].file.sha256).toBe(fingerprintOf(bytes))
})
