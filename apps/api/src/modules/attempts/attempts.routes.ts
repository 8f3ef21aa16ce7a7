import * as contract from '@dadkar/contract/attempt-check'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../plugins/serve.ts'
import { checkAttempt } from './check-attempt.ts'

/** For anybody who was shown a proof of a failed attempt. */
export function attemptCheckRoutes(app: FastifyInstance) {
  serve(app, contract.checkAttempt, ({ ctx, body }) => checkAttempt(ctx, body.jws))
}
