import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import { deriveCode } from '../../../apps/api/src/crypto/sms-code.ts'
import { newId } from '../new-id.ts'
import { sendCode, verifyCode } from './floor-sign-in.queries.ts'

function bodyOf(field: string, pattern: string) {
  return { type: 'object', required: [field], properties: { [field]: { type: 'string', pattern } } } as const
}

const sendSchema = { body: bodyOf('nationalId', '^[0-9]{10}$') }
const verifySchema = { body: bodyOf('code', '^[0-9]{6}$') }

/** One statement, and so one commit, for each of the two steps. */
export function serveSignIn(app: FastifyInstance, pool: Pool, indexKey: Buffer, codeKey: Buffer) {
  const macOf = (id: string, code: string) => createHmac('sha256', codeKey).update(`${id}:${code}`).digest()

  app.post<{ Body: { nationalId: string } }>('/v1/sign-ins', { schema: sendSchema }, async (request, reply) => {
    const index = createHmac('sha256', indexKey).update(`nationalId:${request.body.nationalId}`).digest()
    const id = newId()
    const seed = randomBytes(20)
    const values = [index, id, seed, macOf(id, deriveCode(codeKey, seed))]
    const { rows } = await pool.query({ name: 'send-code', text: sendCode, values })
    return reply.status(202).send({ id, sentTo: null, expiresAt: rows[0].expiresAt, triesLeft: 5 })
  })

  app.post<{ Params: { id: string }; Body: { code: string } }>(
    '/v1/sign-ins/:id/confirm',
    { schema: verifySchema },
    async (request, reply) => {
      const { id } = request.params
      const refresh = randomBytes(32).toString('base64url')
      const values = [id, macOf(id, request.body.code), createHash('sha256').update(refresh).digest()]
      const { rows } = await pool.query({ name: 'verify-code', text: verifyCode, values })
      const session = rows[0]
      if (!session) return reply.status(422).send({ code: 'code.wrong' })
      const { personId, sessionId, capacity, level, firstName, lastName, expiresAt } = session
      reply.header('set-cookie', `refresh=${refresh}; Path=/v1/sessions; HttpOnly; Secure; SameSite=Strict`)
      const accessToken = await reply.jwtSign({ sub: personId, sid: sessionId, cap: capacity, lvl: level })
      return {
        accessToken,
        sessionExpiresAt: expiresAt,
        person: { id: personId, firstName, lastName },
        capacity,
        level,
      }
    },
  )
}
