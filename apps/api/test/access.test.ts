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
import { type Caller, identityOf, startTestApi, type TestApi } from './harness.ts'
import { verifyAs } from './people.ts'
import { claimsOf, makeToken } from './tokens.ts'

/** Every live route and who may call it. A new route is not there until it is written here. */
const committedRoutes = `
attempt GET /v1/verifications/:id
attempt POST /v1/verifications/:id/confirm
attempt POST /v1/verifications/:id/resend
attempt POST /v1/verifications/:id/retry
callback POST /v1/face-checks/callback
open GET /docs
open GET /docs/json
open GET /docs/static/*
open GET /docs/static/index.html
open GET /docs/static/swagger-initializer.js
open GET /docs/yaml
open GET /health/live
open GET /health/ready
public GET /v1/assurance-levels
public GET /v1/counter-offices
public GET /v1/status
public POST /v1/counter-offices/nearby
public POST /v1/enrolments
public POST /v1/enrolments/bind
public POST /v1/enrolments/follow
public POST /v1/passkey-sign-ins
public POST /v1/passkey-sign-ins/:id/confirm
public POST /v1/sign-ins
public POST /v1/sign-ins/:id/confirm
public POST /v1/sign-ins/:id/resend
public POST /v1/verifications
public POST /v1/verifications/follow
refresh POST /v1/sessions/refresh
refresh POST /v1/sessions/sign-out
session DELETE /v1/documents/:id
session DELETE /v1/organization/members/:id
session DELETE /v1/passkeys/:id
session DELETE /v1/petitions/:id
session DELETE /v1/sessions/:id
session GET /v1/cases
session GET /v1/cases/:id
session GET /v1/cases/:id/receipt
session GET /v1/challenges/:id
session GET /v1/documents
session GET /v1/documents/:id
session GET /v1/documents/:id/content
session GET /v1/documents/:id/preview
session GET /v1/me
session GET /v1/me/audit
session GET /v1/me/capacities
session GET /v1/me/export
session GET /v1/me/limits
session GET /v1/mobile-changes/:id
session GET /v1/notices
session GET /v1/notices/:id
session GET /v1/notices/:id/paper
session GET /v1/notices/count
session GET /v1/organization/members
session GET /v1/passkeys
session GET /v1/petitions
session GET /v1/petitions/:id
session GET /v1/sessions
session GET /v1/sign-in-history
session PATCH /v1/documents/uploads/:id
session POST /v1/documents
session POST /v1/level-raises
session POST /v1/mobile-changes
session POST /v1/mobile-changes/:id/codes
session POST /v1/mobile-changes/:id/codes/:challengeId/confirm
session POST /v1/mobile-changes/:id/codes/:challengeId/resend
session POST /v1/notices/:id/open
session POST /v1/organization/members
session POST /v1/passkey-step-ups
session POST /v1/passkey-step-ups/:id/confirm
session POST /v1/passkeys
session POST /v1/passkeys/registration-options
session POST /v1/petitions
session POST /v1/petitions/:id/signatures
session POST /v1/petitions/:id/signatures/:challengeId/resend
session POST /v1/petitions/:id/submit
session POST /v1/sessions/act-as
session POST /v1/sessions/end-others
session POST /v1/sign-in-history/:id/disown
session POST /v1/step-ups
session POST /v1/step-ups/:id/confirm
session POST /v1/step-ups/:id/resend
session PUT /v1/me/profile
session PUT /v1/petitions/:id
session/administrator GET /v1/admin/counter-offices
session/administrator GET /v1/admin/outages
session/administrator GET /v1/admin/services
session/administrator GET /v1/admin/services/:service/hours
session/administrator GET /v1/admin/settings
session/administrator GET /v1/admin/staff
session/administrator GET /v1/admin/staff-changes
session/administrator POST /v1/admin/counter-offices
session/administrator POST /v1/admin/people/:id/capacities
session/administrator POST /v1/admin/people/:id/unlock
session/administrator POST /v1/admin/people/search
session/administrator POST /v1/admin/staff-changes/:id/agree
session/administrator POST /v1/admin/staff-changes/:id/decline
session/administrator PUT /v1/admin/assurance-levels/:level
session/administrator PUT /v1/admin/counter-offices/:id
session/clerk GET /v1/counter/enrolments
session/clerk GET /v1/counter/enrolments/:id
session/clerk GET /v1/counter/enrolments/:id/documents
session/clerk GET /v1/counter/office
session/clerk POST /v1/counter/enrolments
session/clerk POST /v1/counter/enrolments/:id/binding
session/clerk POST /v1/counter/enrolments/:id/binding/confirm
session/clerk POST /v1/counter/enrolments/:id/binding/resend
session/clerk POST /v1/counter/enrolments/:id/check
session/clerk POST /v1/counter/enrolments/:id/confirm
session/clerk POST /v1/counter/enrolments/:id/documents
session/clerk POST /v1/counter/enrolments/:id/refuse
session/clerk POST /v1/counter/enrolments/:id/take
session/clerk POST /v1/counter/enrolments/search
session/clerk PUT /v1/counter/enrolments/:id/profile
`

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
