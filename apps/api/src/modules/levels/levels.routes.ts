import * as contract from '@dadkar/contract/level'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../plugins/serve.ts'
import * as levels from './levels.service.ts'

export function levelRoutes(app: FastifyInstance) {
  serve(app, contract.listLevels, ({ ctx }) => levels.listLevels(ctx))
}

export function levelAdminRoutes(app: FastifyInstance) {
  serve(app, contract.setLevel, ({ ctx, params, body }) => levels.setLevel(ctx, params.level, body))
}
