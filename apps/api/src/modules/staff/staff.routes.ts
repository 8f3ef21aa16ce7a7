import * as contract from '@dadkar/contract/staff'
import type { FastifyInstance } from 'fastify'
import { toPageRequest } from '../../page.ts'
import { serve } from '../../plugins/serve.ts'
import { changeStaff } from './change-staff.ts'
import { agreeToStaffChange, declineStaffChange } from './decide-staff-change.ts'
import { listStaff, listStaffChanges } from './list-staff.ts'

export function staffRoutes(app: FastifyInstance) {
  serve(app, contract.listStaff, ({ ctx, query }) => listStaff(ctx, toPageRequest(query), query.capacity ?? null))
  serve(app, contract.listStaffChanges, ({ ctx, query }) => listStaffChanges(ctx, toPageRequest(query)))
  serve(app, contract.changeStaff, ({ ctx, params, body }) => changeStaff(ctx, params.id, body))
  serve(app, contract.agreeToStaffChange, ({ ctx, params }) => agreeToStaffChange(ctx, params.id))
  serve(app, contract.declineStaffChange, ({ ctx, params }) => declineStaffChange(ctx, params.id))
}
