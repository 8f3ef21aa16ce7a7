import * as contract from '@dadkar/contract/administration'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../plugins/serve.ts'
import * as administration from './administration.service.ts'

export function administrationRoutes(app: FastifyInstance) {
  serve(app, contract.findPerson, ({ ctx, body }) => administration.findPerson(ctx, body))
  serve(app, contract.unlockPerson, ({ ctx, params, body }) => administration.unlockPerson(ctx, params.id, body.reason))
}
