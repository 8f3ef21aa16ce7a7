import * as contract from '@dadkar/contract/counter'
import type { FastifyInstance } from 'fastify'
import { toPageRequest } from '../../page.ts'
import { serve } from '../../plugins/serve.ts'
import { nameOf } from '../offices/office-view.ts'
import { confirmBinding, resendBindingCode, startBinding } from './bind-visit.ts'
import { checkVisit } from './check-visit.ts'
import { atOffice } from './clerk.ts'
import { confirmVisit, refuseVisit } from './decide-visit.ts'
import { fillVisitProfile } from './fill-visit-profile.ts'
import { findEnrolments, getVisit, listVisits, startVisit, takeEnrolment } from './find-enrolments.ts'
import { listScans, startScan } from './scans.ts'

/** Each route begins by making sure that the clerk stands in an open office. */
export function counterRoutes(app: FastifyInstance) {
  serve(app, contract.myOffice, async ({ ctx }) => {
    const { office } = await atOffice(ctx)
    return { id: office.id, name: nameOf(office) }
  })
  serve(app, contract.findEnrolments, async ({ ctx, body }) => findEnrolments(await atOffice(ctx), body))
  serve(app, contract.listVisits, async ({ ctx, query }) => listVisits(await atOffice(ctx), toPageRequest(query)))
  serve(app, contract.startVisit, async ({ ctx, body }) => startVisit(await atOffice(ctx), body))
  serve(app, contract.takeEnrolment, async ({ ctx, params }) => takeEnrolment(await atOffice(ctx), params.id))
  serve(app, contract.getVisit, async ({ ctx, params }) => getVisit(await atOffice(ctx), params.id))
  serve(app, contract.checkVisit, async ({ ctx, params, body }) =>
    checkVisit(await atOffice(ctx), params.id, body.birthDate),
  )
  serve(app, contract.fillVisitProfile, async ({ ctx, params, body }) =>
    fillVisitProfile(await atOffice(ctx), params.id, body),
  )
  serve(app, contract.startScan, async ({ ctx, params, body }) => startScan(await atOffice(ctx), params.id, body))
  serve(app, contract.listScans, async ({ ctx, params, query }) =>
    listScans(await atOffice(ctx), params.id, toPageRequest(query)),
  )
  serve(app, contract.confirmVisit, async ({ ctx, params }) => confirmVisit(await atOffice(ctx), params.id))
  serve(app, contract.refuseVisit, async ({ ctx, params, body }) => refuseVisit(await atOffice(ctx), params.id, body))
  serve(app, contract.startBinding, async ({ ctx, params, body }) =>
    startBinding(await atOffice(ctx), params.id, body.mobile),
  )
  serve(app, contract.resendBindingCode, async ({ ctx, params }) => resendBindingCode(await atOffice(ctx), params.id))
  serve(app, contract.confirmBinding, async ({ ctx, params, body }) =>
    confirmBinding(await atOffice(ctx), params.id, body.code),
  )
}
