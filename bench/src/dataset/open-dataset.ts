import { Client } from 'pg'
import { createVault } from '../../../apps/api/src/crypto/vault.ts'
import type { Settings } from '../settings.ts'
import { fill, prepare } from './dataset.sql.ts'
import { makeAccounts } from './make-accounts.ts'
import type { Size } from './size.ts'

async function isMade(client: Client, size: Size): Promise<boolean> {
  const { rows } = await client.query("select obj_description(to_regnamespace('bench'), 'pg_namespace') as made_as")
  return rows[0]?.made_as === JSON.stringify(size)
}

async function makeAll(client: Client, settings: Settings, size: Size) {
  // The maker keeps the references right itself, and nothing here need survive a power cut.
  await client.query("set session_replication_role = 'replica'; set synchronous_commit = off")
  await client.query(prepare)
  await makeAccounts(client, createVault(settings.dataKeys, settings.indexKey), size.accounts)
  for (const statement of fill(size)) await client.query(statement)
  await client.query(`comment on schema bench is '${JSON.stringify(size)}'`)
  await client.query('vacuum analyze')
}

/**
 * Fills a migrated, empty database, unless an earlier run did.
 * @throws Error when it holds a dataset of another size, or a broken one
 */
export async function openDataset(url: string, settings: Settings, size: Size): Promise<void> {
  const client = new Client(url)
  await client.connect()
  try {
    if (await isMade(client, size)) return
    const { rows } = await client.query("select to_regnamespace('bench') is not null as is_begun")
    if (rows[0]?.is_begun) throw new Error('The dataset is of another version or was cut off: run with --rebuild.')
    const start = Date.now()
    await makeAll(client, settings, size)
    console.log(`Made ${size.cases} cases in ${((Date.now() - start) / 1000).toFixed(1)} s.`)
  } finally {
    await client.end()
  }
}
