import { listOutages, listServiceHours, listServices } from '@dadkar/contract/service'
import { getStatus } from '@dadkar/contract/status'
import type { FastifyInstance } from 'fastify'
import { toPageRequest } from '../../page.ts'
import { serve } from '../../plugins/serve.ts'
import * as ledger from './list-outages.ts'
import { readServiceHours, readServices } from './service-health.ts'
import { readStatus } from './status.service.ts'

export function statusRoutes(app: FastifyInstance) {
  serve(app, getStatus, async ({ ctx, reply }) => {
    const status = await readStatus(ctx)
    reply.header('cache-control', 'public, max-age=15')
    return status
  })
}

export function serviceRoutes(app: FastifyInstance) {
  serve(app, listServices, ({ ctx }) => readServices(ctx.pool))
  serve(app, listServiceHours, ({ ctx, params }) => readServiceHours(ctx, params.service))
  serve(app, listOutages, ({ ctx, query }) => ledger.listOutages(ctx, toPageRequest(query), query.service))
}
