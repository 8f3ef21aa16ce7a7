import * as contract from '@dadkar/contract/case-document'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../plugins/serve.ts'
import { sendOpen } from '../documents/send-open.ts'
import { openForOffice, openForParty } from './read-case-document.ts'

export function caseDocumentRoutes(app: FastifyInstance) {
  serve(app, contract.getCaseDocument, async ({ ctx, params: { id: caseId, documentId }, reply }) =>
    sendOpen(reply, await openForParty(ctx, { caseId, documentId }), 'attachment'),
  )
  serve(app, contract.getOfficeCaseDocument, async ({ ctx, params: { id: caseId, documentId }, reply }) =>
    sendOpen(reply, await openForOffice(ctx, { caseId, documentId }), 'attachment'),
  )
}
