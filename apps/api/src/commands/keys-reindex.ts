import type { ClientBase } from 'pg'
import type { Config } from '../config.ts'
import { createVault } from '../crypto/vault.ts'
import { reindexAll } from '../modules/keys/reindex.ts'
import { openDatabase } from '../plugins/database.ts'

/** A process that goes on with the key before would take everybody for new. */
async function countOthers(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ others: number }>(
    `select count(*)::int as others from pg_stat_activity
     where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
  )
  return rows[0]?.others ?? 0
}

/** `keys:reindex`: makes the blind indexes anew with INDEX_KEY, while nothing else runs. @returns the exit code */
export async function keysReindex(config: Config): Promise<number> {
  const { DATA_KEYS, INDEX_KEY, INDEX_KEY_BEFORE } = config
  if (!INDEX_KEY_BEFORE) {
    console.error('Set INDEX_KEY to the new key and INDEX_KEY_BEFORE to the one that it replaces.')
    return 2
  }
  const database = openDatabase({ ...config, DATABASE_POOL: 2 })
  const client = await database.pool.connect()
  try {
    const others = await countOthers(client)
    if (others > 0) {
      console.error(`${others} other connections are open: stop every API and worker first.`)
      return 1
    }
    const say = (line: string) => process.stdout.write(`${line}\n`)
    const before = createVault(DATA_KEYS, INDEX_KEY_BEFORE)
    const now = createVault(DATA_KEYS, INDEX_KEY)
    const isDone = await reindexAll({ client, before, now, say })
    say(isDone ? 'Everything is indexed with the new key; the one before can go.' : 'It was done already.')
    return 0
  } finally {
    client.release()
    await database.close()
  }
}
