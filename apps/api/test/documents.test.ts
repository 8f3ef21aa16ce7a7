import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
  getDocument,
  getDocumentContent,
  getDocumentPreview,
  getUpload,
  listDocuments,
  removeDocument,
} from '@dadkar/contract/document'
import { people } from '@dadkar/registry-simulator/people'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { announce, drawCard, makePdf, sendBytes, settled, upload } from './documents.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { verifyAs } from './people.ts'

let api: TestApi
let sara: Caller
let reza: Caller
beforeAll(async () => {
  api = await startTestApi()
  sara = await verifyAs(api, people.sara, 'worker')
  reza = await verifyAs(api, people.reza, 'worker')
})
afterAll(() => api.stop())
beforeEach(async () => {
  await api.sql('delete from document')
})

const storedFiles = async () => {
  const entries = await readdir(api.config.STORAGE_PATH, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
}

describe('a picture', () => {
  test('is drawn anew, without what stood in its metadata, and comes back as an attachment', async () => {
    const secret = 'دوربین سارا'
    const card = await sharp(await drawCard())
      .withExif({ IFD0: { Copyright: 'SECRET-CAMERA', ImageDescription: secret } })
      .jpeg()
      .toBuffer()
    expect(card.includes('SECRET-CAMERA')).toBe(true)
    const { id, sent } = await upload(api, sara, card, { fileName: 'کارت‌ ملی.png' })
    expect(sent).toMatchObject({ status: 204, offset: String(card.length) })
    const document = await settled(sara, id)
    expect(document).toMatchObject({ state: 'ready', mediaType: 'image/jpeg', hasPreview: true, isScanned: false })

    const { status, headers, bytes } = await sara.download(getDocumentContent, { id })
    expect([status, headers['content-type'], Number(headers['content-length'])]).toEqual([
      200,
      'image/jpeg',
      document.contentSize,
    ])
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    })
    expect(headers['content-disposition']).toMatch(/^attachment; /)
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain('کارت‌ ملی.jpg')
    expect(bytes.includes('SECRET-CAMERA')).toBe(false)
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 400, height: 260 })
    const preview = await sara.download(getDocumentPreview, { id })
    expect((await sharp(preview.bytes).metadata()).format).toBe('jpeg')
    expect(await api.sql(`select action from audit_record where about_id = $1 order by id`, [id])).toEqual([
      { action: 'document.start' },
      { action: 'document.read' },
    ])
  })

  test('from an iPhone comes back as JPEG', async () => {
    const heic = await readFile(new URL('./fixtures/card.heic', import.meta.url))
    const { id } = await upload(api, sara, heic, { fileName: 'IMG_0001.HEIC' })
    expect(await settled(sara, id)).toMatchObject({ state: 'ready', mediaType: 'image/jpeg' })
    const { bytes } = await sara.download(getDocumentContent, { id })
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 400, height: 260 })
  })
})

test('a PDF comes back byte for byte, with a picture of its first page', async () => {
  const pdf = await makePdf((made) => made.addPage())
  const { id } = await upload(api, sara, pdf, { kind: 'other', title: 'فیش حقوقی تیر', fileName: 'fish.pdf' })
  expect(await settled(sara, id)).toMatchObject({ state: 'ready', pages: 2, title: 'فیش حقوقی تیر' })
  expect((await sara.download(getDocumentContent, { id })).bytes.equals(pdf)).toBe(true)
  const { channels } = await sharp((await sara.download(getDocumentPreview, { id })).bytes).stats()
  expect(channels.map(({ mean }) => Math.round(mean / 50) * 50)).toEqual([250, 0, 0])
})

test('nothing of a file lies in clear: not in the storage, not in the database, not in the log', async () => {
  const marker = 'UNMISTAKABLE-PLAIN-BYTES-OF-SARA'
  const pdf = await makePdf((made) => made.setSubject(marker))
  const plain = Buffer.concat([Buffer.from('%PDF-1.7\n%'), Buffer.from(marker.repeat(5)), pdf.subarray(8)])
  const names = { fileName: 'نام محرمانهٔ سارا.pdf', title: 'عنوان محرمانهٔ سارا', kind: 'other' } as const
  const { id } = await upload(api, sara, plain, names)
  await settled(sara, id)
  const waiting = await announce(sara, plain, names)
  await sendBytes(api, sara, waiting.body.id, plain.subarray(0, plain.length - 5))
  const files = await storedFiles()
  expect(files.length).toBeGreaterThanOrEqual(2)
  const places = [...files.map((file) => file.slice(api.config.STORAGE_PATH.length)), api.logs.join('')].join('\n')
  const rows = await api.sql('select t::text as row from document t')
  const jobs = await api.sql('select t::text as row from graphile_worker._private_jobs t')
  const dump = [...rows, ...jobs].map(({ row }) => row).join('\n')
  for (const secret of [marker, names.fileName, names.title, 'محرمانه', 'fish.pdf']) {
    for (const text of [places, dump]) {
      expect(text.includes(secret) || text.includes(Buffer.from(secret).toString('hex'))).toBe(false)
    }
    for (const file of files) expect((await readFile(file)).includes(secret), file).toBe(false)
  }
})

