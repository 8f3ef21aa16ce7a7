import { createPrivateKey, randomUUID, sign } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Pool, PoolClient } from 'pg'

const statements = {
  session: `select 1 from session where id = $1 and person_id = $2 and ended_at is null and expires_at > now()
    and stepped_up_at > now() - interval '20 minutes'`,
  notice: `select n.case_id, n.kind, n.sender_name, n.placed_at, p.sha256, c.case_number, c.office_code
    from notice n join paper p on p.id = n.paper_id join "case" c on c.id = n.case_id
    where n.id = $1 and n.addressee_id = $2`,
  open: 'update notice set opened_at = now() where id = $1 and opened_at is null',
  opening: `insert into notice_opening (notice_id, person_id, capacity, level, session_id, sha256)
    values ($1, $2, 'worker', 1, $3, $4) returning id, opened_at`,
  // Each notice is opened again in the next round; ours keeps its first receipt too.
  receipt: `insert into service_receipt (id, notice_id, kind, jws, issued_at) values ($1, $2, 'opening', $3, now())
    on conflict (notice_id, kind) do nothing`,
  event: `insert into case_event (case_id, kind, notice_id) values ($1, 'noticeOpened', $2)`,
  audit: `with record as (
      insert into audit_record (person_id, capacity, level, session_id, action, case_id, about_id, request_id)
      values ($1, 'worker', 1, $2, 'notice.open', $3, $4, 'bench') returning id)
    insert into audit_entry (subject_id, record_id) select subject_id, record.id from party, record where case_id = $3`,
} as const

const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url')

/** One transaction of plain statements: the opening is recorded, has a signed receipt, is told on the timeline, and audited. */
export function serveOpening(app: FastifyInstance, pool: Pool, receiptKeys: string) {
  const [kid = '', encoded = ''] = receiptKeys.split(':')
  const key = createPrivateKey({ key: Buffer.from(encoded, 'base64'), format: 'der', type: 'pkcs8' })
  const header = encode({ alg: 'ES256', typ: 'dadkar-receipt+jwt', kid })
  const signed = (claims: unknown) => {
    const body = `${header}.${encode(claims)}`
    return `${body}.${sign('sha256', Buffer.from(body), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
  }

  async function open(client: PoolClient, id: string, sub: string, sid: string) {
    const run = async (name: keyof typeof statements, values: unknown[]) =>
      (await client.query({ name, text: statements[name], values })).rows[0]
    const notice = await run('notice', [id, sub])
    if (!notice || !(await run('session', [sid, sub]))) throw new Error('not to be opened')
    await run('open', [id])
    const opening = await run('opening', [id, sub, sid, notice.sha256])
    const sha256 = notice.sha256.toString('hex')
    const jti = randomUUID()
    const { placed_at: placedAt, office_code: office } = notice
    const claims = {
      iss: 'bench',
      jti,
      iat: Math.floor(Date.now() / 1000),
      kind: 'opening',
      notice: id,
      office,
      sha256,
    }
    const openedAt = opening.opened_at
    await run('receipt', [jti, id, signed({ ...claims, placedAt, openedAt, capacity: 'worker', level: 1 })])
    await run('event', [notice.case_id, id])
    await run('audit', [sub, sid, notice.case_id, id])
    return { id, ...notice, sha256, openings: [{ ...opening, capacity: 'worker', level: 1, sha256 }] }
  }

  app.post<{ Params: { id: string } }>('/v1/notices/:id/open', async (request) => {
    const { sub, sid } = await request.jwtVerify<{ sub: string; sid: string }>()
    const client = await pool.connect()
    try {
      await client.query('begin')
      const opened = await open(client, request.params.id, sub, sid)
      await client.query('commit')
      return opened
    } catch (error) {
      await client.query('rollback')
      throw error
    } finally {
      client.release()
    }
  })
}
