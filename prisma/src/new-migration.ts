import { mkdir, writeFile } from 'node:fs/promises'
import { diffMigrations } from './diff-migrations.ts'
import { migrationsDir } from './schema-engine.ts'

/** `pnpm db:new <name>`: writes the migration that leads from the last one to schema.prisma. Read it before you commit it. */
const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Name the migration in snake_case: pnpm db:new add_hearings')
  process.exit(1)
}
const script = await diffMigrations()
if (!script) {
  console.log('Nothing to write: migrations and schema.prisma agree.')
  process.exit(0)
}
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const dir = `${migrationsDir}/${stamp}_${name}`
await mkdir(dir, { recursive: true })
await writeFile(`${dir}/migration.sql`, script)
console.log(`Wrote ${dir}/migration.sql`)
process.exit(0)
