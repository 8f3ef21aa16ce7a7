import { generateKeyPairSync, randomUUID } from 'node:crypto'
import diagnostics from 'node:diagnostics_channel'
import type { Endpoint } from '@dadkar/contract/endpoint'
import { endpoints } from '@dadkar/contract/endpoints'
import { getMe } from '@dadkar/contract/person'
import { startVerification } from '@dadkar/contract/verification'
import { people } from '@dadkar/registry-simulator/people'
import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requireContract, serve } from '../src/plugins/serve.ts'
import { validateByContract } from '../src/plugins/validation.ts'
import { committedRoutes } from './committed-routes.ts'
import { type Caller, identityOf, startTestApi, type TestApi } from './harness.ts'
import { verifyAs } from './people.ts'
import { claimsOf, makeToken } from './tokens.ts'

/** The routes of every Fastify that starts while this file listens: the simulator's and the API's. */
const started: RouteOptions[][] = []
const listen = (message: unknown) => {
  const routes: RouteOptions[] = []
  started.push(routes)
  ;(message as { fastify: FastifyInstance }).fastify.addHook('onRoute', (route) => {
    routes.push(route)
  })
}
const listLive = () => started.find((routes) => routes.some(({ config }) => config?.endpoint)) ?? []

let api: TestApi
let sara: Caller
beforeAll(async () => {
  diagnostics.subscribe('fastify.initialization', listen)
  api = await startTestApi()
  await api.app.ready()
  diagnostics.unsubscribe('fastify.initialization', listen)
  sara = await verifyAs(api, people.sara, 'worker')
})
afterAll(() => api.stop())

/** `session`, `session/level 2`, `session/clerk,administrator` … */
function scopeOf(endpoint: Endpoint | undefined): string {
  const { access = 'open', level, capacities } = endpoint ?? {}
  return [access, level && `level ${level}`, capacities?.join()].filter(Boolean).join('/')
}

test('the live routes are those of the committed list', () => {
  const lines = listLive()
    .flatMap(({ method, url, config }) =>
      [method].flat().map((verb) => `${scopeOf(config?.endpoint)} ${verb} ${url.replace(/(.)\/$/, '$1')}`),
    )
    .filter((line) => !line.includes(' HEAD '))
  expect([...new Set(lines)].sort()).toEqual(committedRoutes.trim().split('\n'))
})

test('the API serves every endpoint of the contract', () => {
  const served = listLive().map(({ config }) => config?.endpoint)
  for (const { method, path } of endpoints) {
    expect(
      served.some((endpoint) => endpoint?.method === method && endpoint.path === path),
      path,
    ).toBe(true)
  }
})

const bySession = endpoints.filter(({ access }) => access === 'session')
const urlOf = ({ path }: Endpoint, id: string = randomUUID()) => path.replace(/\{\w+\}/g, id)

const ask = (endpoint: Endpoint, headers: Record<string, string>, id?: string) =>
  api.app.inject({ method: endpoint.method, url: urlOf(endpoint, id), headers })

