import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@dadkar/prisma/embedded-postgres'
import { build } from './build.ts'
import { findBrowser } from './find-browser.ts'
import { runAloud } from './run.ts'

/** `pnpm e2e [file or -g title]`: the journeys in a real browser, each run on a stack of its own that is thrown away. */
await build(console.log)
const dataDir = process.env.E2E_DATA ?? (await mkdtemp(join(tmpdir(), 'dadkar-e2e-')))
const isGood = await runAloud(
  'playwright',
  ['test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)],
  {
    CHROME_PATH: await findBrowser(),
    E2E_DATA: dataDir,
    E2E_PORT: String(await freePort()),
    E2E_SIMULATOR_PORT: String(await freePort()),
  },
)
if (!process.env.E2E_DATA) await rm(dataDir, { recursive: true, force: true })
process.exit(isGood ? 0 : 1)
