import { getDocument, getDocumentContent, removeDocument } from '@dadkar/contract/document'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BadFile, makeBadFiles } from './bad-files.ts'
import { announce, drawCard, sendBytes, settled, upload } from './documents.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { verifyAs } from './people.ts'

const files = await makeBadFiles()

let api: TestApi
let sara: Caller
beforeAll(async () => {
  api = await startTestApi()
  sara = await verifyAs(api, people.sara, 'worker')
})
afterAll(() => api.stop())

/** A refusal's reason, or the type of what was accepted. */
async function outcomeOf({ bytes, fileName }: BadFile): Promise<string> {
  const { id, sent } = await upload(api, sara, bytes, { fileName })
  if (sent.status !== 204) expect([sent.status, sent.code]).toEqual([415, 'document.type_not_accepted'])
  const document = await settled(sara, id)
  if (document.state === 'ready') {
    const { bytes: given } = await sara.download(getDocumentContent, { id })
    for (const hidden of ['<script', 'PK\x03\x04', '<?php']) expect(given.includes(hidden), hidden).toBe(false)
  } else {
    expect((await sara.download(getDocumentContent, { id })).status).toBe(409)
  }
  await sara.call(removeDocument, { params: { id } })
  return document.refusedFor ?? document.mediaType
}

test('there are two hundred kinds of bad files, each with a name of its own', () => {
  expect(new Set(files.map(({ name }) => name)).size).toBeGreaterThanOrEqual(200)
})

describe('is not taken for what it is not:', () => {
  test.each(files.map((file) => [file.name, file] as const))('%s', async (_, file) => {
    expect([file.outcome].flat()).toContain(await outcomeOf(file))
  })
})

test('afterwards everything works as before, and no examining process died', async () => {
  const { id } = await upload(api, sara, await drawCard())
  expect(await settled(sara, id)).toMatchObject({ state: 'ready' })
  expect(api.logs.join('')).not.toMatch(/examin/)
  expect((await api.app.inject('/health/ready')).statusCode).toBe(200)
})

test('sixty megabytes are refused before a byte is sent, and cannot be smuggled in', async () => {
  const sixty = Buffer.alloc(60 * 1024 * 1024, 65)
  expect((await announce(sara, sixty)).code).toBe('document.too_large')
  const { id } = (await announce(sara, sixty, { size: 50 * 1024 * 1024 })).body
  expect(await sendBytes(api, sara, id, sixty)).toMatchObject({ status: 415, code: 'document.type_not_accepted' })
  const card = await drawCard()
  const padded = Buffer.concat([card, sixty])
  const other = (await announce(sara, padded, { size: card.length })).body.id
  expect(await sendBytes(api, sara, other, padded)).toMatchObject({ status: 413, code: 'document.too_large' })
})

describe('a name', () => {
  test.each([
    ['that turns round', 'cod\u202Efdp.exe', 'codfdp.exe'],
    ['with isolates', '\u2067کارت\u2069.jpg', 'کارت.jpg'],
    ['with a path', '../../etc/passwd', 'passwd'],
    ['with a Windows path', 'C:\\Users\\sara\\card.jpg', 'card.jpg'],
    ['with control letters', 'a\u0000b\u0007\n.jpg', 'ab.jpg'],
    ['of markup', '<img src=x onerror=alert(1)>.jpg', '_img src=x onerror=alert(1)_.jpg'],
    ['of nothing', '\u200b\u202e', 'document'],
    ['of dots', '....', 'document'],
    ['of a thousand letters', `${'ن'.repeat(1000)}.jpeg`, `${'ن'.repeat(145)}.jpeg`],
    ['of emoji', '👩‍🏭 کارت.jpg', '👩‍🏭 کارت.jpg'],
    ['with a half space', 'گواهی‌نامه.jpg', 'گواهی‌نامه.jpg'],
    ['in pieces', 'e\u0301.jpg', '\u00e9.jpg'],
  ])('%s is cleaned', async (_, fileName, cleaned) => {
    const { body } = await announce(sara, await drawCard(), { fileName })
    expect((await sara.call(getDocument, { params: { id: body.id } })).body.fileName).toBe(cleaned)
    await sara.call(removeDocument, { params: { id: body.id } })
  })
})
