import * as contract from '@dadkar/contract/relief'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../plugins/serve.ts'
import { decideRelief, listReliefs } from './reliefs.service.ts'

export function reliefRoutes(app: FastifyInstance) {
  serve(app, contract.listReliefs, ({ ctx }) => listReliefs(ctx))
  serve(app, contract.decideRelief, async ({ ctx, params, body }) => {
    await decideRelief(ctx, params.id, body)
    return undefined
  })
}
