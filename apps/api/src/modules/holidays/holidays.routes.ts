import * as contract from '@dadkar/contract/holiday'
import type { FastifyInstance } from 'fastify'
import { toPageRequest } from '../../page.ts'
import { serve } from '../../plugins/serve.ts'
import { editHolidays, undoHolidayEdit } from './edit-holidays.ts'
import * as holidays from './holidays.service.ts'

export function holidayRoutes(app: FastifyInstance) {
  serve(app, contract.listHolidays, ({ ctx }) => holidays.listHolidays(ctx))
}

export function holidayAdminRoutes(app: FastifyInstance) {
  serve(app, contract.listHolidayRecords, ({ ctx, query }) => holidays.listHolidayRecords(ctx, toPageRequest(query)))
  serve(app, contract.findAffected, ({ ctx, query }) => holidays.findAffected(ctx, query.date))
  serve(app, contract.editHolidays, ({ ctx, body }) => editHolidays(ctx, body))
  serve(app, contract.undoHolidayEdit, ({ ctx, params, body }) => undoHolidayEdit(ctx, params.id, body))
}
