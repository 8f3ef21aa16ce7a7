import { diffMigrations } from './diff-migrations.ts'

/** `pnpm db:check`: fails when schema.prisma says something that the migrations do not. */
const script = await diffMigrations()
if (script) {
  console.error(`schema.prisma differs from the migrations; write one with: pnpm db:new <name>\n\n${script}`)
  process.exit(1)
}
console.log('Migrations and schema.prisma agree.')
process.exit(0)
