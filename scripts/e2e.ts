import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@dadkar/prisma/embedded-postgres'
import { build } from './build.ts'
import { findBrowser } from './find-browser.ts'
import { runAloud } from './run.ts'
import { startStack } from './stack.ts'

/** Everybody in the journeys shares one address: limits per address are raised, those per person stay. */
const settings = {
  IDENTITY_CHECKS_PER_IP: '1000',
  CODE_SENDS_PER_IP: '1000',
  REGISTRY_TIMEOUT_MS: '2000',
  LOG_LEVEL: 'debug',
  TICK_MS: '1000',
}

/** `pnpm e2e [file or -g title]`: the journeys in a real browser, on a stack of their own that is thrown away. */
await build(console.log)
const browser = await findBrowser()
const dataDir = await mkdtemp(join(tmpdir(), 'dadkar-e2e-'))
const [port, simulatorPort] = [await freePort(), await freePort()]
const stack = await startStack({ dataDir, port, simulatorPort, settings })
const isGood = await runAloud(
  'playwright',
  ['test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)],
  {
    CHROME_PATH: browser,
    E2E_DATA: dataDir,
    E2E_PORT: String(port),
    E2E_SIMULATOR_PORT: String(simulatorPort),
  },
)
await stack.stop()
await rm(dataDir, { recursive: true, force: true })
process.exit(isGood ? 0 : 1)
