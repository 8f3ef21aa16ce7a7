import * as contract from '@dadkar/contract/person'
import { actAs as actAsEndpoint } from '@dadkar/contract/session'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../plugins/serve.ts'
import { handOver } from '../sessions/sessions.routes.ts'
import { actAs, listOwnCapacities } from './act-as.ts'
import * as people from './people.service.ts'

export function personRoutes(app: FastifyInstance) {
  serve(app, contract.listOwnCapacities, ({ ctx }) => listOwnCapacities(ctx))
  serve(app, actAsEndpoint, async ({ ctx, body, reply }) => handOver(app, ctx, reply, await actAs(ctx, body)))
  serve(app, contract.getMe, ({ ctx }) => people.getMe(ctx))
  serve(app, contract.fillProfile, ({ ctx, body }) => people.fillProfile(ctx, body))
}
