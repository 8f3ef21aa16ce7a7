import { possibleErrors } from '@dadkar/contract/endpoint'
import { type ErrorCode, errorTitle } from '@dadkar/contract/errors'
import type { Problem } from '@dadkar/contract/problem'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../app-error.ts'
import type { Config } from '../config.ts'
import { proveAttempt } from './attempt-proof.ts'

/** Fastify's own refusals, in our codes. */
const codeOfFastifyError: Record<string, ErrorCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.unsupported_media_type',
  FST_ERR_CTP_INVALID_JSON_BODY: 'request.malformed',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request.malformed',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request.malformed',
  FST_ERR_BAD_URL: 'request.malformed',
  FST_ERR_MAX_PARAM_LENGTH: 'request.not_found',
  FST_UNDER_PRESSURE: 'server.overloaded',
}

/**
 * The database is away or busy, which passes. Network and PostgreSQL: refused, reset, shutting down, starting, full.
 * Prisma: not reached, timed out, closed; no connection free in time; a transaction that took too long, rolled back.
 */
const passingCodes = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '53300'],
  ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028'],
])

/** The pool's own, which carries no code. */
const noConnectionFree = 'timeout exceeded when trying to connect'

function toAppError(error: FastifyError | AppError): AppError {
  if (error instanceof AppError) return error
  const isPassing = passingCodes.has(error.code) || error.message === noConnectionFree
  const known = isPassing ? 'server.overloaded' : codeOfFastifyError[error.code]
  if (known) return new AppError(known, known === 'server.overloaded' ? { params: { retryAfter: 5 } } : {})
  return new AppError(error.statusCode === 400 ? 'request.malformed' : 'server.failed')
}

function send(request: FastifyRequest, reply: FastifyReply, error: AppError, attempt: string | null = null) {
  const problem: Problem = {
    type: 'about:blank',
    title: errorTitle(error.code),
    status: error.status,
    code: error.code,
    requestId: request.id,
    ...(error.params ? { params: error.params } : {}),
    ...(error.fields ? { fields: error.fields } : {}),
    ...(attempt ? { attempt } : {}),
  }
  const retryAfter = error.params?.retryAfter
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter))
  return reply
    .header('x-request-id', request.id)
    .status(error.status)
    .type('application/problem+json')
    .send(JSON.stringify(problem))
}

/** Answers what Fastify refuses before it knows the route, such as an address that cannot be read. */
export function answerFrameworkError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  send(request, reply, toAppError(error))
}

/** Every error leaves as RFC 9457 problem+json, by code; what is not ours to tell stays in the log. */
export function answerErrors(app: FastifyInstance, config: Pick<Config, 'NODE_ENV' | 'ORIGINS' | 'RECEIPT_KEYS'>) {
  /** Whoever broke the line off waits for no proof; without one, what failed is still told. */
  const tryToProve = (request: FastifyRequest) =>
    proveAttempt(app, config, request).catch((error) => {
      request.log.error({ err: error }, 'an attempt was not proved')
      return null
    })
  app.setErrorHandler(async (error: FastifyError | AppError, request, reply) => {
    const known = toAppError(error)
    if (known.status >= 500) request.log.error({ err: error }, 'request failed')
    const { endpoint } = request.routeOptions.config
    if (config.NODE_ENV !== 'production' && endpoint && !possibleErrors(endpoint).includes(known.code)) {
      request.log.error({ code: known.code, path: endpoint.path }, 'the contract does not list this error')
      return send(request, reply, new AppError('server.failed', { params: { unlisted: known.code } }))
    }
    return send(request, reply, known, known.status >= 500 ? await tryToProve(request) : null)
  })
  app.setNotFoundHandler((request, reply) => send(request, reply, new AppError('request.not_found')))
}
