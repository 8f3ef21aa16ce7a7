import * as contract from '@dadkar/contract/challenge'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../plugins/serve.ts'
import { getChallenge } from './codes.service.ts'

export function challengeRoutes(app: FastifyInstance) {
  serve(app, contract.getChallenge, ({ ctx, params }) => getChallenge(ctx, params.id))
}
