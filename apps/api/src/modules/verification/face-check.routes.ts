import * as contract from '@dadkar/contract/face-check'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../plugins/serve.ts'
import { wakeFaceCheck } from './wake-face-check.ts'

export function faceCheckRoutes(app: FastifyInstance) {
  serve(app, contract.faceCheckCalledBack, async ({ ctx, body }) => {
    await wakeFaceCheck(ctx, body.reference)
    return undefined
  })
}
