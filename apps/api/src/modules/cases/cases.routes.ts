import * as contract from '@dadkar/contract/case'
import type { FastifyInstance } from 'fastify'
import { toPageRequest } from '../../page.ts'
import { serve } from '../../plugins/serve.ts'
import * as cases from './cases.service.ts'
import { cureDefect } from './cure-defect.ts'

export function caseRoutes(app: FastifyInstance) {
  serve(app, contract.listCases, ({ ctx, query }) => cases.listCases(ctx, toPageRequest(query)))
  serve(app, contract.getCase, ({ ctx, params }) => cases.getCase(ctx, params.id))
  serve(app, contract.cureDefect, ({ ctx, params, body }) => cureDefect(ctx, params.id, body))
  serve(app, contract.getReceipt, ({ ctx, params }) => cases.getReceipt(ctx, params.id))
}
