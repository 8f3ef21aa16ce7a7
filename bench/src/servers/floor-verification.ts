import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Pool, PoolClient } from 'pg'

const schema = {
  body: { type: 'object', required: ['code'], properties: { code: { type: 'string', pattern: '^[0-9]{6}$' } } },
} as const

const statements = {
  read: 'select capacity, level, subject_index, mobile_index, mobile_sealed, claims_sealed from verification where id = $1',
  challenge: `select id from challenge where subject_index = $1 and purpose = 'verification' and about_id = $2
    order by id desc limit 1`,
  enter: `update challenge set tries = tries + 1, used_at = case when mac = $2 then now() end
    where id = $1 and used_at is null and tries < 5 and expires_at > now() returning mac = $2 as right`,
  subject: `insert into subject (kind, identifier_index, identifier_sealed) values ('person', $1, $2)
    on conflict (identifier_index) do update set kind = 'person' returning id`,
  person: `insert into person (id, first_name, last_name, mobile_index, mobile_sealed, level, verified_at)
    values ($1, $2, $3, $4, $5, $6, now())`,
  capacity: 'insert into person_capacity (person_id, capacity) values ($1, $2)',
  verified: `update verification set state = 'verified', person_id = $2 where id = $1`,
  session: `insert into session (person_id, capacity, level, refresh_hash, expires_at)
    values ($1, $2, $3, $4, now() + interval '12 hours') returning id, expires_at`,
  audit: `with record as (
      insert into audit_record (person_id, capacity, level, session_id, action, of_person_id, request_id)
      values ($1, $2, $3, $4, 'verification.confirm', $1, 'bench') returning id, of_person_id)
    insert into audit_entry (subject_id, record_id) select of_person_id, id from record`,
} as const

/** One transaction of plain statements: the code is used, the person made, the session opened, the act recorded. */
export function serveVerification(app: FastifyInstance, pool: Pool, codeKey: Buffer) {
  const macOf = (id: string, code: string) => createHmac('sha256', codeKey).update(`mac:${id}::${code}`).digest()

  async function confirm(client: PoolClient, id: string, code: string) {
    const run = async (name: keyof typeof statements, values: unknown[]) =>
      (await client.query({ name, text: statements[name], values })).rows[0]
    const attempt = await run('read', [id])
    const challenge = await run('challenge', [attempt.subject_index, id])
    const entered = await run('enter', [challenge.id, macOf(challenge.id, code)])
    if (!entered?.right) throw new Error('wrong code')
    const { capacity, level, mobile_index, mobile_sealed } = attempt
    const { id: personId } = await run('subject', [attempt.subject_index, attempt.claims_sealed])
    await run('person', [personId, 'نام', 'نمونه', mobile_index, mobile_sealed, level])
    await run('capacity', [personId, capacity])
    await run('verified', [id, personId])
    const refresh = randomBytes(32).toString('base64url')
    const session = await run('session', [personId, capacity, level, createHash('sha256').update(refresh).digest()])
    await run('audit', [personId, capacity, level, session.id])
    return { personId, capacity, level, refresh, session }
  }

  app.post<{ Params: { id: string }; Body: { code: string } }>(
    '/v1/verifications/:id/confirm',
    { schema },
    async (request, reply) => {
      const client = await pool.connect()
      try {
        await client.query('begin')
        const { personId, capacity, level, refresh, session } = await confirm(
          client,
          request.params.id,
          request.body.code,
        )
        await client.query('commit')
        reply.header('set-cookie', `refresh=${refresh}; Path=/v1/sessions; HttpOnly; Secure; SameSite=Strict`)
        const accessToken = await reply.jwtSign({ sub: personId, sid: session.id, cap: capacity, lvl: level })
        return { verification: { id: request.params.id, state: 'verified' }, session: { accessToken, capacity, level } }
      } catch (error) {
        await client.query('rollback')
        throw error
      } finally {
        client.release()
      }
    },
  )
}
