import { possibleErrors } from '@dadkar/contract/endpoint'
import { type ErrorCode, errorTitle } from '@dadkar/contract/errors'
import type { Problem } from '@dadkar/contract/problem'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../app-error.ts'

/** Fastify's own refusals, in our codes. */
const codeOfFastifyError: Record<string, ErrorCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.unsupported_media_type',
  FST_ERR_CTP_INVALID_JSON_BODY: 'request.malformed',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request.malformed',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request.malformed',
  FST_ERR_BAD_URL: 'request.malformed',
  FST_ERR_UNDER_PRESSURE: 'server.overloaded',
}

function toAppError(error: FastifyError | AppError): AppError {
  if (error instanceof AppError) return error
  const known = codeOfFastifyError[error.code]
  if (known) return new AppError(known, known === 'server.overloaded' ? { params: { retryAfter: 5 } } : {})
  return new AppError(error.statusCode === 400 ? 'request.malformed' : 'server.failed')
}

function send(request: FastifyRequest, reply: FastifyReply, error: AppError) {
  const problem: Problem = {
    type: 'about:blank',
    title: errorTitle(error.code),
    status: error.status,
    code: error.code,
    requestId: request.id,
    ...(error.params ? { params: error.params } : {}),
    ...(error.fields ? { fields: error.fields } : {}),
  }
  const retryAfter = error.params?.retryAfter
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter))
  return reply.status(error.status).type('application/problem+json').send(JSON.stringify(problem))
}

/** Every error leaves as RFC 9457 problem+json, by code; what is not ours to tell stays in the log. */
export function answerErrors(app: FastifyInstance, isProduction: boolean) {
  app.setErrorHandler((error: FastifyError | AppError, request, reply) => {
    const known = toAppError(error)
    if (known.code === 'server.failed') request.log.error({ err: error }, 'request failed')
    const { endpoint } = request.routeOptions.config
    if (!isProduction && endpoint && !possibleErrors(endpoint).includes(known.code)) {
      request.log.error({ code: known.code, path: endpoint.path }, 'the contract does not list this error')
      return send(request, reply, new AppError('server.failed', { params: { unlisted: known.code } }))
    }
    return send(request, reply, known)
  })
  app.setNotFoundHandler((request, reply) => send(request, reply, new AppError('request.not_found')))
}
