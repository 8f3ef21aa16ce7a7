import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { CallStopped } from '../switchboard.ts'

/** An error as Jibit sends it: `{code, message}`. */
export class JibitError extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string) {
    super(code)
    this.status = status
    this.code = code
  }
}

/** An outage reads `providers.not_available`; a failing turn is what each service says when it does not know. */
function fromFault({ target, failure }: CallStopped): JibitError {
  if (failure === 'outage') return new JibitError(503, 'providers.not_available')
  return target === 'sim' || target === 'bank'
    ? new JibitError(400, 'matching.unknown')
    : new JibitError(500, 'server.error')
}

export function sendJibitError(
  error: FastifyError | JibitError | CallStopped,
  _request: FastifyRequest,
  reply: FastifyReply,
) {
  if (error instanceof CallStopped) return sendJibitError(fromFault(error), _request, reply)
  if (error instanceof JibitError) return reply.code(error.status).send({ code: error.code, message: error.message })
  const status = error.statusCode ?? 500
  const code = status < 500 ? 'invalid.request_body' : 'server.error'
  return reply.code(status).send({ code, message: code })
}