describe('session routes', () => {
  test.each(bySession.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const))(
    '%s needs a token',
    async (_, endpoint) => {
      for (const authorization of [undefined, '', 'Bearer', 'Bearer ', 'Bearer x', 'Basic c2FyYTpzYXJh']) {
        const answer = await ask(endpoint, authorization === undefined ? {} : { authorization })
        // An answer to HEAD has no body to name the code.
        const code = endpoint.method === 'HEAD' ? 'session.required' : answer.json().code
        expect([answer.statusCode, code]).toEqual([401, 'session.required'])
      }
    },
  )

  test('a good token opens, and its scheme may be written in any case', async () => {
    for (const scheme of ['Bearer', 'bearer', 'BEARER']) {
      expect((await ask(getMe, { authorization: `${scheme} ${sara.token}` })).statusCode).toBe(200)
    }
  })

  test('no forged token opens', async () => {
    const token = sara.token ?? ''
    const [own] = api.config.TOKEN_KEYS
    if (!own) throw new Error('no key')
    const claims = claimsOf(token)
    expect((await ask(getMe, { authorization: `Bearer ${makeToken(own, claims)}` })).statusCode).toBe(200)

    const [header = '', body = '', signature = ''] = token.split('.')
    const other = { ...claims, sub: randomUUID() }
    const swapped = Buffer.from(JSON.stringify(other)).toString('base64url')
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT', kid: own.id })).toString('base64url')
    const foreign = generateKeyPairSync('ed25519').privateKey
    const forged = {
      'another body': `${header}.${swapped}.${signature}`,
      'no signature': `${header}.${body}.`,
      'a cut signature': `${header}.${body}.${signature.slice(0, -4)}`,
      'algorithm none': `${none}.${body}.`,
      'a foreign key under our key id': makeToken({ id: own.id, key: foreign }, claims),
      'an unknown key id': makeToken({ id: 'zz', key: foreign }, claims),
      'a key id of the prototype': makeToken({ id: 'constructor', key: foreign }, claims),
      'another issuer': makeToken(own, { ...claims, iss: 'elsewhere' }),
      'an HMAC algorithm': makeToken(own, claims, { alg: 'HS256' }),
      'no key id': makeToken(own, claims, { kid: undefined }),
    }
    for (const [what, bad] of Object.entries(forged)) {
      const answer = await ask(getMe, { authorization: `Bearer ${bad}` })
      expect([what, answer.statusCode, answer.json().code]).toEqual([what, 401, 'session.required'])
    }
  })

  test('an old token says that it is only too old, also one that was good a moment ago', async () => {
    const [own] = api.config.TOKEN_KEYS
    if (!own) throw new Error('no key')
    const { exp: _, iat: __, ...claims } = claimsOf(sara.token ?? '')
    const now = Math.floor(Date.now() / 1000)
    const old = makeToken(own, { ...claims, iat: now - 700, exp: now - 100 })
    const answer = await ask(getMe, { authorization: `Bearer ${old}` })
    expect([answer.statusCode, answer.json().code]).toEqual([401, 'session.expired'])

    const brief = makeToken(own, { ...claims, exp: now + 2 })
    expect((await ask(getMe, { authorization: `Bearer ${brief}` })).statusCode).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 3000))
    expect((await ask(getMe, { authorization: `Bearer ${brief}` })).json().code).toBe('session.expired')
  })
})

test('a verification exists only for who began it', async () => {
  const mine = api.caller()
  const others = api.caller()
  const { body } = await mine.call(startVerification, { body: identityOf(people.reza, 'worker') })
  await others.call(startVerification, { body: identityOf(people.behrouz, 'employer') })
  const own = mine.cookies.get('attempt') ?? ''
  const foreign = others.cookies.get('attempt') ?? ''
  const cookies = {
    none: '',
    "another's": foreign,
    'own id with the proof of another': `${body.id}.${foreign.split('.')[1]}`,
    'own id without proof': `${body.id}.`,
    'a cut proof': own.slice(0, -2),
  }
  const byAttempt = endpoints.filter(({ access }) => access === 'attempt')
  expect(byAttempt).toHaveLength(4)
  for (const endpoint of byAttempt) {
    for (const [what, cookie] of Object.entries(cookies)) {
      const answer = await ask(endpoint, cookie ? { cookie: `attempt=${cookie}` } : {}, body.id)
      expect([what, answer.statusCode, answer.json().code]).toEqual([what, 404, 'verification.not_found'])
    }
  }
  const absent = await ask(byAttempt[0] as Endpoint, { cookie: `attempt=${own}` })
  expect(absent.json().code).toBe('verification.not_found')
})

describe('a route in the wrong place fails the boot', () => {
  const emptyApp = () => {
    const app = Fastify()
    validateByContract(app)
    requireContract(app)
    return app
  }

  test('a session route in the public scope', () => {
    const app = emptyApp()
    app.decorate('access', 'public')
    expect(() => serve(app, getMe, async () => Promise.reject(new Error('never')))).toThrow(/needs the scope session/)
  })

  test('a route outside every scope', () => {
    const app = emptyApp()
    app.decorate('access', null)
    expect(() => serve(app, startVerification, async () => Promise.reject(new Error('never')))).toThrow(/scope public/)
  })

  test('a route of the API that is not in the contract', () => {
    const app = emptyApp()
    expect(() => app.get('/v1/secrets', async () => 'all of them')).toThrow(/contract/)
    expect(() => app.get('/health/live', async () => 'live')).not.toThrow()
  })
})
