import * as contract from '@dadkar/contract/mobile-change'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../plugins/serve.ts'
import * as codes from './confirm-mobile-change.ts'
import * as changes from './start-mobile-change.ts'

export function mobileChangeRoutes(app: FastifyInstance) {
  serve(app, contract.startMobileChange, ({ ctx, body }) => changes.startMobileChange(ctx, body))
  serve(app, contract.getMobileChange, ({ ctx, params }) => changes.getMobileChange(ctx, params.id))
  serve(app, contract.sendMobileChangeCode, ({ ctx, params }) => codes.sendMobileChangeCode(ctx, params.id))
  serve(app, contract.resendMobileChangeCode, ({ ctx, params }) =>
    codes.resendMobileChangeCode(ctx, params.id, params.challengeId),
  )
  serve(app, contract.confirmMobileChange, ({ ctx, params, body }) =>
    codes.confirmMobileChange(ctx, params.id, { challengeId: params.challengeId, code: body.code }),
  )
}
