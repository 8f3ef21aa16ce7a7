import * as contract from '@dadkar/contract/verification'
import type { FastifyInstance } from 'fastify'
import { setAttemptCookie } from '../../plugins/attempt.ts'
import { serve } from '../../plugins/serve.ts'
import { handOver } from '../sessions/sessions.routes.ts'
import { confirmVerification } from './confirm-verification.ts'
import { raiseLevel } from './raise-level.ts'
import * as verifications from './verification.service.ts'

export function startRoutes(app: FastifyInstance) {
  serve(
    app,
    contract.startVerification,
    ({ ctx, body }) => verifications.startVerification(ctx, body),
    ({ id }, { ctx, reply }) => setAttemptCookie(reply, ctx.config, id),
  )
}

export function raiseRoutes(app: FastifyInstance) {
  serve(
    app,
    contract.raiseLevel,
    ({ ctx, body }) => raiseLevel(ctx, body),
    ({ id }, { ctx, reply }) => setAttemptCookie(reply, ctx.config, id),
  )
}

export function attemptRoutes(app: FastifyInstance) {
  serve(app, contract.getVerification, ({ ctx, params }) => verifications.getVerification(ctx, params.id))
  serve(app, contract.retryVerification, ({ ctx, params }) => verifications.retryVerification(ctx, params.id))
  serve(app, contract.resendVerificationCode, ({ ctx, params }) => verifications.resendVerificationCode(ctx, params.id))
  serve(app, contract.confirmVerification, async ({ ctx, params, body, reply }) => {
    const { verification, session } = await confirmVerification(ctx, params.id, body.code)
    return { verification, session: session && handOver(app, ctx, reply, session) }
  })
}
