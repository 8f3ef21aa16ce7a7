import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { beforeAll, listOwnCases } from '../../apps/api/src/modules/cases/cases.queries.ts'
import { listOwnNotices } from '../../apps/api/src/modules/notices/notices.queries.ts'
import { fullSize } from './dataset/size.ts'
import { openDatabase } from './open-database.ts'

/** `pnpm --filter @dadkar/bench explain`: the plans of both lists for somebody with 300 cases, at full volume. */
const database = await openDatabase(fileURLToPath(new URL('../../.data/bench', import.meta.url)), fullSize, false)
try {
  const client = new Client(database.url)
  await client.connect()
  const { rows } = await client.query('select id from bench.subject where n = 1')
  const explain = async (title: string, text: string, values: unknown[]) => {
    const plan = await client.query(`explain (analyze, buffers, costs off, timing off) ${text}`, values)
    console.log([`-- ${title}`, ...plan.rows.map((row) => row['QUERY PLAN']), ''].join('\n'))
  }
  await explain('my cases', listOwnCases, [rows[0].id, beforeAll, 21])
  await explain('kartabl', listOwnNotices, [rows[0].id, beforeAll, 21, null])
  await client.end()
} finally {
  await database.stop()
}
