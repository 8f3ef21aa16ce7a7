import * as contract from '@dadkar/contract/labour-office'
import type { FastifyInstance } from 'fastify'
import { toPageRequest } from '../../page.ts'
import { serve } from '../../plugins/serve.ts'
import { addLabourOffice, changeLabourOffice, getLabourOffice, listLabourOffices } from './administer-offices.ts'
import { addBoard } from './boards.ts'
import { endDesk, giveDesk } from './desks.ts'
import { endSeat, giveSeat } from './seats.ts'

/** Administrators set up the labour offices, their boards and their desks. */
export function labourOfficeRoutes(app: FastifyInstance) {
  serve(app, contract.listLabourOffices, ({ ctx, query }) => listLabourOffices(ctx, toPageRequest(query)))
  serve(app, contract.addLabourOffice, ({ ctx, body }) => addLabourOffice(ctx, body))
  serve(app, contract.getLabourOffice, ({ ctx, params }) => getLabourOffice(ctx, params.code))
  serve(app, contract.changeLabourOffice, ({ ctx, params, body }) => changeLabourOffice(ctx, params.code, body))
  serve(app, contract.addBoard, ({ ctx, params, body }) => addBoard(ctx, params.code, body.stage))
  serve(app, contract.giveSeat, ({ ctx, params, body }) =>
    giveSeat(ctx, { boardId: params.id, kind: params.seat, place: params.place }, body.personId),
  )
  serve(app, contract.endSeat, ({ ctx, params }) => endSeat(ctx, params.id))
  serve(app, contract.giveDesk, ({ ctx, params, body }) =>
    giveDesk(ctx, { officeCode: params.code, personId: params.id }, body.kind),
  )
  serve(app, contract.endDesk, ({ ctx, params }) => endDesk(ctx, { officeCode: params.code, personId: params.id }))
}
