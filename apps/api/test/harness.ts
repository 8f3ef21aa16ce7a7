import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import type { Endpoint } from '@dadkar/contract/endpoint'
import type { Person } from '@dadkar/registry-simulator/people'
import type { FastifyInstance } from 'fastify'
import { Client } from 'pg'
import { inject } from 'vitest'
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { deriveCode } from '../src/crypto/sms-code.ts'
import { createVault } from '../src/crypto/vault.ts'
import { startWorker } from '../src/jobs/worker.ts'
import { createLogger } from '../src/logger.ts'
import { makeKeys } from '../src/make-keys.ts'
import { openDatabase } from '../src/plugins/database.ts'
import { startSimulator } from '../src/ports/fixtures/simulator.ts'

export const origin = 'http://127.0.0.1:3000'

export async function copyDatabase(): Promise<string> {
  const template = new URL(inject('templateUrl'))
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = new URL(template)
  admin.pathname = '/postgres'
  const client = new Client(admin.href)
  await client.connect()
  await client.query(`create database "${name}" template "${template.pathname.slice(1)}"`)
  await client.end()
  template.pathname = `/${name}`
  return template.href
}

const addressOf = ({ path }: Endpoint, params: Record<string, string>) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')

type CallOptions = { params?: Record<string, string>; query?: Record<string, string>; body?: unknown; key?: string }

/** One browser or program that calls the API: it keeps cookies and, once signed in, its token. */
export class Caller {
  readonly cookies = new Map<string, string>()
  token: string | null = null
  userAgent: string | null = null
  private readonly app: FastifyInstance

  constructor(app: FastifyInstance) {
    this.app = app
  }

  /** Calls an endpoint of the contract. */
  async call(endpoint: Endpoint, { params = {}, query = {}, body, key }: CallOptions = {}) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await this.app.inject({
      method: endpoint.method,
      url: addressOf(endpoint, params),
      query,
      headers: {
        origin,
        ...(cookie ? { cookie } : {}),
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...(this.userAgent ? { 'user-agent': this.userAgent } : {}),
        ...(key ? { 'idempotency-key': key } : {}),
      },
      ...(body === undefined ? {} : { payload: body as object }),
    })
    for (const { name, value } of response.cookies) this.cookies.set(name, value)
    const answer = response.body === '' ? null : response.json()
    return {
      status: response.statusCode,
      headers: response.headers,
      body: answer,
      code: answer?.code as string | undefined,
    }
  }

  /** Gets a file: its bytes as they come, or the code of the problem that was answered instead. */
  async download(endpoint: Endpoint, params: Record<string, string>) {
    const { statusCode, headers, rawPayload } = await this.app.inject({
      url: addressOf(endpoint, params),
      headers: { authorization: `Bearer ${this.token}` },
    })
    const code: string | null = statusCode === 200 ? null : JSON.parse(String(rawPayload)).code
    return { status: statusCode, headers, bytes: rawPayload, code }
  }
}

/** The whole API on a database of its own, with the simulator and a worker beside it, all in this process. */
export async function startTestApi(settings: Record<string, string> = {}) {
  const simulator = await startSimulator({ lateDeliveryMs: 200 })
  const { jibit, bar, face, kavenegar, smsIr } = simulator
  const environment = {
    NODE_ENV: 'test',
    ORIGINS: origin,
    DATABASE_URL: await copyDatabase(),
    ...makeKeys(),
    JIBIT_URL: jibit.url,
    JIBIT_API_KEY: jibit.apiKey,
    JIBIT_SECRET_KEY: jibit.secretKey,
    BAR_URL: bar.url,
    BAR_API_KEY: bar.apiKey,
    FACE_URL: face.url,
    FACE_API_KEY: face.apiKey,
    FACE_CALLBACK_KEY: face.callbackKey,
    KAVENEGAR_URL: kavenegar.url,
    KAVENEGAR_API_KEY: kavenegar.apiKey,
    SMSIR_URL: smsIr.url,
    SMSIR_API_KEY: smsIr.apiKey,
    SMSIR_TEMPLATE_IDS: Object.entries(smsIr.templateIds)
      .map((pair) => pair.join(':'))
      .join(),
    IDENTITY_CHECKS_PER_IP: '1000',
    CODE_SENDS_PER_IP: '1000',
    TICK_MS: '200',
    // Many files and a busy machine: what is late is not refused.
    EVENT_LOOP_DELAY_MS: '60000',
    DATABASE_PATIENCE_MS: '60000',
    STORAGE_PATH: await mkdtemp(join(tmpdir(), 'dadkar-documents-')),
    ...settings,
  }
  const config = readConfig(environment)
  const logs: string[] = []
  const sink = new PassThrough().on('data', (line) => logs.push(String(line)))
  const logger = createLogger('debug', sink)
  const app = await buildApp(config, logger)
  let worker: Awaited<ReturnType<typeof startWorker>> | null = await startWorker(config, logger)
  const database = openDatabase(config)

  /** The newest code that arrived at a mobile (09…), waiting for it. */
  async function codeAt(mobile: string, after = 0): Promise<string> {
    for (let tries = 0; tries < 600; tries += 1) {
      const codes = (await simulator.messages()).filter((message) => message.mobile === mobile && message.code)
      const newest = codes.at(-1)
      if (newest?.code && codes.length > after) return newest.code
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error('No code arrived')
  }

  /** The right code of a challenge, as its SMS would say it, without waiting for one. */
  async function rightCode(challengeId: string): Promise<string> {
    const { seed } = await database.db.challenge.findUniqueOrThrow({ where: { id: challengeId } })
    return deriveCode(config.CODE_KEY, seed)
  }

  const codesAt = async (mobile: string) =>
    (await simulator.messages()).filter((message) => message.mobile === mobile && message.code).length

  return {
    app,
    config,
    /** The settings as a process of its own would be given them. */
    environment,
    simulator,
    logs,
    db: database.db,
    pool: database.pool,
    /** Seals and indexes as the API does. */
    vault: createVault(config.DATA_KEYS, config.INDEX_KEY),
    codeAt,
    codesAt,
    rightCode,
    /** A code of six digits that is not the right one; each `n` below 1000 gives another. */
    async wrongCode(challengeId: string, n = 1): Promise<string> {
      return String((Number(await rightCode(challengeId)) + n) % 1_000_000).padStart(6, '0')
    },
    /** Runs one statement; tests move time by changing rows. */
    sql: async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows,
    caller: () => new Caller(app),
    async stopWorker() {
      await worker?.stop()
      worker = null
    },
    async startWorker() {
      worker = await startWorker(config, logger)
    },
    async stop() {
      await worker?.stop()
      await app.close()
      await database.close()
      await simulator.stop()
      await rm(environment.STORAGE_PATH, { recursive: true, force: true })
    },
  }
}

export type TestApi = Awaited<ReturnType<typeof startTestApi>>

/** What a person types to verify at level 1. */
export function identityOf(person: Person, capacity: 'worker' | 'employer' | 'representative') {
  const { nationalId, birthDate, mobiles } = person
  return { level: 1, capacity, nationalId, birthDate, mobile: mobiles[0] }
}
