import * as contract from '@dadkar/contract/paper-file'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { describeFile } from '../../plugins/describe-file.ts'
import { serve } from '../../plugins/serve.ts'
import { checkPaper } from './check-paper.ts'
import { printNotice, printOfficeNotice, printReceipt } from './paper-files.ts'
import type { PaperFile } from './print-paper.ts'

function sendFile(reply: FastifyReply, { fileName, bytes, sha256 }: PaperFile) {
  describeFile(reply, { fileName, mediaType: 'application/pdf', type: 'attachment' })
  reply.header('repr-digest', `sha-256=:${sha256.toString('base64')}:`)
  return bytes as Buffer & undefined
}

export function paperFileRoutes(app: FastifyInstance) {
  serve(app, contract.getNoticePdf, async ({ ctx, params, reply }) =>
    sendFile(reply, await printNotice(ctx, params.id)),
  )
  serve(app, contract.getReceiptPdf, async ({ ctx, params, reply }) =>
    sendFile(reply, await printReceipt(ctx, params.id)),
  )
  serve(app, contract.getOfficeNoticePdf, async ({ ctx, params, reply }) =>
    sendFile(reply, await printOfficeNotice(ctx, params.id, params.noticeId)),
  )
}

/** For anybody who holds a printed paper. */
export function paperCheckRoutes(app: FastifyInstance) {
  serve(app, contract.checkPaper, ({ ctx, body }) => checkPaper(ctx, body))
}
