import { chmod, mkdir, rm } from 'node:fs/promises'
import { createDatabase, type RunningPostgres, startPostgres } from '@dadkar/prisma/embedded-postgres'
import { migrateDatabase } from '@dadkar/prisma/migrate-database'
import { Client } from 'pg'
import { openDataset } from './dataset/open-dataset.ts'
import type { Size } from './dataset/size.ts'
import { openSettings, type Settings } from './settings.ts'

/** Whatever is used during the measurement is in memory already; planning knows the volumes. */
async function settle(url: string) {
  const client = new Client(url)
  await client.connect()
  await client.query('truncate challenge, session, message, graphile_worker._private_jobs')
  await client.query('checkpoint')
  await client.end()
}

type Opened = { postgres: RunningPostgres; settings: Settings; stop(): Promise<void> }

/**
 * PostgreSQL, its data kept in `dataDir` for the next run.
 * @param isRebuilt throw away what an earlier run kept
 * @param flags what is set otherwise than by default
 */
export async function openPostgres(dataDir: string, isRebuilt: boolean, flags: string[] = []): Promise<Opened> {
  if (isRebuilt) await rm(dataDir, { recursive: true, force: true })
  await mkdir(dataDir, { recursive: true })
  // As root, PostgreSQL runs as another user, who must be able to reach its data.
  await chmod(dataDir, 0o755)
  const settings = await openSettings(dataDir)
  const postgres = await startPostgres(`${dataDir}/postgres`, flags)
  return { postgres, settings, stop: () => postgres.stop() }
}

/** A migrated database with a dataset of this size. @returns its address */
export async function openFilled({ postgres, settings }: Opened, name: string, size: Size): Promise<string> {
  const url = await createDatabase(postgres, name)
  await migrateDatabase(url)
  await openDataset(url, settings, size)
  await settle(url)
  return url
}

/** What the bench of the busiest requests needs: ours, and an empty one beside it. */
export async function openDatabase(dataDir: string, size: Size, isRebuilt: boolean) {
  const opened = await openPostgres(dataDir, isRebuilt)
  const { postgres, settings, stop } = opened
  try {
    const url = await openFilled(opened, 'dadkar', size)
    return { url, betterAuthUrl: await createDatabase(postgres, 'better_auth'), settings, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
