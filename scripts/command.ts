import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from './build.ts'

/**
 * `pnpm audit:verify`, `pnpm staff:grant` …: an operator's command. With DATABASE_URL and the other settings it works on
 * that installation, without them on the portal that `pnpm start` runs on this machine.
 */
const dataDir = process.env.DADKAR_DATA ?? '.data'
const file = join(dataDir, 'settings.json')
const local = process.env.DATABASE_URL ? '{}' : await readFile(file, 'utf8').catch(() => null)
if (local === null) {
  console.error('Set the settings of the installation (see .env.example), or start the portal here with "pnpm start".')
  process.exit(2)
}
await build(() => {})
const child = spawn(process.execPath, ['apps/api/dist/command.js', ...process.argv.slice(2)], {
  env: { ...JSON.parse(local), ...process.env, NODE_ENV: JSON.parse(local).NODE_ENV ?? process.env.NODE_ENV },
  stdio: 'inherit',
})
child.once('exit', (code) => process.exit(code ?? 1))
