import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@dadkar/prisma/embedded-postgres'
import { build } from './build.ts'
import { findBrowser } from './find-browser.ts'
import { runAloud } from './run.ts'
import { startStack } from './stack.ts'

/** `pnpm lighthouse`: the landing and a question page as a phone on slow 4G sees them, served as `pnpm start` does. */
await build(console.log)
const dataDir = await mkdtemp(join(tmpdir(), 'dadkar-lighthouse-'))
const stack = await startStack({ dataDir, port: await freePort(), simulatorPort: await freePort() })
const pages = ['/', '/en', '/verify', '/sign-in']
const isGood = await runAloud('pnpm', ['--filter', '@dadkar/web', 'lighthouse', stack.address, ...pages], {
  CHROME_PATH: await findBrowser(),
})
await stack.stop()
await rm(dataDir, { recursive: true, force: true })
process.exit(isGood ? 0 : 1)
