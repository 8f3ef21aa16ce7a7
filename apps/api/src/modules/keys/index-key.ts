import type { ClientBase } from 'pg'
import type { Vault } from '../../crypto/vault.ts'
import { openDatabase } from '../../plugins/database.ts'

type Database = Parameters<typeof openDatabase>[0]

/** By what a database knows the key that its blind indexes are made with. */
export const markOf = (vault: Vault) => vault.index('index-key', '')

/** The mark that the database has; the first to ask leaves theirs. */
export async function readMark(client: ClientBase, vault: Vault): Promise<Buffer> {
  await client.query('insert into index_key (mark) values ($1) on conflict do nothing', [markOf(vault)])
  const { rows } = await client.query<{ mark: Buffer }>('select mark from index_key')
  const [row] = rows
  if (!row) throw new Error('The database keeps no mark of its index key')
  return row.mark
}

/**
 * With another key nobody would be found, and everybody who comes would be taken for new.
 * @throws Error when INDEX_KEY is not the one that this database was indexed with
 */
export async function requireIndexKey(config: Database, vault: Vault): Promise<void> {
  const database = openDatabase({ ...config, DATABASE_POOL: 2 })
  const client = await database.pool.connect()
  try {
    if (markOf(vault).equals(await readMark(client, vault))) return
  } finally {
    client.release()
    await database.close()
  }
  throw new Error('INDEX_KEY is not the key of this database: bring the right one back, or run keys:reindex')
}
