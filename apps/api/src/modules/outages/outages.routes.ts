import { getStatus } from '@dadkar/contract/status'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../plugins/serve.ts'
import { readStatus } from './status.service.ts'

export function statusRoutes(app: FastifyInstance) {
  serve(app, getStatus, async ({ ctx, reply }) => {
    const status = await readStatus(ctx)
    reply.header('cache-control', 'public, max-age=15')
    return status
  })
}
