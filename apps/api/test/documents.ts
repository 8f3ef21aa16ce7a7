import { createHash } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { PDFDocument, rgb } from '@cantoo/pdf-lib'
import { getDocument, startDocument } from '@dadkar/contract/document'
import type { DocumentKind } from '@dadkar/contract/document-rules'
import sharp from 'sharp'
import { vi } from 'vitest'
import type { Caller, TestApi } from './harness.ts'

/** A picture that looks like a card; `seed` makes another one. */
export function drawCard(seed = 0, format: 'jpeg' | 'png' = 'jpeg'): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="260"><rect width="400" height="260" fill="#f6f1e4"/>
    <circle cx="90" cy="110" r="50" fill="#345"/><rect x="170" y="70" width="${100 + (seed % 100)}" height="16" fill="#246"/></svg>`
  return sharp(Buffer.from(svg)).toFormat(format).toBuffer()
}

/** A PDF with a red field on its first page, and whatever `change` adds. */
export async function makePdf(change: (pdf: PDFDocument) => unknown = () => {}): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  pdf.addPage([595, 842]).drawRectangle({ x: 0, y: 0, width: 595, height: 842, color: rgb(1, 0, 0) })
  await change(pdf)
  return Buffer.from(await pdf.save())
}

export const fingerprintOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

type Announced = { kind?: DocumentKind; title?: string | null; fileName?: string; size?: number }

export function announce(caller: Caller, bytes: Uint8Array, announced: Announced = {}) {
  const body = { kind: 'identityCardFront', title: null, fileName: 'کارت ملی.jpg', size: bytes.length, ...announced }
  return caller.call(startDocument, { body: { ...body, fingerprint: fingerprintOf(bytes) } })
}

/** Sends bytes by the protocol, as any client would, through a real socket. */
export async function sendBytes(api: TestApi, caller: Caller, id: string, bytes: Uint8Array, offset = 0) {
  const response = await fetch(`${await listen(api)}/v1/documents/uploads/${id}`, {
    method: 'PATCH',
    headers: {
      authorization: `Bearer ${caller.token}`,
      'content-type': 'application/offset+octet-stream',
      'tus-resumable': '1.0.0',
      'upload-offset': String(offset),
    },
    body: bytes as Uint8Array<ArrayBuffer>,
  })
  const problem = response.status === 204 ? null : await response.json()
  return { status: response.status, offset: response.headers.get('upload-offset'), code: problem?.code as string }
}

const addresses = new WeakMap<TestApi, string>()

export async function listen(api: TestApi): Promise<string> {
  const known = addresses.get(api)
  if (known) return known
  await api.app.listen({ host: '127.0.0.1', port: 0 })
  const address = `http://127.0.0.1:${(api.app.server.address() as AddressInfo).port}`
  addresses.set(api, address)
  return address
}

/** Announces and sends a whole file; returns the id of its document. */
export async function upload(api: TestApi, caller: Caller, bytes: Uint8Array, announced: Announced = {}) {
  const { body, code } = await announce(caller, bytes, announced)
  if (!body.id) throw new Error(`Could not announce: ${code}`)
  const sent = await sendBytes(api, caller, body.id, bytes)
  return { id: body.id as string, sent }
}

/** The document once it is no longer being processed. */
export function settled(caller: Caller, id: string) {
  return vi.waitFor(
    async () => {
      const { body } = await caller.call(getDocument, { params: { id } })
      if (['uploading', 'processing'].includes(body.state)) throw new Error(`still ${body.state}`)
      return body
    },
    { timeout: 60_000, interval: 50 },
  )
}
