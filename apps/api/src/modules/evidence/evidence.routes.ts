import * as contract from '@dadkar/contract/evidence'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../plugins/serve.ts'
import { sendOpen } from '../documents/send-open.ts'
import { openOfficeEvidence, openOwnEvidence } from './open-evidence.ts'

export function evidenceRoutes(app: FastifyInstance) {
  serve(app, contract.getEvidenceContent, async ({ ctx, params, reply }) =>
    sendOpen(reply, await openOwnEvidence(ctx, params, 'content'), 'attachment'),
  )
  serve(app, contract.getEvidencePreview, async ({ ctx, params, reply }) =>
    sendOpen(reply, await openOwnEvidence(ctx, params, 'preview'), 'inline'),
  )
  serve(app, contract.getOfficeEvidenceContent, async ({ ctx, params, reply }) =>
    sendOpen(reply, await openOfficeEvidence(ctx, params, 'content'), 'attachment'),
  )
  serve(app, contract.getOfficeEvidencePreview, async ({ ctx, params, reply }) =>
    sendOpen(reply, await openOfficeEvidence(ctx, params, 'preview'), 'inline'),
  )
}
