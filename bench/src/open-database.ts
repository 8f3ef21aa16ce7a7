import { chmod, mkdir, rm } from 'node:fs/promises'
import { createDatabase, startPostgres } from '@dadkar/prisma/embedded-postgres'
import { migrateDatabase } from '@dadkar/prisma/migrate-database'
import { Client } from 'pg'
import { openDataset } from './dataset/open-dataset.ts'
import type { Size } from './dataset/size.ts'
import { openSettings } from './settings.ts'

/** Whatever is used during the measurement is in memory already; planning knows the volumes. */
async function settle(url: string) {
  const client = new Client(url)
  await client.connect()
  await client.query('truncate challenge, session, message, graphile_worker._private_jobs')
  await client.query('checkpoint')
  await client.end()
}

/**
 * PostgreSQL with its default settings, migrated and filled, its data kept in `dataDir` for the next run.
 * @param isRebuilt throw away what an earlier run kept
 */
export async function openDatabase(dataDir: string, size: Size, isRebuilt: boolean) {
  if (isRebuilt) await rm(dataDir, { recursive: true, force: true })
  await mkdir(dataDir, { recursive: true })
  // As root, PostgreSQL runs as another user, who must be able to reach its data.
  await chmod(dataDir, 0o755)
  const settings = await openSettings(dataDir)
  const postgres = await startPostgres(`${dataDir}/postgres`)
  try {
    const url = await createDatabase(postgres, 'dadkar')
    await migrateDatabase(url)
    await openDataset(url, settings, size)
    await settle(url)
    return { url, betterAuthUrl: await createDatabase(postgres, 'better_auth'), settings, stop: () => postgres.stop() }
  } catch (error) {
    await postgres.stop()
    throw error
  }
}
