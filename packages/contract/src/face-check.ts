import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'

/** The header that carries the signature of a callback. */
export const signatureHeader = 'callback-signature'

export const faceCheckCalledBack = endpoint({
  method: 'POST',
  path: '/v1/face-checks/callback',
  tag: 'Verification',
  access: 'callback',
  summary: 'For the provider of face checks: a check has ended',
  description:
    'Says which check, and nothing of how it ended or of whom: the attempt is woken, and the result is read from the provider. May be repeated.',
  body: z
    .strictObject({
      reference: z
        .string()
        .check(z.regex(/^[\w-]{1,64}$/), z.describe('The reference that we gave when the check was begun.')),
    })
    .register(z.globalRegistry, { id: 'FaceCheckCalledBack' }),
  status: 204,
  errors: ['face_check.not_found'],
})
