import * as contract from '@dadkar/contract/execution'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../plugins/serve.ts'
import { recordOwnComplaint, recordPartysComplaint } from './record-court-complaint.ts'
import { requestExecution } from './request-execution.ts'

export function executionRoutes(app: FastifyInstance) {
  serve(app, contract.requestExecution, ({ ctx, params, body }) => requestExecution(ctx, params.id, body))
  serve(app, contract.recordCourtComplaint, ({ ctx, params, body }) => recordOwnComplaint(ctx, params.id, body))
  serve(app, contract.recordPartysComplaint, ({ ctx, params, body }) => recordPartysComplaint(ctx, params.id, body))
}
