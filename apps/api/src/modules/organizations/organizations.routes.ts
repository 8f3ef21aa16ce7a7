import * as contract from '@dadkar/contract/organization'
import type { FastifyInstance } from 'fastify'
import { toPageRequest } from '../../page.ts'
import { serve } from '../../plugins/serve.ts'
import * as organizations from './organizations.service.ts'

export function organizationRoutes(app: FastifyInstance) {
  serve(app, contract.listMembers, ({ ctx, query }) => organizations.listMembers(ctx, toPageRequest(query)))
  serve(app, contract.nameMember, ({ ctx, body }) => organizations.nameMember(ctx, body))
  serve(app, contract.removeMember, async ({ ctx, params }) => {
    await organizations.removeMember(ctx, params.id)
    return undefined
  })
}
