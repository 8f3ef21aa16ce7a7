import * as contract from '@dadkar/contract/settlement'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../plugins/serve.ts'
import { acceptSettlement, dropSettlement } from './answer-settlement.ts'
import { proposeSettlement, recordSettlement } from './propose-settlement.ts'

export function settlementRoutes(app: FastifyInstance) {
  serve(app, contract.proposeSettlement, ({ ctx, params, body }) => proposeSettlement(ctx, params.id, body))
  serve(app, contract.acceptSettlement, ({ ctx, params, body }) => acceptSettlement(ctx, params.id, body))
  serve(app, contract.dropSettlement, ({ ctx, params, body }) => dropSettlement(ctx, params.id, body))
  serve(app, contract.recordSettlement, ({ ctx, params, body }) => recordSettlement(ctx, params.id, body))
}
