import * as contract from '@dadkar/contract/account'
import type { FastifyInstance } from 'fastify'
import { toPageRequest } from '../../page.ts'
import { serve, serveBytes } from '../../plugins/serve.ts'
import { disownSignIn } from './disown-sign-in.ts'
import { exportAccount } from './export-account.ts'
import * as sessions from './own-sessions.service.ts'

export function accountRoutes(app: FastifyInstance) {
  serve(app, contract.listSessions, ({ ctx }) => sessions.listSessions(ctx))
  serve(app, contract.endSession, async ({ ctx, params }) => {
    await sessions.endSession(ctx, params.id)
    return undefined
  })
  serve(app, contract.endOtherSessions, ({ ctx }) => sessions.endOtherSessions(ctx))
  serve(app, contract.listSignIns, ({ ctx, query }) => sessions.listSignIns(ctx, toPageRequest(query)))
  serve(app, contract.disownSignIn, ({ ctx, params }) => disownSignIn(ctx, params.id))
  serveBytes(app, contract.exportAccount, async ({ ctx, reply }) => {
    const file = await exportAccount(ctx)
    reply.header('content-disposition', 'attachment; filename="dadkar-my-data.json"')
    return Buffer.from(JSON.stringify(file, null, 2))
  })
}