describe('to another person', () => {
  test('a document is as absent as one that is not there', async () => {
    const { id } = await upload(api, sara, await drawCard())
    await settled(sara, id)
    const begun = (await announce(sara, await drawCard(1))).body.id
    const nowhere = '00000000-0000-7000-8000-000000000000'
    for (const asked of [id, begun, nowhere]) {
      for (const endpoint of [getDocument, getDocumentContent, getDocumentPreview, removeDocument]) {
        const answer = await reza.call(endpoint, { params: { id: asked } })
        expect([answer.status, answer.code], endpoint.path).toEqual([404, 'document.not_found'])
      }
      expect((await reza.call(getUpload, { params: { id: asked } })).status).toBe(404)
      expect(await sendBytes(api, reza, asked, Buffer.from('x'))).toMatchObject({ code: 'document.not_found' })
    }
    expect((await reza.call(listDocuments)).body.items).toEqual([])
    expect((await sara.call(listDocuments)).body.items).toHaveLength(2)
  })
})

describe('a document', () => {
  test('is listed by pages, newest first', async () => {
    const made: string[] = []
    for (let count = 0; count < 5; count += 1) made.unshift((await announce(sara, await drawCard(count))).body.id)
    const first = (await sara.call(listDocuments, { query: { limit: '3' } })).body
    const second = (await sara.call(listDocuments, { query: { limit: '3', cursor: first.nextCursor } })).body
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(made)
    expect(second.nextCursor).toBeNull()
  })

  test('is removed with everything stored of it, once', async () => {
    const { id } = await upload(api, sara, await drawCard())
    await settled(sara, id)
    const [{ key }] = await api.sql('select storage_key as key from document where id = $1', [id])
    const own = async () => (await storedFiles()).filter((file) => file.includes(key)).map((file) => basename(file))
    await expect.poll(own).toEqual(['content', 'preview'])
    expect((await sara.call(removeDocument, { params: { id } })).status).toBe(204)
    expect((await sara.call(removeDocument, { params: { id } })).code).toBe('document.not_found')
    await expect.poll(own).toEqual([])
  })

  test('that is not ready has no content and no preview', async () => {
    const { id } = (await announce(sara, await drawCard())).body
    expect((await sara.call(getDocumentContent, { params: { id } })).code).toBe('document.not_ready')
    expect((await sara.call(getDocumentPreview, { params: { id } })).code).toBe('document.no_preview')
  })
})

describe('announcing', () => {
  test('has limits, each with its own code', async () => {
    const card = await drawCard()
    expect(await announce(sara, card, { size: 0 })).toMatchObject({ status: 422, code: 'document.empty' })
    const large = await announce(sara, card, { size: 60 * 1024 * 1024 })
    expect([large.status, large.code, large.body.params]).toEqual([413, 'document.too_large', { max: 50 }])
    const untitled = await announce(sara, card, { kind: 'other' })
    expect(untitled.body.fields).toEqual({ title: 'document_title.empty' })
    const unknown = await announce(sara, card, { kind: 'passport' as 'other' })
    expect(unknown.body.fields).toEqual({ kind: 'choice.empty' })

    const answers = await Promise.all(Array.from({ length: 8 }, () => announce(sara, card)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(5)
    expect(answers.find(({ status }) => status !== 201)).toMatchObject({ code: 'document.too_many_unfinished' })
    await api.sql(`update document set state = 'refused'`)
    await api.sql(`insert into document (owner_id, kind, state, file_name_sealed, fingerprint_sealed, key_sealed, storage_key, size)
      select owner_id, kind, 'ready', file_name_sealed, fingerprint_sealed, key_sealed, 'x' || n, 104857600
      from document, generate_series(1, 1) n where id = (select min(id::text)::uuid from document)`)
    await api.sql(`update document set size = 524288000 where storage_key = 'x1'`)
    expect(await announce(sara, card)).toMatchObject({ status: 422, code: 'document.too_much' })
    await api.sql(`insert into document (owner_id, kind, state, file_name_sealed, fingerprint_sealed, key_sealed, storage_key, size)
      select owner_id, kind, 'refused', file_name_sealed, fingerprint_sealed, key_sealed, 'y' || n, 1
      from document, generate_series(1, 60) n where storage_key = 'x1'`)
    expect(await announce(sara, card)).toMatchObject({ status: 422, code: 'document.too_many' })
    expect((await announce(reza, card)).status).toBe(201)
  })
})
