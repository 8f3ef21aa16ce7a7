import { signatureHeader } from '@dadkar/contract/face-check'
import type { FastifyInstance } from 'fastify'
import { AppError } from '../app-error.ts'
import type { Config } from '../config.ts'
import { isSignedBy } from '../ports/face/callback-signature.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The signature of its raw body has been checked. */
    isSigned: boolean
  }
}

/** A callback is a short line. */
const largestCallback = 4096

/** Takes only bodies that the provider has signed; the signature is of the bytes, so it is checked before they are read. */
export function requireSignature(scope: FastifyInstance, config: Pick<Config, 'FACE_CALLBACK_KEY'>) {
  const parse = scope.getDefaultJsonParser('error', 'error')
  scope.decorateRequest('isSigned', false)
  scope.removeContentTypeParser('application/json')
  scope.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: largestCallback },
    (request, body: Buffer, done) => {
      request.isSigned = isSignedBy(config.FACE_CALLBACK_KEY, body, request.headers[signatureHeader])
      if (request.isSigned) parse(request, body.toString(), done)
      else done(new AppError('callback.wrong_signature'))
    },
  )
  // A request without a body passes no parser.
  scope.addHook('preValidation', async ({ isSigned }) => {
    if (!isSigned) throw new AppError('callback.wrong_signature')
  })
}
