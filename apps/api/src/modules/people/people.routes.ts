import * as contract from '@dadkar/contract/person'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../plugins/serve.ts'
import * as people from './people.service.ts'

export function personRoutes(app: FastifyInstance) {
  serve(app, contract.getMe, ({ ctx }) => people.getMe(ctx))
  serve(app, contract.fillProfile, ({ ctx, body }) => people.fillProfile(ctx, body))
}
