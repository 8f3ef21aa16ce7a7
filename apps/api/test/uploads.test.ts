import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import { getDocumentContent, getUpload } from '@dadkar/contract/document'
import { people } from '@dadkar/registry-simulator/people'
import sharp from 'sharp'
import { Upload } from 'tus-js-client'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { announce, drawCard, listen, makePdf, sendBytes, settled, upload } from './documents.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { verifyAs } from './people.ts'
import { killServer, spawnServer } from './server-process.ts'

let api: TestApi
let sara: Caller
beforeAll(async () => {
  api = await startTestApi()
  sara = await verifyAs(api, people.sara, 'worker')
})
afterAll(() => api.stop())
beforeEach(async () => {
  await api.sql('delete from document')
})

/** A PDF of some megabytes: nothing in it can be compressed. */
async function makeLargePdf(bytes: number): Promise<Buffer> {
  const [width, height] = [1200, Math.ceil(bytes / 3600)]
  const noise = await sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
    .toBuffer()
  return makePdf(async (pdf) => pdf.addPage().drawImage(await pdf.embedJpg(noise)))
}

const received = async (id: string) => (await sara.call(getUpload, { params: { id } })).headers['upload-offset']

/** Sends some bytes of a stretch that was said to be longer, and pulls the plug. */
async function breakLine(id: string, bytes: Buffer, offset: number) {
  const sending = request(`${await listen(api)}/v1/documents/uploads/${id}`, {
    method: 'PATCH',
    headers: {
      authorization: `Bearer ${sara.token}`,
      'content-type': 'application/offset+octet-stream',
      'content-length': String(bytes.length + 100_000),
      'tus-resumable': '1.0.0',
      'upload-offset': String(offset),
    },
  })
  sending.on('error', () => {})
  await new Promise<void>((resolve) => sending.write(bytes, () => resolve()))
  await new Promise((resolve) => setTimeout(resolve, 100))
  sending.destroy()
}

