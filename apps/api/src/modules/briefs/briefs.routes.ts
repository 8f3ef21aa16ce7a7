import * as contract from '@dadkar/contract/brief'
import * as documents from '@dadkar/contract/case-document'
import type { FastifyInstance } from 'fastify'
import { toPageRequest } from '../../page.ts'
import { serve } from '../../plugins/serve.ts'
import { sendOpen } from '../documents/send-open.ts'
import { fileBrief } from './file-brief.ts'
import { listBriefs, listOwnBriefs } from './list-briefs.ts'
import { openForOffice, openForParty } from './read-brief-document.ts'

export function briefRoutes(app: FastifyInstance) {
  serve(app, contract.fileBrief, ({ ctx, params, body }) => fileBrief(ctx, params.id, body))
  serve(app, contract.listOwnBriefs, ({ ctx, params, query }) => listOwnBriefs(ctx, params.id, toPageRequest(query)))
  serve(app, contract.listBriefs, ({ ctx, params, query }) => listBriefs(ctx, params.id, toPageRequest(query)))
  serve(app, documents.getCaseDocument, async ({ ctx, params: { id: caseId, documentId }, reply }) =>
    sendOpen(reply, await openForParty(ctx, { caseId, documentId }), 'attachment'),
  )
  serve(app, documents.getOfficeCaseDocument, async ({ ctx, params: { id: caseId, documentId }, reply }) =>
    sendOpen(reply, await openForOffice(ctx, { caseId, documentId }), 'attachment'),
  )
}
