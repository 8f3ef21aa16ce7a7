import * as contract from '@dadkar/contract/expert'
import type { FastifyInstance } from 'fastify'
import { toPageRequest } from '../../page.ts'
import { serve } from '../../plugins/serve.ts'
import { sendOpen } from '../documents/send-open.ts'
import { acceptAppointment, declineAppointment, fileReport } from './answer-appointment.ts'
import { appointExpert, findExpert } from './appoint-expert.ts'
import { dismissExpert, extendExpert } from './change-appointment.ts'
import { listExperts } from './list-experts.ts'
import { getTask, listTasks, openTaskDocument } from './own-tasks.ts'

export function expertRoutes(app: FastifyInstance) {
  serve(app, contract.findExpert, ({ ctx, body }) => findExpert(ctx, body))
  serve(app, contract.listExperts, ({ ctx, params, query }) => listExperts(ctx, params.id, toPageRequest(query)))
  serve(app, contract.appointExpert, ({ ctx, params, body }) => appointExpert(ctx, params.id, body))
  serve(app, contract.extendExpert, ({ ctx, params, body }) => extendExpert(ctx, params, body))
  serve(app, contract.dismissExpert, ({ ctx, params, body }) => dismissExpert(ctx, params, body))
  serve(app, contract.listTasks, ({ ctx, query }) => listTasks(ctx, toPageRequest(query), query.state))
  serve(app, contract.getTask, ({ ctx, params }) => getTask(ctx, params.id))
  serve(app, contract.getTaskDocument, async ({ ctx, params, reply }) =>
    sendOpen(reply, await openTaskDocument(ctx, params), 'attachment'),
  )
  serve(app, contract.acceptAppointment, ({ ctx, params }) => acceptAppointment(ctx, params.id))
  serve(app, contract.declineAppointment, async ({ ctx, params, body }) => {
    await declineAppointment(ctx, params.id, body)
    return undefined
  })
  serve(app, contract.fileReport, ({ ctx, params, body }) => fileReport(ctx, params.id, body))
}
