import * as z from 'zod/mini'
import { idParams } from './code.ts'
import { type DocumentKind, documentKinds, documentStates, refusalReasons } from './document-rules.ts'
import { endpoint } from './endpoint.ts'
import { documentTitle, id, instant, page, pageQuery } from './fields.ts'
import { cleanFileName } from './file-name.ts'

const titleOfOther = z.check<{ kind: DocumentKind; title: string | null }>((ctx) => {
  if (ctx.value.kind !== 'other' || ctx.value.title !== null) return
  ctx.issues.push({ code: 'custom', input: null, message: 'document_title.empty', path: ['title'] })
})

export const startDocumentBody = z
  .strictObject({
    kind: z.enum(documentKinds, 'choice.empty'),
    title: z.nullable(documentTitle).check(z.describe('Needed for `other`.')),
    fileName: z.pipe(z.string().check(z.maxLength(4096)), z.transform(cleanFileName)),
    size: z.int().check(z.gte(0), z.describe('In bytes.')),
    fingerprint: z
      .string()
      .check(
        z.regex(/^[0-9a-f]{64}$/, 'field.malformed'),
        z.describe('SHA-256 in hex by which the sender recognises the file when it goes on later.'),
      ),
  })
  .check(titleOfOther)
  .register(z.globalRegistry, { id: 'StartDocument' })

export const document = z
  .object({
    id,
    kind: z.enum(documentKinds),
    title: z.nullable(z.string()),
    fileName: z.string(),
    state: z.enum(documentStates),
    size: z.int().check(z.describe('Bytes of the file as it was sent.')),
    received: z.int().check(z.describe('Bytes that have arrived.')),
    fingerprint: z.string(),
    mediaType: z.nullable(z.string()).check(z.describe('Of the content, once it is ready.')),
    contentSize: z.nullable(z.int()),
    pages: z.nullable(z.int()),
    hasPreview: z.boolean(),
    refusedFor: z.nullable(z.enum(refusalReasons)),
    isScanned: z.boolean().check(z.describe('Whether a virus scanner has seen the file.')),
    createdAt: instant,
  })
  .register(z.globalRegistry, { id: 'Document' })

export type Document = z.infer<typeof document>

const limits = ['document.too_many', 'document.too_many_unfinished', 'document.too_much'] as const

export const startDocument = endpoint({
  method: 'POST',
  path: '/v1/documents',
  tag: 'Documents',
  access: 'session',
  summary: 'Announce a file of the profile',
  description:
    'The file is then sent by the tus protocol (tus.io, core 1.0.0) to `/v1/documents/uploads/{id}`. Its type is told by its content, never by its name.',
  body: startDocumentBody,
  status: 201,
  response: document,
  errors: ['document.empty', 'document.too_large', ...limits],
  idempotent: true,
})

const tusVersion = 'Always `1.0.0`.'

export const getUpload = endpoint({
  method: 'HEAD',
  path: '/v1/documents/uploads/{id}',
  tag: 'Documents',
  access: 'session',
  summary: 'How much of a file has arrived',
  params: idParams,
  status: 200,
  responseHeaders: {
    'Tus-Resumable': tusVersion,
    'Upload-Offset': 'Bytes that have arrived.',
    'Upload-Length': 'Bytes of the whole file.',
  },
  errors: ['document.not_found', 'document.not_uploading'],
})

export const sendUpload = endpoint({
  method: 'PATCH',
  path: '/v1/documents/uploads/{id}',
  tag: 'Documents',
  access: 'session',
  summary: 'Send the next stretch of a file',
  description:
    'When the line breaks, ask how much has arrived and go on from there. With the last byte the checks begin.',
  params: idParams,
  bodyBytes: 'application/offset+octet-stream',
  requestHeaders: {
    'Tus-Resumable': tusVersion,
    'Upload-Offset': 'Where this stretch begins: what has arrived so far.',
  },
  status: 204,
  responseHeaders: { 'Tus-Resumable': tusVersion, 'Upload-Offset': 'Bytes that have arrived.' },
  errors: [
    'document.not_found',
    'document.not_uploading',
    'document.wrong_offset',
    'document.too_large',
    'document.type_not_accepted',
  ],
})

export const listDocuments = endpoint({
  method: 'GET',
  path: '/v1/documents',
  tag: 'Documents',
  access: 'session',
  summary: 'Own documents, newest first',
  query: pageQuery,
  status: 200,
  response: page(document),
  errors: [],
})

export const getDocument = endpoint({
  method: 'GET',
  path: '/v1/documents/{id}',
  tag: 'Documents',
  access: 'session',
  summary: 'One own document',
  params: idParams,
  status: 200,
  response: document,
  errors: ['document.not_found'],
})

export const getDocumentContent = endpoint({
  method: 'GET',
  path: '/v1/documents/{id}/content',
  tag: 'Documents',
  access: 'session',
  summary: 'The file itself, as an attachment',
  description: 'Images are re-encoded, HEIC as JPEG; a PDF is the file that was sent.',
  params: idParams,
  status: 200,
  responseBytes: ['application/pdf', 'image/jpeg', 'image/png'],
  errors: ['document.not_found', 'document.not_ready'],
})

export const getDocumentPreview = endpoint({
  method: 'GET',
  path: '/v1/documents/{id}/preview',
  tag: 'Documents',
  access: 'session',
  summary: 'A small picture of the document, of a PDF its first page',
  params: idParams,
  status: 200,
  responseBytes: ['image/jpeg'],
  errors: ['document.not_found', 'document.no_preview'],
})

export const removeDocument = endpoint({
  method: 'DELETE',
  path: '/v1/documents/{id}',
  tag: 'Documents',
  access: 'session',
  summary: 'Remove a document, or stop its upload',
  params: idParams,
  status: 204,
  errors: ['document.not_found'],
})
