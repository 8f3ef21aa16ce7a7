import * as contract from '@dadkar/contract/paper-service'
import type { FastifyInstance } from 'fastify'
import { toPageRequest } from '../../page.ts'
import { serve } from '../../plugins/serve.ts'
import { getPaperSheet } from './get-paper-sheet.ts'
import { handOutPaper } from './hand-out-paper.ts'
import { listWaitingPapers } from './list-waiting-papers.ts'
import { getPaperChannel, listPaperServices } from './read-paper-channel.ts'
import { recordPaperFailure, recordPaperService } from './record-paper.ts'

export function paperChannelRoutes(app: FastifyInstance) {
  serve(app, contract.getPaperChannel, ({ ctx, params }) => getPaperChannel(ctx, params.id))
  serve(app, contract.handOutPaper, ({ ctx, params, body }) => handOutPaper(ctx, params.id, body))
  serve(app, contract.listPaperServices, ({ ctx, query }) => listPaperServices(ctx, toPageRequest(query)))
  serve(app, contract.listWaitingPapers, ({ ctx, query }) => listWaitingPapers(ctx, toPageRequest(query)))
  serve(app, contract.getPaperSheet, ({ ctx, params }) => getPaperSheet(ctx, params.id))
  serve(app, contract.recordPaperService, ({ ctx, params, body }) => recordPaperService(ctx, params.id, body))
  serve(app, contract.recordPaperFailure, ({ ctx, params, body }) => recordPaperFailure(ctx, params.id, body))
}