describe('an upload', () => {
  test('goes on in the middle after a broken line, and arrives whole', async () => {
    const pdf = await makeLargePdf(3_000_000)
    const { id } = (await announce(sara, pdf)).body
    const cuts = [0, 1_300_000, 1_300_007, pdf.length - 1]
    for (const [index, from] of cuts.entries()) {
      const until = cuts[index + 1]
      if (until === undefined) break
      await breakLine(id, pdf.subarray(from, until), from)
      await expect.poll(() => received(id)).toBe(String(until))
    }
    expect(await sendBytes(api, sara, id, pdf.subarray(pdf.length - 1), pdf.length - 1)).toMatchObject({ status: 204 })
    expect(await settled(sara, id)).toMatchObject({ state: 'ready', pages: 2 })
    expect((await sara.download(getDocumentContent, { id })).bytes.equals(pdf)).toBe(true)
  })

  test('is sent by the ordinary client of the protocol', async () => {
    const pdf = await makeLargePdf(2_500_000)
    const { id } = (await announce(sara, pdf)).body
    await sendBytes(api, sara, id, pdf.subarray(0, 1_000_000))
    const uploadUrl = `${await listen(api)}/v1/documents/uploads/${id}`
    const headers = { authorization: `Bearer ${sara.token}` }
    await new Promise<void>((resolve, reject) => {
      const options = { uploadUrl, headers, chunkSize: 700_000, retryDelays: null, onSuccess: () => resolve() }
      new Upload(pdf, { ...options, onError: reject }).start()
    })
    expect(await settled(sara, id)).toMatchObject({ state: 'ready' })
  })

  test('takes no stretch from anywhere but its end, nor more than was announced', async () => {
    const card = await drawCard()
    const { id } = (await announce(sara, card)).body
    expect(await sendBytes(api, sara, id, card, 7)).toMatchObject({ status: 409, code: 'document.wrong_offset' })
    const tooMuch = Buffer.concat([card, Buffer.from('x')])
    expect(await sendBytes(api, sara, id, tooMuch)).toMatchObject({ status: 413, code: 'document.too_large' })
    expect(await received(id)).toBe('0')
    expect(await sendBytes(api, sara, id, card)).toMatchObject({ status: 204 })
    expect(await sendBytes(api, sara, id, card)).toMatchObject({ status: 409, code: 'document.not_uploading' })
    expect((await sara.call(getUpload, { params: { id } })).status).toBe(409)
  })

  test('sent by two at once is taken from one', async () => {
    const card = await drawCard()
    const { id } = (await announce(sara, card)).body
    const answers = await Promise.all([1, 2, 3, 4].map(() => sendBytes(api, sara, id, card)))
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1)
    expect(await settled(sara, id)).toMatchObject({ state: 'ready' })
    expect(await api.sql('select count(*)::int as parts from document_part')).toEqual([{ parts: 0 }])
  })

  test('is refused without the headers of the protocol', async () => {
    const card = await drawCard()
    const { id } = (await announce(sara, card)).body
    const send = (headers: Record<string, string>) =>
      api.app.inject({
        method: 'PATCH',
        url: `/v1/documents/uploads/${id}`,
        headers: { authorization: `Bearer ${sara.token}`, ...headers },
        payload: card,
      })
    const type = { 'content-type': 'application/offset+octet-stream' }
    expect((await send({ ...type, 'upload-offset': '0' })).json().fields).toEqual({
      'Tus-Resumable': 'field.malformed',
    })
    for (const offset of ['-1', 'x', '1e3', '99999999999']) {
      const answer = await send({ ...type, 'tus-resumable': '1.0.0', 'upload-offset': offset })
      expect([answer.statusCode, answer.json().fields]).toEqual([400, { 'Upload-Offset': 'field.malformed' }])
    }
    expect((await send({ 'content-type': 'image/jpeg', 'tus-resumable': '1.0.0' })).json().code).toBe(
      'request.unsupported_media_type',
    )
  })

  test('that stood still for a week is given up', async () => {
    const { id } = (await announce(sara, await drawCard())).body
    const fresh = (await announce(sara, await drawCard())).body
    await api.sql(`update document set changed_at = now() - interval '8 days' where id = $1`, [id])
    await api.sql(`select graphile_worker.add_job('sweepUploads')`)
    await expect.poll(() => api.sql('select id from document')).toEqual([{ id: fresh.id }])
  })
})

describe('a worker that is killed in the middle', () => {
  /** As if the killed worker had been dead for a while. */
  const letTimePass = () =>
    api.sql(`update graphile_worker._private_jobs set locked_at = locked_at - interval '2 minutes'`)

  test('loses nothing: the file is processed by the next, once', async () => {
    await api.stopWorker()
    const pdf = await makeLargePdf(4_000_000)
    const { id } = await upload(api, sara, pdf)
    const worker = spawnServer(api, 'worker')
    const isTaken = async () => (await api.sql('select 1 from graphile_worker.jobs where locked_at is not null')).length
    await expect.poll(isTaken, { timeout: 30_000, interval: 5 }).toBe(1)
    await killServer(worker)
    expect(await api.sql('select state from document')).toEqual([{ state: 'processing' }])
    await letTimePass()
    await api.startWorker()
    expect(await settled(sara, id)).toMatchObject({ state: 'ready', pages: 2 })
    expect((await sara.download(getDocumentContent, { id })).bytes.equals(pdf)).toBe(true)
    await api.sql(
      `select graphile_worker.add_job('processDocument', json_build_object('documentId', id, 'storageKey', storage_key)) from document`,
    )
    await expect.poll(() => api.sql('select attempts from graphile_worker.jobs')).toEqual([])
    expect(await settled(sara, id)).toMatchObject({ state: 'ready' })
    expect((await sara.download(getDocumentContent, { id })).bytes.equals(pdf)).toBe(true)
  }, 60_000)
})
