import { PrismaPg } from '@prisma/adapter-pg'
import { createSchemaEngine, noFilters, readMigrations } from './schema-engine.ts'

/**
 * Applies the migrations that the database at `url` has not had yet, in order.
 * They are recorded in `_prisma_migrations`, as the ordinary CLI does.
 * @returns the names of those just applied
 */
export async function applyMigrations(url: string): Promise<string[]> {
  const engine = await createSchemaEngine(new PrismaPg({ connectionString: url }))
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: await readMigrations(),
    filters: noFilters,
  })
  return appliedMigrationNames
}
