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
  // A busy machine is no failure: what is late is not refused.
  EVENT_LOOP_DELAY_MS: '60000',
  TICK_MS: '1000',
}

/** Journeys run beside each other, each worker on a stack of its own; a database that is given can be that of one only. */
const workers = process.env.DATABASE_URL ? 1 : 2

/** `pnpm e2e [file or -g title]`: the journeys in a real browser, on stacks of their own that are thrown away. */
await build(console.log)
const browser = await findBrowser()
const places = []
for (let nth = 0; nth < workers; nth += 1) {
  const dataDir = await mkdtemp(join(tmpdir(), 'dadkar-e2e-'))
  places.push({ dataDir, port: await freePort(), simulatorPort: await freePort() })
}
const stacks = await Promise.all(places.map((place) => startStack({ ...place, settings })))
const isGood = await runAloud(
  'playwright',
  ['test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)],
  { CHROME_PATH: browser, E2E_STACKS: JSON.stringify(places) },
)
await Promise.all(stacks.map((stack) => stack.stop()))
for (const { dataDir } of places) await rm(dataDir, { recursive: true, force: true })
process.exit(isGood ? 0 : 1)
