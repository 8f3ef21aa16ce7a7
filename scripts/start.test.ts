import { execFileSync, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@dadkar/prisma/embedded-postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'

const patience = 180_000
let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'dadkar-start-'))
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

/** Processes that were started on our data folder: it is in their command line or in their environment. */
function listLeft(): string[] {
  return execFileSync('ps', ['axeww', '-o', 'pid=,command='], { encoding: 'utf8', maxBuffer: 1e8 })
    .split('\n')
    .filter((line) => line.includes(dataDir) && !line.includes(' axeww '))
    .map((line) => line.trim().slice(0, 120))
}

/** `pnpm start` as the leader of a process group of its own, as a terminal starts it. */
async function start() {
  const [port, simulatorPort] = [await freePort(), await freePort()]
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    env: { ...process.env, PORT: `${port}`, SIMULATOR_PORT: `${simulatorPort}`, DADKAR_DATA: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const { pid } = child
  if (!pid) throw new Error('Not started')
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve)
  })
  let words = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      words += chunk
      if (words.includes('Ctrl-C stops')) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => reject(new Error(words)))
  })
  return { pid, ended }
}

test('Ctrl-C, which reaches the whole process group, leaves nothing running', { timeout: patience }, async () => {
  const { pid, ended } = await start()
  expect(listLeft().length).toBeGreaterThan(4)
  process.kill(-pid, 'SIGINT')
  expect(await ended).toBe(0)
  expect(listLeft()).toEqual([])
})

test('after a kill of the starter the services end and the next start takes over', { timeout: patience }, async () => {
  const killed = await start()
  process.kill(killed.pid, 'SIGKILL')
  await killed.ended
  const { pid, ended } = await start()
  await expect.poll(() => listLeft().filter((line) => line.includes('server.js')), { timeout: 10_000 }).toHaveLength(2)
  process.kill(pid, 'SIGTERM')
  expect(await ended).toBe(0)
  expect(listLeft()).toEqual([])
})
