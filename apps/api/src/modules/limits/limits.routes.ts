import * as contract from '@dadkar/contract/limits'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../plugins/serve.ts'
import { getOwnLimits } from './limits.service.ts'

export function limitRoutes(app: FastifyInstance) {
  serve(app, contract.getLimits, ({ ctx }) => getOwnLimits(ctx))
}
