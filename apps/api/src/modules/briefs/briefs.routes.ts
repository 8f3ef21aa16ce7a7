import * as contract from '@dadkar/contract/brief'
import type { FastifyInstance } from 'fastify'
import { toPageRequest } from '../../page.ts'
import { serve } from '../../plugins/serve.ts'
import { fileBrief } from './file-brief.ts'
import { listBriefs, listOwnBriefs } from './list-briefs.ts'

export function briefRoutes(app: FastifyInstance) {
  serve(app, contract.fileBrief, ({ ctx, params, body }) => fileBrief(ctx, params.id, body))
  serve(app, contract.listOwnBriefs, ({ ctx, params, query }) => listOwnBriefs(ctx, params.id, toPageRequest(query)))
  serve(app, contract.listBriefs, ({ ctx, params, query }) => listBriefs(ctx, params.id, toPageRequest(query)))
}
