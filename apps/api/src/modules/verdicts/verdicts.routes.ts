import { annulService as annulServiceContract } from '@dadkar/contract/annulment'
import * as contract from '@dadkar/contract/verdict'
import type { FastifyInstance } from 'fastify'
import { toPageRequest } from '../../page.ts'
import { serve } from '../../plugins/serve.ts'
import { objectToVerdict, withdrawCase } from '../cases/take-party-step.ts'
import { annulService } from './annul-service.ts'
import { listRulingsToSign } from './list-rulings-to-sign.ts'
import { getVerdict } from './read-verdict.ts'
import { saveVerdict } from './save-verdict.ts'
import { serveVerdict } from './serve-verdict.ts'
import { issueSignedVerdict, signVerdict } from './sign-verdict.ts'

export function verdictRoutes(app: FastifyInstance) {
  serve(app, contract.listRulingsToSign, ({ ctx, query }) => listRulingsToSign(ctx, toPageRequest(query)))
  serve(app, contract.getVerdict, ({ ctx, params }) => getVerdict(ctx, params.id))
  serve(app, contract.saveVerdict, ({ ctx, params, body }) => saveVerdict(ctx, params.id, body))
  serve(app, contract.signVerdict, ({ ctx, params, body }) => signVerdict(ctx, params.id, body))
  serve(app, contract.issueVerdict, ({ ctx, params, body }) => issueSignedVerdict(ctx, params.id, body))
  serve(app, contract.serveVerdict, ({ ctx, params, body }) => serveVerdict(ctx, params.id, body))
  serve(app, annulServiceContract, ({ ctx, params, body }) => annulService(ctx, params.id, params.serviceId, body))
  serve(app, contract.objectToVerdict, ({ ctx, params, body }) => objectToVerdict(ctx, params.id, body))
  serve(app, contract.withdrawCase, ({ ctx, params, body: { version, reason } }) =>
    withdrawCase(ctx, params.id, { version, text: reason }),
  )
}
