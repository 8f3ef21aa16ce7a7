import type { Readable } from 'node:stream'
import * as caseEnds from '@dadkar/contract/case-end'
import * as contract from '@dadkar/contract/case-office'
import * as desk from '@dadkar/contract/desk'
import * as calendar from '@dadkar/contract/hearing-calendar'
import * as letters from '@dadkar/contract/letter'
import { getFiguresOfOffice, getOwnFigures } from '@dadkar/contract/office-figures'
import type { FastifyInstance } from 'fastify'
import { toPageRequest } from '../../page.ts'
import { describeFile } from '../../plugins/describe-file.ts'
import { serve } from '../../plugins/serve.ts'
import { assignCase } from './assign-case.ts'
import { closeCase } from './close-case.ts'
import { listDeskViews, removeDeskView, renameDeskView, saveDeskView } from './desk-views.ts'
import { exportOfficeCases } from './export-office-cases.ts'
import { figuresOfOffice, ownFigures } from './figures.ts'
import { getOfficeCase } from './get-office-case.ts'
import { getOwnOffice } from './get-own-office.ts'
import { getHearingCalendar } from './hearing-calendar.ts'
import { countOfficeCases, listOfficeCases } from './list-office-cases.ts'
import { recordHearing } from './record-hearing.ts'
import { rejectPetition } from './reject-petition.ts'
import { returnForDefect } from './return-for-defect.ts'
import { scheduleHearing } from './schedule-hearing.ts'
import { sendLetter } from './send-letter.ts'
import { sendToExecution } from './send-to-execution.ts'

export function caseOfficeRoutes(app: FastifyInstance) {
  serve(app, contract.getOwnOffice, ({ ctx }) => getOwnOffice(ctx))
  serve(app, contract.listOfficeCases, ({ ctx, query: { cursor, limit, ...filter } }) =>
    listOfficeCases(ctx, toPageRequest({ cursor, limit }), filter),
  )
  serve(app, desk.searchOfficeCases, ({ ctx, body: { cursor, limit, ...filter } }) =>
    listOfficeCases(ctx, toPageRequest({ cursor, limit }), filter),
  )
  serve(app, desk.exportOfficeCases, async ({ ctx, body, reply }) => {
    const file = await exportOfficeCases(ctx, body)
    describeFile(reply, { fileName: 'dadkar-cases.csv', mediaType: 'text/csv; charset=utf-8', type: 'attachment' })
    return file as Readable & undefined
  })
  serve(app, desk.listDeskViews, ({ ctx }) => listDeskViews(ctx))
  serve(app, desk.saveDeskView, ({ ctx, body }) => saveDeskView(ctx, body))
  serve(app, desk.renameDeskView, ({ ctx, params, body }) => renameDeskView(ctx, params.id, body))
  serve(app, desk.removeDeskView, async ({ ctx, params }) => {
    await removeDeskView(ctx, params.id)
    return undefined
  })
  serve(app, calendar.getHearingCalendar, ({ ctx, query }) => getHearingCalendar(ctx, query))
  serve(app, getOwnFigures, ({ ctx }) => ownFigures(ctx))
  serve(app, getFiguresOfOffice, ({ ctx, params }) => figuresOfOffice(ctx, params.code))
  serve(app, contract.countOfficeCases, ({ ctx, query }) => countOfficeCases(ctx, query))
  serve(app, contract.getOfficeCase, ({ ctx, params }) => getOfficeCase(ctx, params.id))
  serve(app, contract.returnForDefect, ({ ctx, params, body }) => returnForDefect(ctx, params.id, body))
  serve(app, contract.rejectPetition, ({ ctx, params, body }) => rejectPetition(ctx, params.id, body))
  serve(app, contract.assignCase, ({ ctx, params, body }) => assignCase(ctx, params.id, body))
  serve(app, contract.scheduleHearing, ({ ctx, params, body }) => scheduleHearing(ctx, params.id, body))
  serve(app, contract.recordHearing, ({ ctx, params, body }) => recordHearing(ctx, params.id, body))
  serve(app, letters.sendLetter, ({ ctx, params, body }) => sendLetter(ctx, params.id, body))
  serve(app, caseEnds.sendToExecution, ({ ctx, params, body }) => sendToExecution(ctx, params.id, body))
  serve(app, caseEnds.closeCase, ({ ctx, params, body }) => closeCase(ctx, params.id, body))
}
