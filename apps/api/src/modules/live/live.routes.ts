import type { LiveEvent } from '@dadkar/contract/live'
import * as contract from '@dadkar/contract/live'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../plugins/serve.ts'
import { tokenEnd } from '../../plugins/session.ts'
import { followChanges } from './follow-changes.ts'

const headers = { 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no', connection: 'close' }

export function liveRoutes(app: FastifyInstance) {
  serve(app, contract.followChanges, async ({ ctx, request, reply }) => {
    const stream = await followChanges(ctx, tokenEnd(app, request))
    // Also of a HEAD, which takes no body.
    reply.raw.once('close', () => stream.destroy())
    // Neither a cache nor a proxy keeps back what is told; and a stop of the server waits for no connection kept alive.
    reply.type('text/event-stream').headers(headers)
    return stream as unknown as LiveEvent
  })
}
