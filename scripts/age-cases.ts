import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readConfig } from '@dadkar/api/config'
import { createVault } from '@dadkar/api/vault'
import { saidEarlier } from '@dadkar/prisma/said-earlier'
import { Client } from 'pg'

/** Every day and moment of a case that a person can see, by the table it stands in. The audit keeps the true ones. */
const moments = [
  [`"case"`, ['state_since', 'registered_at', 'first_ruled_at', 'due_on'], 'id'],
  ['petition', ['created_at', 'updated_at', 'submitted_at'], 'id', 'select petition_id from "case" where id = any($1)'],
  ['case_event', ['at', 'until'], 'case_id'],
  ['notice', ['placed_at', 'due_at'], 'case_id'],
  ['paper', ['created_at'], 'case_id'],
  ['paper_service', ['handed_out_at', 'due_on'], 'case_id'],
  ['waiting_paper', ['waits_since'], 'case_id'],
  ['hearing', ['starts_at', 'ended_at'], 'case_id'],
  ['verdict', ['issued_at'], 'case_id'],
  ['verdict_signature', ['signed_at'], 'verdict_id', 'select id from verdict where case_id = any($1)'],
  ['verdict_service', ['placed_at', 'last_day'], 'verdict_id', 'select id from verdict where case_id = any($1)'],
  ['message', ['created_at', 'sent_at', 'delivered_at'], 'notice_id', 'select id from notice where case_id = any($1)'],
] as const

const noticesOf = 'select id from notice where case_id = any($1)'

/** What the worker does after a step is done: no SMS waits, and no receipt. */
async function untilWorkerIsIdle(db: Client): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    const { rowCount } = await db.query(
      `select from graphile_worker.jobs where task_identifier in ('sendMessage', 'issueReceipt') limit 1`,
    )
    if (rowCount === 0) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('The worker does not come to an end')
}

/** A receipt is written once, and bears moment and fingerprint: of a notice that is moved another one is signed. */
async function signReceiptsAnew(db: Client, ids: readonly string[]): Promise<void> {
  await db.query('alter table service_receipt disable trigger service_receipt_kept')
  await db.query(`delete from service_receipt where notice_id in (${noticesOf})`, [ids])
  await db.query('alter table service_receipt enable trigger service_receipt_kept')
  await db.query(
    `select graphile_worker.add_job('issueReceipt', json_build_object('noticeId', id::text))
     from notice where case_id = any($1) and is_service`,
    [ids],
  )
}

/**
 * Moves cases of the demo so many days into the past, with what their papers say, as if all of it had been done then. Only
 * for papers that nobody has opened or printed: their fingerprints become others.
 */
export async function ageCases(
  { databaseUrl, dataDir }: { databaseUrl: string; dataDir: string },
  ids: readonly string[],
  days: number,
): Promise<void> {
  const config = readConfig(JSON.parse(await readFile(join(dataDir, 'settings.json'), 'utf8')))
  const vault = createVault(config.DATA_KEYS, config.INDEX_KEY)
  const db = new Client(databaseUrl)
  await db.connect()
  try {
    await untilWorkerIsIdle(db)
    await db.query('begin')
    const arrived = `set delivery = 'delivered', delivered_at = coalesce(delivered_at, sent_at), check_at = null`
    await db.query(`update message ${arrived} where state = 'sent' and notice_id in (${noticesOf})`, [ids])
    for (const [table, columns, key, which = 'select unnest($1::uuid[])'] of moments) {
      const set = columns.map((column) => `${column} = ${column} - $2::int * interval '1 day'`)
      await db.query(`update ${table} set ${set} where ${key} in (${which})`, [ids, days])
    }
    // The list of the office stands in the order of these ids.
    await db.query('update waiting_paper set id = uuidv7(waits_since - now()) where case_id = any($1)', [ids])
    const { rows } = await db.query('select id, body_sealed from paper where case_id = any($1)', [ids])
    for (const { id, body_sealed: sealed } of rows) {
      const paper = JSON.parse(vault.openText('paper', sealed), (key, value) => saidEarlier(key, value, days))
      const body = Buffer.from(JSON.stringify(paper))
      const now = [id, vault.seal('paper', body), createHash('sha256').update(body).digest()]
      await db.query('update paper set body_sealed = $2, sha256 = $3 where id = $1', now)
    }
    await signReceiptsAnew(db, ids)
    await db.query('commit')
  } finally {
    await db.end()
  }
}
