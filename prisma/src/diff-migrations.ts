import { PGlite } from '@electric-sql/pglite'
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { createSchemaEngine, noFilters, readMigrations, readSchema } from './schema-engine.ts'

/** Its own shadow database would have no extensions, and what a migration then fails at is not told. */
class WithExtensions extends PrismaPGlite {
  constructor() {
    super(new PGlite({ extensions: { btree_gin, pg_trgm } }))
  }
  override connectToShadowDb() {
    return new WithExtensions().connect()
  }
}

/** The SQL that leads from the migrations to schema.prisma; null when they say the same. */
export async function diffMigrations(): Promise<string | null> {
  const engine = await createSchemaEngine(new WithExtensions())
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'migrations', ...(await readMigrations()) },
    to: { tag: 'schemaDatamodel', ...(await readSchema()) },
    script: true,
    exitCode: true,
    filters: noFilters,
  })
  return exitCode === 0 ? null : stdout
}
