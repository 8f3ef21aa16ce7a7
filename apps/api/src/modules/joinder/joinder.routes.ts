import * as contract from '@dadkar/contract/joinder'
import type { FastifyInstance } from 'fastify'
import { toPageRequest } from '../../page.ts'
import { serve } from '../../plugins/serve.ts'
import { joinCases } from './join-cases.ts'
import { listJoinable } from './list-joinable.ts'

export function joinderRoutes(app: FastifyInstance) {
  serve(app, contract.listJoinableCases, ({ ctx, params, query }) => listJoinable(ctx, params.id, toPageRequest(query)))
  serve(app, contract.joinCases, ({ ctx, params, body }) => joinCases(ctx, params.id, body))
}
