import type { Session } from '@dadkar/contract/session'
import * as contract from '@dadkar/contract/session'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { PublicCtx } from '../../context.ts'
import { clearRefreshCookie, refreshCookie, setRefreshCookie } from '../../plugins/cookies.ts'
import { serve } from '../../plugins/serve.ts'
import * as sessions from './sessions.service.ts'

/** Hands a session to the caller: the refresh token in its cookie, the rest in the answer. */
export function handOver(
  app: FastifyInstance,
  ctx: PublicCtx,
  reply: FastifyReply,
  open: sessions.OpenSession,
): Session {
  if (open.refreshToken) setRefreshCookie(reply, ctx.config, open.refreshToken, open.expiresAt)
  return { accessToken: app.signAccessToken(open.actor), ...open.view }
}

export function signInRoutes(app: FastifyInstance) {
  serve(app, contract.startSignIn, ({ ctx, body }) => sessions.startSignIn(ctx, body))
  serve(app, contract.resendSignInCode, ({ ctx, params }) => sessions.resendSignInCode(ctx, params.id))
  serve(app, contract.confirmSignIn, async ({ ctx, params, body, reply }) =>
    handOver(app, ctx, reply, await sessions.confirmSignIn(ctx, params.id, body.code)),
  )
}

export function refreshRoutes(app: FastifyInstance) {
  serve(app, contract.refreshSession, async ({ ctx, request, reply }) =>
    handOver(app, ctx, reply, await sessions.refreshSession(ctx, request.cookies[refreshCookie])),
  )
  serve(app, contract.signOut, async ({ ctx, request, reply }) => {
    await sessions.signOut(ctx, request.cookies[refreshCookie])
    clearRefreshCookie(reply)
    return undefined
  })
}

export function stepUpRoutes(app: FastifyInstance) {
  serve(app, contract.startStepUp, ({ ctx }) => sessions.startStepUp(ctx))
  serve(app, contract.resendStepUpCode, ({ ctx, params }) => sessions.resendStepUpCode(ctx, params.id))
  serve(app, contract.confirmStepUp, ({ ctx, params, body }) => sessions.confirmStepUp(ctx, params.id, body.code))
}
