import * as contract from '@dadkar/contract/office'
import type { FastifyInstance } from 'fastify'
import { toPageRequest } from '../../page.ts'
import { serve } from '../../plugins/serve.ts'
import { addOffice, changeOffice, listAllOffices } from './administer-offices.ts'
import { findNearbyOffices, listOffices } from './offices.service.ts'

export function officeRoutes(app: FastifyInstance) {
  serve(app, contract.listOffices, ({ ctx, query }) => listOffices(ctx, toPageRequest(query), query.province ?? null))
  serve(app, contract.findNearbyOffices, ({ ctx, body }) => findNearbyOffices(ctx, body))
}

export function officeAdminRoutes(app: FastifyInstance) {
  serve(app, contract.listAllOffices, ({ ctx, query }) => listAllOffices(ctx, toPageRequest(query)))
  serve(app, contract.addOffice, ({ ctx, body }) => addOffice(ctx, body))
  serve(app, contract.changeOffice, ({ ctx, params, body }) => changeOffice(ctx, params.id, body))
}
