import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase, discardPostgres, startPostgres } from '@dadkar/prisma/embedded-postgres'
import { migrateDatabase } from '@dadkar/prisma/migrate-database'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of a migrated database to copy; its name is `template`. */
    templateUrl: string
  }
}

/** Data that is thrown away need not survive a power cut. */
const forTests = [
  '-c',
  'fsync=off',
  '-c',
  'synchronous_commit=off',
  '-c',
  'full_page_writes=off',
  '-c',
  'max_connections=200',
]

/** One real PostgreSQL for the run, with a migrated template that each test file copies. */
export default async function setup(project: TestProject) {
  const dataDir = await mkdtemp(join(tmpdir(), 'dadkar-test-'))
  // As root, PostgreSQL runs as another user, who must be able to reach its data.
  await chmod(dataDir, 0o755)
  const postgres = await startPostgres(join(dataDir, 'data'), forTests)
  const templateUrl = await createDatabase(postgres, 'template')
  await migrateDatabase(templateUrl)
  project.provide('templateUrl', templateUrl)
  return async () => {
    await postgres.stop()
    await discardPostgres(dataDir)
  }
}
