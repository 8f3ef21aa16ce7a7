import * as contract from '@dadkar/contract/correction'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../plugins/serve.ts'
import { signCorrection } from './sign-correction.ts'
import { getCorrection, saveCorrection } from './write-correction.ts'

export function correctionRoutes(app: FastifyInstance) {
  serve(app, contract.getCorrection, ({ ctx, params }) => getCorrection(ctx, params.id))
  serve(app, contract.saveCorrection, ({ ctx, params, body }) => saveCorrection(ctx, params.id, body))
  serve(app, contract.signCorrection, ({ ctx, params, body }) => signCorrection(ctx, params.id, body))
}
