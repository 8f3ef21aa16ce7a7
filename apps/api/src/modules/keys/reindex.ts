import type { ClientBase } from 'pg'
import type { Vault } from '../../crypto/vault.ts'
import { markOf, readMark } from './index-key.ts'
import { type IndexedValue, indexColumns, indexedValues } from './indexed-values.ts'

type Reindex = { client: ClientBase; before: Vault; now: Vault; say: (line: string) => void }

const stretch = 2000

/** Notes for each sealed value what its index was and will be. */
async function noteMoves({ client, before, now }: Reindex, { table, column, where = 'true', index }: IndexedValue) {
  await client.query(
    `declare sealed_values no scroll cursor for
     select ${column} as sealed from ${table} where ${column} is not null and ${where}`,
  )
  for (;;) {
    const { rows } = await client.query<{ sealed: Buffer<ArrayBuffer> }>(`fetch ${stretch} from sealed_values`)
    if (rows.length === 0) break
    const [olds, news] = [before, now].map((key) => rows.map(({ sealed }) => index(now, key, sealed)))
    await client.query(`insert into moved select * from unnest($1::bytea[], $2::bytea[]) on conflict do nothing`, [
      olds,
      news,
    ])
  }
  await client.query('close sealed_values')
}

/** How the counters of identity checks (plugins/identity-checks.ts) write an index. */
const counterKey = (index: string) =>
  `'checks-person:' || rtrim(translate(encode(${index}, 'base64'), '+/', '-_'), '=')`

/** Nobody may be left behind whom no one would find any more. */
async function requireAllMoved(client: ClientBase) {
  for (const [table, column] of [
    ['subject', 'identifier_index'],
    ['person', 'mobile_index'],
  ]) {
    const { rows } = await client.query(
      `select count(*)::int as left from ${table} t where not exists (select from moved m where m.new = t.${column})`,
    )
    if (rows[0].left > 0) throw new Error(`${rows[0].left} rows of ${table} have an index that none of the keys made`)
  }
}

/**
 * Makes every blind index anew, in one transaction: cut off, nothing has changed. What is counted of a person goes with
 * them; counts of numbers that nobody has ever proved to own are left behind.
 * @returns whether there was anything to do
 * @throws Error when `before` is not the key of this database
 */
export async function reindexAll(reindex: Reindex): Promise<boolean> {
  const { client, before, now, say } = reindex
  await client.query('begin')
  try {
    const tables = [...new Set(['index_key', 'rate_limit', ...indexColumns.map(([table]) => table)])]
    await client.query(`lock table ${tables.join(', ')} in access exclusive mode`)
    const mark = await readMark(client, before)
    if (mark.equals(markOf(now))) {
      await client.query('rollback')
      return false
    }
    if (!mark.equals(markOf(before))) throw new Error('INDEX_KEY_BEFORE is not the key of this database')
    await client.query('create temporary table moved (old bytea primary key, new bytea not null) on commit drop')
    for (const value of indexedValues) await noteMoves(reindex, value)
    for (const [table, column] of indexColumns) {
      const { rowCount } = await client.query(
        `update ${table} t set ${column} = m.new from moved m where t.${column} = m.old`,
      )
      say(`${table}.${column}: ${rowCount} indexes made anew`)
    }
    await client.query(
      `update rate_limit r set key = ${counterKey('m.new')} from moved m where r.key = ${counterKey('m.old')}`,
    )
    await requireAllMoved(client)
    await client.query('update index_key set mark = $1', [markOf(now)])
    await client.query('commit')
    return true
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
