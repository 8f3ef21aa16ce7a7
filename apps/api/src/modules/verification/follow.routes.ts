import * as contract from '@dadkar/contract/follow'
import type { FastifyInstance } from 'fastify'
import { provedAttempt } from '../../plugins/attempt.ts'
import { serve } from '../../plugins/serve.ts'
import { followVerification } from './follow-verification.ts'

export function followRoutes(app: FastifyInstance) {
  serve(app, contract.followVerification, ({ ctx, body, request }) =>
    followVerification(ctx, body.followCode, provedAttempt(request, ctx.config)),
  )
}
