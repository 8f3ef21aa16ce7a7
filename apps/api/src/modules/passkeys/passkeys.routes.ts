import * as contract from '@dadkar/contract/passkey'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../plugins/serve.ts'
import { handOver } from '../sessions/sessions.routes.ts'
import { listPasskeys, removePasskey } from './passkeys.service.ts'
import { addPasskey, startPasskey } from './register-passkey.ts'
import * as answers from './sign-in-with-passkey.ts'

export function passkeySignInRoutes(app: FastifyInstance) {
  serve(app, contract.startPasskeySignIn, ({ ctx }) => answers.startPasskeySignIn(ctx))
  serve(app, contract.confirmPasskeySignIn, async ({ ctx, params, body, reply }) =>
    handOver(app, ctx, reply, await answers.confirmPasskeySignIn(ctx, params.id, body.credential)),
  )
}

export function passkeyRoutes(app: FastifyInstance) {
  serve(app, contract.listPasskeys, ({ ctx }) => listPasskeys(ctx))
  serve(app, contract.startPasskey, ({ ctx }) => startPasskey(ctx))
  serve(app, contract.addPasskey, ({ ctx, body }) => addPasskey(ctx, body))
  serve(app, contract.removePasskey, async ({ ctx, params }) => {
    await removePasskey(ctx, params.id)
    return undefined
  })
  serve(app, contract.startPasskeyStepUp, ({ ctx }) => answers.startPasskeyStepUp(ctx))
  serve(app, contract.confirmPasskeyStepUp, ({ ctx, params, body }) =>
    answers.confirmPasskeyStepUp(ctx, params.id, body.credential),
  )
}
