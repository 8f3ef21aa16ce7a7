import { createHash } from 'node:crypto'
import { listAccess } from '@dadkar/contract/audit'
import { listNotices, openNotice } from '@dadkar/contract/notice'
import { checkPaper, getNoticePdf, getOfficeNoticePdf, getReceiptPdf } from '@dadkar/contract/paper-file'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPdf } from '../src/ports/pdf/read-pdf.fixture.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { fileCase, openLabourOffice } from './labour-office.ts'
import { signInAs, stepUp, verifyAs } from './people.ts'

let api: TestApi
let office: Awaited<ReturnType<typeof openLabourOffice>>
let filed: Awaited<ReturnType<typeof fileCase>>
let stranger: Caller
let noticeId: string
beforeAll(async () => {
  api = await startTestApi()
  office = await openLabourOffice(api)
  filed = await fileCase(api, people.sara, people.kamran)
  stranger = await verifyAs(api, people.parvaneh, 'employer')
  noticeId = (await filed.respondent.call(listNotices)).body.items[0].id
}, 60_000)
afterAll(() => api.stop())

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
const printsOf = async (bytes: Uint8Array) =>
  (await api.sql('select paper_id from paper_print where sha256 = $1', [sha256(bytes)])).length

describe('the paper of a notice as a file', () => {
  test('is for its addressee alone, once it is opened, with a fresh code', async () => {
    const ask = (who: Caller) => who.download(getNoticePdf, { id: noticeId })
    for (const other of [filed.claimant, stranger]) {
      expect(await ask(other)).toMatchObject({ status: 404, code: 'notice.not_found' })
    }
    expect(await ask(filed.respondent)).toMatchObject({ status: 403, code: 'session.step_up_required' })
    await stepUp(api, filed.respondent)
    expect(await ask(filed.respondent)).toMatchObject({ status: 409, code: 'notice.not_opened' })
    await filed.respondent.call(openNotice, { params: { id: noticeId } })
    expect((await ask(filed.respondent)).status).toBe(200)
    const later = await signInAs(api, people.kamran)
    expect(await ask(later)).toMatchObject({ status: 403, code: 'session.step_up_required' })
  })

  test('is saved and never run, says its digest, and is the same file again', async () => {
    const { headers, bytes } = await filed.respondent.download(getNoticePdf, { id: noticeId })
    expect(headers).toMatchObject({
      'content-disposition': expect.stringMatching(/^attachment; filename="?dadkar-[\d-]+-petition-copy\.pdf"?$/),
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
      'repr-digest': `sha-256=:${sha256(bytes).toString('base64')}:`,
    })
    const again = await filed.respondent.download(getNoticePdf, { id: noticeId })
    expect(again.bytes.equals(bytes)).toBe(true)
    expect(await printsOf(bytes)).toBe(1)
    const { text, structure } = await readPdf(bytes)
    expect(structure.conformance).toBe('2B')
    expect(text).toContain('از ابتدای سال با وجود کار تمام‌وقت، مزد من پرداخت نشده است.')
  })

  test('leaves a record that its reader finds', async () => {
    const { items } = (await filed.respondent.call(listAccess)).body
    expect(items.map(({ action }: { action: string }) => action)).toContain('notice.read_paper')
  })
})

describe('the receipt as a file', () => {
  test('is for the claimant alone, with the fingerprint of the petition’s copy', async () => {
    const ask = (who: Caller) => who.download(getReceiptPdf, { id: filed.caseId })
    for (const other of [filed.respondent, stranger]) {
      expect(await ask(other)).toMatchObject({ status: 404, code: 'case.not_found' })
    }
    const { status, bytes } = await ask(filed.claimant)
    expect(status).toBe(200)
    expect((await ask(filed.claimant)).bytes.equals(bytes)).toBe(true)
    const [paper] = await api.sql('select sha256 from paper where case_id = $1 order by id', [filed.caseId])
    const { text } = await readPdf(bytes)
    expect(text).toContain('رسید ثبت دادخواست')
    expect(text).toContain(paper.sha256.toString('hex'))
    expect(await printsOf(bytes)).toBe(1)
  })
})

describe('at the labour office', () => {
  const ask = (who: Caller, id = filed.caseId, notice = noticeId) =>
    who.download(getOfficeNoticePdf, { id, noticeId: notice })

  test('who sees the case reads its papers, and the parties see that', async () => {
    const own = await filed.respondent.download(getNoticePdf, { id: noticeId })
    const { status, bytes } = await ask(office.registry)
    expect([status, bytes.equals(own.bytes)]).toEqual([200, true])
    const { items } = (await filed.claimant.call(listAccess)).body
    expect(items.map(({ action }: { action: string }) => action)).toContain('case.read_paper')
  })

  test('nobody else does, and no notice of another case', async () => {
    expect(await ask(office.member)).toMatchObject({ status: 404, code: 'case.not_found' })
    expect(await ask(filed.claimant)).toMatchObject({ status: 403, code: 'session.capacity_required' })
    expect(await ask(office.registry, filed.caseId, filed.caseId)).toMatchObject({
      status: 404,
      code: 'notice.not_found',
    })
    expect(await ask(office.registry, noticeId)).toMatchObject({ status: 404, code: 'case.not_found' })
  })
})

describe('anybody who holds a paper', () => {
  const check = (body: object) => api.caller().call(checkPaper, { body })
  const printed = async () => {
    const [paper] = await api.sql('select id, sha256 from paper where case_id = $1 order by id', [filed.caseId])
    return { id: paper.id as string, sha256: paper.sha256.toString('hex') as string }
  }

  test('learns its kind, date and office, and no name or word of it', async () => {
    const { status, body } = await check(await printed())
    expect(status).toBe(200)
    expect(body).toEqual({
      form: 'dadkar.petition-copy.3',
      issuedAt: expect.any(String),
      officeCode: api.config.OFFICE_CODE,
      isOurFile: null,
      finality: null,
    })
  })

  test('is told apart a file of ours from another one', async () => {
    const { bytes } = await filed.respondent.download(getNoticePdf, { id: noticeId })
    const ours = await check({ ...(await printed()), fileSha256: sha256(bytes).toString('hex') })
    expect(ours.body.isOurFile).toBe(true)
    const other = await check({ ...(await printed()), fileSha256: sha256(Buffer.from('x')).toString('hex') })
    expect(other.body.isOurFile).toBe(false)
  })

  test('of a paper with another fingerprint or id learns nothing', async () => {
    const { id, sha256: printedSha256 } = await printed()
    for (const body of [
      { id, sha256: '0'.repeat(64) },
      { id: filed.caseId, sha256: printedSha256 },
    ]) {
      expect(await check(body)).toMatchObject({ status: 404, code: 'paper.not_found' })
    }
    expect(await check({ id, sha256: printedSha256.slice(1) })).toMatchObject({ status: 400, code: 'request.invalid' })
  })

  test('cannot ask all day', async () => {
    const question = await printed()
    let last = await check(question)
    for (let tries = 0; tries < 80 && last.status === 200; tries += 1) last = await check(question)
    expect([last.status, last.code]).toEqual([429, 'request.too_many'])
  })
})
