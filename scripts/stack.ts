import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { makeKeys } from '@dadkar/api/make-keys'
import { createDatabase, type RunningPostgres, startPostgres } from '@dadkar/prisma/embedded-postgres'
import { migrateDatabase } from '@dadkar/prisma/migrate-database'
import { demoCredentials } from '@dadkar/registry-simulator/app'
import { Client } from 'pg'
import { type Service, startService } from './service.ts'

export type StackOptions = {
  dataDir: string
  port: number
  simulatorPort: number
  /** Further settings of the API and worker, by their names in .env.example. */
  settings?: Record<string, string>
  /** Called when a service ends by itself while the stack is up. */
  onDeath?: (what: string) => void
}

export type Stack = {
  address: string
  phones: string
  databaseUrl: string
  /** Nobody has an account yet. */
  isEmpty: boolean
  services: Record<'simulator' | 'api' | 'worker', Service>
  stop(): Promise<void>
}

/** This machine's own secrets, made once and kept beside the data they protect. */
async function localKeys(dataDir: string): Promise<Record<string, string>> {
  const file = join(dataDir, 'keys.json')
  const kept = await readFile(file, 'utf8').then(JSON.parse, () => ({}))
  // A secret that a newer version needs is made when it is first missed.
  const keys = { ...makeKeys(), ...kept }
  await writeFile(file, JSON.stringify(keys), { mode: 0o600 })
  return keys
}

async function openPostgres(dataDir: string): Promise<{ url: string; postgres: RunningPostgres | null }> {
  const given = process.env.DATABASE_URL
  if (given) return { url: given, postgres: null }
  const postgres = await startPostgres(join(dataDir, 'postgres'))
  return { url: await createDatabase(postgres, 'dadkar'), postgres }
}

async function hasNobody(url: string): Promise<boolean> {
  const client = new Client(url)
  await client.connect()
  const { rowCount } = await client.query('select from person limit 1')
  await client.end()
  return rowCount === 0
}

function simulatedServices(phones: string): Record<string, string> {
  return {
    JIBIT_URL: `${phones}/jibit/ide`,
    JIBIT_API_KEY: demoCredentials.jibit.apiKey,
    JIBIT_SECRET_KEY: demoCredentials.jibit.secretKey,
    BAR_URL: `${phones}/bar`,
    BAR_API_KEY: demoCredentials.barKey,
    FACE_URL: `${phones}/face`,
    FACE_API_KEY: demoCredentials.faceKey,
    FACE_CALLBACK_KEY: demoCredentials.faceCallbackKey,
    KAVENEGAR_URL: `${phones}/kavenegar`,
    KAVENEGAR_API_KEY: demoCredentials.kavenegarKey,
    SMSIR_URL: `${phones}/smsir`,
    SMSIR_API_KEY: demoCredentials.smsIrKey,
    SMSIR_TEMPLATE_IDS:
      'dadkar-code:100001,dadkar-notice:100002,dadkar-mobile-changed:100003,dadkar-go-on:100004,dadkar-member-closed:100005,dadkar-draft:100006,dadkar-changed:100007',
  }
}

/** Starts everything on this machine: PostgreSQL, the simulated registries, the API with the browser app, the worker. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const dataDir = resolve(options.dataDir)
  await mkdir(join(dataDir, 'logs'), { recursive: true })
  // As root, PostgreSQL runs as another user, who must be able to reach its data.
  await chmod(dataDir, 0o755)
  // A passkey belongs to a name, never to a number.
  const address = `http://localhost:${options.port}`
  const phones = `http://127.0.0.1:${options.simulatorPort}`
  const { url: databaseUrl, postgres } = await openPostgres(dataDir)
  const started: Service[] = []
  let isUp = false
  const deaths: string[] = []
  const onDeath = (name: string, lastWords: string) => {
    deaths.push(`The ${name} stopped by itself (see ${join(dataDir, 'logs', name)}.log): ${lastWords}`)
    if (isUp) options.onDeath?.(deaths.join('\n'))
  }
  const stop = async () => {
    isUp = false
    await Promise.all(started.map((service) => service.stop()))
    await postgres?.stop()
  }
  try {
    await migrateDatabase(databaseUrl)
    const isEmpty = await hasNobody(databaseUrl)
    const env = {
      NODE_ENV: 'development',
      PORT: String(options.port),
      ORIGINS: `${address},http://127.0.0.1:${options.port}`,
      DATABASE_URL: databaseUrl,
      WEB_DIST: resolve('apps/web/dist'),
      STORAGE_PATH: join(dataDir, 'documents'),
      ...(await localKeys(dataDir)),
      ...simulatedServices(phones),
      ...options.settings,
    }
    // The operator's commands (scripts/command.ts) run with the same settings.
    await writeFile(join(dataDir, 'settings.json'), JSON.stringify(env), { mode: 0o600 })
    const start = async (name: string, args: string[], env: Record<string, string>, readyUrl: string | null) => {
      const log = join(dataDir, 'logs', `${name}.log`)
      const service = await startService({ name, args, env, log, readyUrl, onDeath })
      started.push(service)
      return service
    }
    const simulatorArgs = ['--import', 'tsx', 'apps/registry-simulator/src/main.ts']
    const [simulator, worker, api] = await Promise.all([
      start(
        'simulator',
        simulatorArgs,
        { PORT: String(options.simulatorPort), WEB_OTP_DOMAIN: 'localhost' },
        `${phones}/control/faults`,
      ),
      start('worker', ['apps/api/dist/server.js', 'worker'], env, null),
      start('api', ['apps/api/dist/server.js', 'api'], env, `${address}/health/ready`),
    ])
    if (deaths.length > 0) throw new Error(deaths.join('\n'))
    isUp = true
    return { address, phones, databaseUrl, isEmpty, services: { simulator, api, worker }, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
