import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { createSchemaEngine, noFilters, readMigrations } from './schema-engine.ts'

/**
 * Applies the migrations that the database at `url` has not had yet, in order.
 * They are recorded in `_prisma_migrations`, as the ordinary CLI does.
 * @returns the names of those just applied
 */
export async function applyMigrations(url: string): Promise<string[]> {
  // The engine holds an advisory lock for as long as its connection lives: ending the pool gives it back.
  const pool = new Pool({ connectionString: url })
  try {
    const engine = await createSchemaEngine(new PrismaPg(pool))
    const migrationsList = await readMigrations()
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: noFilters })
    return appliedMigrationNames
  } finally {
    await pool.end()
  }
}
