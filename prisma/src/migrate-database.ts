import { runMigrations } from 'graphile-worker'
import { applyMigrations } from './apply-migrations.ts'

/**
 * Brings the database at `url` to the present schema: ours, then the job queue's. Safe to run again and beside others.
 * @returns the names of our migrations that were just applied
 */
export async function migrateDatabase(url: string): Promise<string[]> {
  const applied = await applyMigrations(url)
  await runMigrations({ connectionString: url })
  return applied
}
