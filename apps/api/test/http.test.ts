import { randomUUID } from 'node:crypto'
import { errorStatus } from '@dadkar/contract/errors'
import { createPetition, savePetition, submitPetition } from '@dadkar/contract/petition'
import { problem } from '@dadkar/contract/problem'
import { startSignIn } from '@dadkar/contract/session'
import { startVerification } from '@dadkar/contract/verification'
import { people } from '@dadkar/registry-simulator/people'
import underPressure from '@fastify/under-pressure'
import Fastify from 'fastify'
import type { InjectOptions } from 'light-my-request'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { createLogger } from '../src/logger.ts'
import { answerErrors } from '../src/plugins/errors.ts'
import { refuseEndpoint } from '../src/plugins/under-pressure.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { verifyAs } from './people.ts'

let api: TestApi
let sara: Caller
beforeAll(async () => {
  api = await startTestApi()
  sara = await verifyAs(api, people.sara, 'worker')
})
afterAll(() => api.stop())

const json = { 'content-type': 'application/json' }
const post = (options: InjectOptions) =>
  api.app.inject({ method: 'POST', url: startSignIn.path, headers: json, ...options })

/** Asks, and checks that the refusal is a problem as promised. */
async function refusal(answer: Promise<Awaited<ReturnType<typeof post>>>) {
  const { statusCode, headers, body } = await answer
  const parsed = problem.parse(JSON.parse(body))
  expect(headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(parsed.requestId).toBe(headers['x-request-id'])
  expect([parsed.type, parsed.status]).toEqual(['about:blank', statusCode])
  expect(errorStatus[parsed.code as keyof typeof errorStatus]).toBe(statusCode)
  expect(parsed.title).toMatch(/^[A-Z]/)
  return parsed
}

describe('what is no request', () => {
  test.each<[string, InjectOptions, string]>([
    ['JSON that is not JSON', { payload: '{"nationalId": ' }, 'request.malformed'],
    ['JSON with a comma too many', { payload: '{"nationalId": "1",}' }, 'request.malformed'],
    ['an empty body called JSON', { payload: '' }, 'request.malformed'],
    ['JSON that reaches for the prototype', { payload: '{"__proto__": {"isAdmin": true}}' }, 'request.malformed'],
    [
      'a form',
      { payload: 'nationalId=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      'request.unsupported_media_type',
    ],
    [
      'plain text, which other sites may send',
      { payload: '{"nationalId":"1"}', headers: { 'content-type': 'text/plain' } },
      'request.unsupported_media_type',
    ],
    ['XML', { payload: '<a/>', headers: { 'content-type': 'application/xml' } }, 'request.unsupported_media_type'],
    ['a body of no type', { payload: Buffer.from('{}'), headers: {} }, 'request.unsupported_media_type'],
    ['a list for an object', { payload: '[]' }, 'request.invalid'],
    ['null for an object', { payload: 'null' }, 'request.invalid'],
    ['a text for an object', { payload: '"hello"' }, 'request.invalid'],
    ['no body', { headers: {} }, 'request.invalid'],
    [
      'a body that is too big',
      { payload: JSON.stringify({ nationalId: 'x'.repeat(300 * 1024) }) },
      'request.too_large',
    ],
    ['deep nesting', { payload: `{"nationalId": ${'['.repeat(50_000)}${']'.repeat(50_000)}}` }, 'request.invalid'],
    ['an address that cannot be read', { method: 'GET', url: '/v1/cases/%zz' }, 'request.malformed'],
    ['an overlong id', { method: 'GET', url: `/v1/cases/${'a'.repeat(300)}` }, 'request.not_found'],
    ['a route that is not there', { method: 'GET', url: '/v1/secrets' }, 'request.not_found'],
    ['a method that is not there', { method: 'DELETE', url: '/v1/cases', headers: {} }, 'request.not_found'],
    ['a version that is not there', { method: 'GET', url: '/v2/cases' }, 'request.not_found'],
  ])('%s: %s', async (_, options, code) => {
    expect((await refusal(post(options))).code).toBe(code)
  })

  test('unknown fields are named with their path, in bodies and in queries', async () => {
    const body = { nationalId: people.sara.nationalId, remember: true }
    expect((await refusal(post({ payload: body }))).fields).toEqual({ remember: 'field.unknown' })
    const headers = { authorization: `Bearer ${sara.token}` }
    const asked = api.app.inject({ url: '/v1/notices?state=opened&sort=name', headers })
    expect((await refusal(asked)).fields).toEqual({ sort: 'field.unknown' })
    const twice = api.app.inject({ url: '/v1/notices?limit=1&limit=2', headers })
    expect((await refusal(twice)).fields).toEqual({ limit: 'field.malformed' })
  })

  test.each(['1', 'x', '00000000-0000-0000-0000-00000000000g', '%20', "'%20or%201=1"])(
    'the id %j is no UUID, and says so at its path',
    async (id) => {
      const headers = { authorization: `Bearer ${sara.token}` }
      const { code, fields } = await refusal(api.app.inject({ url: `/v1/cases/${id}`, headers }))
      expect([code, fields]).toEqual(['request.invalid', { id: 'field.malformed' }])
    },
  )

  test('no refusal repeats what was sent', async () => {
    const marker = 'q7-marker'
    const sent = [
      post({ payload: { nationalId: marker } }),
      post({ payload: { [marker]: 1 } }),
      post({ payload: `{"a": ${marker}` }),
      post({ method: 'GET', url: `/v1/cases/${marker}%zz` }),
      post({ method: 'GET', url: `/${marker}` }),
    ]
    const texts = (await Promise.all(sent)).map(({ body }) => body)
    expect(texts.filter((text) => text.includes(marker))).toEqual([texts[1]])
  })
})

describe('every answer', () => {
  test('has an id of its own, which the caller cannot choose', async () => {
    const headers = { 'x-request-id': 'mine', 'request-id': 'mine' }
    const answers = await Promise.all([1, 2].map(() => api.app.inject({ url: '/v1/assurance-levels', headers })))
    const ids = answers.map((answer) => answer.headers['x-request-id'])
    expect(new Set(ids).size).toBe(2)
    expect(ids).not.toContain('mine')
  })

  test('of the API is not kept by caches, may not be framed or guessed at, and stays on https', async () => {
    for (const url of ['/v1/assurance-levels', '/v1/cases', '/v1/sessions/refresh']) {
      const { headers } = await api.app.inject({ method: url.endsWith('refresh') ? 'POST' : 'GET', url })
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['x-frame-options']).toBe('SAMEORIGIN')
      expect(headers['strict-transport-security']).toMatch(/max-age=31536000/)
      expect(headers['access-control-allow-origin']).toBeUndefined()
      expect(headers['x-powered-by']).toBeUndefined()
    }
  })
})

describe('overload and failure', () => {
  test('too much pressure is 503 with Retry-After at endpoints; pages, their files and probes are answered', async () => {
    const app = Fastify({ genReqId: () => randomUUID() })
    answerErrors(app, api.config)
    const healthCheck = async () => false
    await app.register(underPressure, { healthCheck, healthCheckInterval: 10_000, pressureHandler: refuseEndpoint })
    app.get('/', { config: { endpoint: startSignIn } }, async () => 'fine')
    app.get('/page', async () => 'fine')
    expect((await app.inject('/page')).body).toBe('fine')
    const answer = await app.inject('/')
    expect([answer.statusCode, answer.json().code, answer.headers['retry-after']]).toEqual([
      503,
      'server.overloaded',
      '5',
    ])
    await app.close()
  })

  test.each([
    ['a transaction that found no connection in time', { code: 'P2028' }, ''],
    ['a pool without a free connection', {}, 'timeout exceeded when trying to connect'],
    ['a database that shuts down', { code: '57P01' }, 'terminating connection'],
  ])('%s is 503 with Retry-After, not a fault', async (_, code, message) => {
    const app = Fastify({ genReqId: () => randomUUID() })
    answerErrors(app, api.config)
    app.get('/', async () => {
      throw Object.assign(new Error(message), code)
    })
    const answer = await app.inject('/')
    expect([answer.statusCode, answer.json().code, answer.headers['retry-after']]).toEqual([
      503,
      'server.overloaded',
      '5',
    ])
    await app.close()
  })

  test('without a database the process lives but is not ready, and says nothing of why', async () => {
    const config = readConfig({ ...api.environment, DATABASE_URL: 'postgres://nobody:hidden@127.0.0.1:1/none' })
    const app = await buildApp(config, createLogger('silent'))
    expect((await app.inject('/health/live')).json()).toEqual({ status: 'live' })
    const ready = await app.inject('/health/ready')
    expect([ready.statusCode, ready.headers['retry-after']]).toEqual([503, '5'])
    expect(ready.body).not.toMatch(/hidden|ECONN|127\.0\.0\.1/)
    const { statusCode, body } = await app.inject({
      method: 'POST',
      url: startSignIn.path,
      payload: { nationalId: people.sara.nationalId },
    })
    expect([statusCode, JSON.parse(body).code]).toEqual([503, 'server.overloaded'])
    expect(body).not.toMatch(/hidden|ECONN|127\.0\.0\.1/)
    await app.close()
    expect((await api.app.inject('/health/ready')).json()).toEqual({ status: 'ready' })
  })
})

describe('an Idempotency-Key', () => {
  const begin = (key: string) => sara.call(createPetition, { key })

  test.each(['short', 'k'.repeat(101)])('that is too short or too long is refused', async (key) => {
    const { status, body } = await begin(key)
    expect([status, body.fields]).toEqual([400, { 'Idempotency-Key': 'field.malformed' }])
  })

  test('is for one address and one person', async () => {
    const reza = await verifyAs(api, people.reza, 'worker')
    const [mine, theirs] = [await begin('the-same-key'), await reza.call(createPetition, { key: 'the-same-key' })]
    expect(theirs.body.id).not.toBe(mine.body.id)
    expect(theirs.headers['idempotent-replayed']).toBeUndefined()
  })

  test('asked ten times at once does the deed once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => begin('ten-at-once')))
    const done = answers.filter(({ status }) => status === 201)
    expect(new Set(done.map(({ body }) => body.id)).size).toBe(1)
    for (const { status, code } of answers.filter(({ status }) => status !== 201)) {
      expect([status, code]).toEqual([409, 'request.in_progress'])
    }
  })

  test('of a request that was cut off serves again after a minute', async () => {
    await api.sql('delete from idempotent_request')
    await begin('cut-off-in-the-middle')
    const forget = `update idempotent_request set status = null, response_sealed = null,
      started_at = now() - $1::interval`
    await api.sql(forget, ['50 seconds'])
    expect((await begin('cut-off-in-the-middle')).code).toBe('request.in_progress')
    await api.sql(forget, ['61 seconds'])
    expect((await begin('cut-off-in-the-middle')).status).toBe(201)
  })

  test.each([
    ['refused', 'delete', submitPetition, 404],
    ['done', 'update', createPetition, 201],
  ] as const)(
    'of a request that was %s while that could not be written down is not held for long',
    async (_, write, endpoint, status) => {
      await api.sql(`create function stay_away() returns trigger language plpgsql as $$begin raise 'away'; end$$`)
      await api.sql(
        `create trigger away before ${write} on idempotent_request for each row execute function stay_away()`,
      )
      const call = { params: { id: randomUUID() }, body: { challengeId: randomUUID(), code: '123456', version: 1 } }
      const ask = () => sara.call(endpoint, { ...(status === 404 && call), key: `away-${write}` })
      const first = await ask()
      expect(first.status).toBe(status)
      expect((await ask()).code).toBe('request.in_progress')
      await api.sql('drop trigger away on idempotent_request')
      await api.sql('drop function stay_away')
      await expect.poll(async () => (await ask()).status).toBe(status)
      if (status === 201) expect((await ask()).body).toEqual(first.body)
    },
  )

  test('is not needed, and means nothing where nothing is created', async () => {
    expect((await sara.call(createPetition)).status).toBe(201)
    const { id, version, content } = (await sara.call(createPetition)).body
    const save = (at: number) =>
      sara.call(savePetition, { params: { id }, body: { version: at, content }, key: 'same-key-here' })
    expect((await save(version)).body.version).toBe(version + 1)
    expect((await save(version + 1)).body.version).toBe(version + 2)
  })

  test('keeps its answer sealed', async () => {
    await sara.call(createPetition, { key: 'what-is-stored' })
    const rows = await api.sql('select response_sealed from idempotent_request where response_sealed is not null')
    for (const row of rows) expect(row.response_sealed.toString('latin1')).not.toContain('version')
  })

  test('replays the verification to whoever holds the key and the same data only', async () => {
    const { nationalId, birthDate, mobiles } = people.kamran
    const body = { level: 1, capacity: 'employer', nationalId, birthDate, mobile: mobiles[0] }
    const key = randomUUID()
    const first = await api.caller().call(startVerification, { body, key })
    const other = api.caller()
    const answer = await other.call(startVerification, { body: { ...body, capacity: 'worker' }, key })
    expect([first.status, answer.status, answer.code]).toEqual([201, 422, 'request.key_reused'])
    expect(other.cookies.has('attempt')).toBe(false)
  })
})
