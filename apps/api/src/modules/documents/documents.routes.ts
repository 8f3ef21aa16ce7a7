import type { Readable } from 'node:stream'
import * as contract from '@dadkar/contract/document'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AppError } from '../../app-error.ts'
import { toPageRequest } from '../../page.ts'
import { serve } from '../../plugins/serve.ts'
import * as documents from './documents.service.ts'
import { openContent, openPreview } from './read-document.ts'
import { getUpload, receiveUpload } from './receive-upload.ts'
import { sendOpen } from './send-open.ts'

const tusVersion = '1.0.0'

/** @throws AppError request.invalid naming the header of the tus protocol that is missing or wrong */
function readOffset({ headers }: FastifyRequest): number {
  if (headers['tus-resumable'] !== tusVersion) {
    throw new AppError('request.invalid', { fields: { 'Tus-Resumable': 'field.malformed' } })
  }
  const offset = String(headers['upload-offset'] ?? '')
  if (/^\d{1,9}$/.test(offset)) return Number(offset)
  throw new AppError('request.invalid', { fields: { 'Upload-Offset': 'field.malformed' } })
}

/** The two requests of the tus protocol that carry a file. Their bodies are streams, never held whole. */
function uploadRoutes(app: FastifyInstance) {
  app.addContentTypeParser('application/offset+octet-stream', (_request, body, done) => done(null, body))
  serve(app, contract.getUpload, async ({ ctx, params, reply }) => {
    const { received, size } = await getUpload(ctx, params.id)
    reply.headers({ 'tus-resumable': tusVersion, 'upload-offset': received, 'upload-length': size })
    return undefined
  })
  serve(app, contract.sendUpload, async ({ ctx, params, request, reply }) => {
    const body = request.body as Readable | undefined
    if (!body) throw new AppError('request.unsupported_media_type')
    try {
      const received = await receiveUpload(ctx, params.id, readOffset(request), body)
      reply.headers({ 'tus-resumable': tusVersion, 'upload-offset': received })
    } catch (error) {
      // A browser reads the answer only after it has sent everything.
      body.resume()
      throw error
    }
    return undefined
  })
}

export function documentRoutes(app: FastifyInstance) {
  serve(app, contract.startDocument, ({ ctx, body }) => documents.startDocument(ctx, body))
  serve(app, contract.listDocuments, ({ ctx, query }) => documents.listDocuments(ctx, toPageRequest(query)))
  serve(app, contract.getDocument, ({ ctx, params }) => documents.getDocument(ctx, params.id))
  serve(app, contract.getDocumentContent, async ({ ctx, params, reply }) =>
    sendOpen(reply, await openContent(ctx, params.id), 'attachment'),
  )
  serve(app, contract.getDocumentPreview, async ({ ctx, params, reply }) =>
    sendOpen(reply, await openPreview(ctx, params.id), 'inline'),
  )
  serve(app, contract.removeDocument, async ({ ctx, params }) => {
    await documents.removeDocument(ctx, params.id)
    return undefined
  })
  app.register(async (uploads) => uploadRoutes(uploads))
}
