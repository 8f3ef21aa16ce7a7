import * as contract from '@dadkar/contract/case'
import type { FastifyInstance } from 'fastify'
import { toPageRequest } from '../../page.ts'
import { serve } from '../../plugins/serve.ts'
import { getReceipt, listCases } from './cases.service.ts'
import { getCase } from './get-case.ts'
import { cureDefect } from './take-party-step.ts'

export function caseRoutes(app: FastifyInstance) {
  serve(app, contract.listCases, ({ ctx, query }) => listCases(ctx, toPageRequest(query)))
  serve(app, contract.getCase, ({ ctx, params }) => getCase(ctx, params.id))
  serve(app, contract.cureDefect, ({ ctx, params, body }) => cureDefect(ctx, params.id, body))
  serve(app, contract.getReceipt, ({ ctx, params }) => getReceipt(ctx, params.id))
}
