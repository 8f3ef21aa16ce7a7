import * as contract from '@dadkar/contract/enrolment'
import type { FastifyInstance } from 'fastify'
import { setAttemptCookie } from '../../plugins/attempt.ts'
import { serve } from '../../plugins/serve.ts'
import { bindEnrolment, followEnrolment, startEnrolment } from './enrolments.service.ts'

export function enrolmentRoutes(app: FastifyInstance) {
  serve(app, contract.startEnrolment, ({ ctx, body }) => startEnrolment(ctx, body))
  serve(app, contract.followEnrolment, ({ ctx, body }) => followEnrolment(ctx, body.enrolmentCode))
  serve(
    app,
    contract.bindEnrolment,
    ({ ctx, body }) => bindEnrolment(ctx, body),
    ({ id }, { ctx, reply }) => setAttemptCookie(reply, ctx.config, id),
  )
}
