import * as contract from '@dadkar/contract/audit'
import type { FastifyInstance } from 'fastify'
import { toPageRequest } from '../../page.ts'
import { serve } from '../../plugins/serve.ts'
import { listAccess } from './list-access.ts'

export function accessLogRoutes(app: FastifyInstance) {
  serve(app, contract.listAccess, ({ ctx, query }) => listAccess(ctx, toPageRequest(query), query.caseId ?? null))
}
