import * as contract from '@dadkar/contract/join'
import type { FastifyInstance } from 'fastify'
import { toPageRequest } from '../../page.ts'
import { serve } from '../../plugins/serve.ts'
import { decideJoining, getJoiner, listJoiners } from './decide-joining.ts'
import { joinCase } from './join-case.ts'
import { listJoinRequests } from './list-join-requests.ts'

export function joiningRoutes(app: FastifyInstance) {
  serve(app, contract.joinCase, ({ ctx, body }) => joinCase(ctx, body.trackingCode))
  serve(app, contract.listJoinRequests, ({ ctx, query }) => listJoinRequests(ctx, toPageRequest(query)))
  serve(app, contract.listJoiners, ({ ctx, query }) => listJoiners(ctx, toPageRequest(query)))
  serve(app, contract.getJoiner, ({ ctx, params }) => getJoiner(ctx, params.id))
  serve(app, contract.confirmJoiner, ({ ctx, params }) => decideJoining(ctx, params.id, { state: 'confirmed' }))
  serve(app, contract.refuseJoiner, ({ ctx, params, body }) =>
    decideJoining(ctx, params.id, { state: 'refused', reason: body.reason }),
  )
}
