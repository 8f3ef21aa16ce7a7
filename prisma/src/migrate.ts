import { migrateDatabase } from './migrate-database.ts'

/** `pnpm db:migrate`: migrates the database named by DATABASE_URL. */
const url = process.env.DATABASE_URL
if (!url) {
  console.error('Set DATABASE_URL to the database to migrate.')
  process.exit(2)
}
try {
  const applied = await migrateDatabase(url)
  console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'Nothing to apply.')
  process.exit(0)
} catch (error) {
  console.error(`Could not migrate: ${(error as Error).message}`)
  process.exit(1)
}
