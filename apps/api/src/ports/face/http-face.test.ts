import { createHmac } from 'node:crypto'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { silentLog } from '../fixtures/log.ts'
import { startScriptedServer } from '../fixtures/scripted-server.ts'
import { type Simulator, startSimulator } from '../fixtures/simulator.ts'
import { isSignedBy } from './callback-signature.ts'
import { createHttpFace } from './http-face.ts'

let simulator: Simulator
const unavailable = { outcome: 'unavailable' }
const question = {
  ...{ reference: 'r-1', nationalId: people.sara.nationalId, birthDate: { year: 1371, month: 4, day: 8 } },
  ...({ language: 'fa', returnUrl: 'http://127.0.0.1:9/', callbackUrl: 'http://127.0.0.1:9/' } as const),
}
const connect = (options: object = {}) =>
  createHttpFace({ ...simulator.face, timeoutMs: 1000, log: silentLog, ...options })

beforeAll(async () => {
  simulator = await startSimulator()
})
beforeEach(() => simulator.reset())
afterAll(() => simulator.stop())

async function begin(reference: string) {
  const begun = await connect().start({ ...question, reference })
  if (begun.outcome !== 'started') throw new Error('Not started')
  return begun
}

it.each([
  ['matched', 'match'],
  ['mismatched', 'mismatch'],
  ['abandoned', 'abandoned'],
])('a check that ended %s is %s', async (ending, outcome) => {
  const { checkId, url, until } = await begin(ending)
  expect(until.getTime()).toBeGreaterThan(Date.now())
  expect(await connect().readResult(checkId)).toEqual({ outcome: 'pending' })
  await fetch(url, { method: 'POST', body: new URLSearchParams({ ending }), redirect: 'manual' })
  expect(await connect().readResult(checkId)).toEqual({ outcome })
})

it('the same reference gives the same check, and one that nobody knows is given up', async () => {
  expect(await begin('r-2')).toEqual(await begin('r-2'))
  expect(await connect().readResult('unknown')).toEqual({ outcome: 'abandoned' })
})

it.each([
  ['down', { mode: 'outage' }],
  ['silent', { mode: 'hang' }],
  ['failing', { errorRate: 1 }],
] as const)('is unavailable, never a mismatch, while it is %s', async (_, fault) => {
  const { checkId } = await begin('r-3')
  await simulator.setFault('face', fault)
  const face = connect({ timeoutMs: 200 })
  expect(await face.start(question)).toEqual(unavailable)
  expect(await face.readResult(checkId)).toEqual(unavailable)
})

it('is unavailable with a wrong key', async () => {
  expect(await connect({ apiKey: 'wrong' }).start(question)).toEqual(unavailable)
})

describe('an answer that is none', () => {
  const good = { checkId: 'c-1', url: 'https://face.example/c-1', expiresAt: '2026-11-23T08:30:00Z' }
  it.each([
    ['no page', { ...good, url: undefined }],
    ['a page that is a script', { ...good, url: 'javascript:alert(1)' }],
    ['a name that leads elsewhere', { ...good, checkId: '../other' }],
    ['no end', { ...good, expiresAt: 'soon' }],
  ])('%s', async (_, body) => {
    const server = await startScriptedServer()
    server.answer(201, body)
    expect(await connect({ url: server.url }).start(question)).toEqual(unavailable)
    server.answer(404, { code: 'route.not_found' })
    expect(await connect({ url: server.url }).readResult('c-1')).toEqual(unavailable)
    await server.stop()
  })
})

it('a signature is of the whole body with the whole key, and of no empty key', () => {
  const body = Buffer.from('{}')
  const key = 'k'.repeat(32)
  const sign = (by: string) => createHmac('sha256', by).update(body).digest('hex')
  expect(isSignedBy(key, body, sign(key))).toBe(true)
  expect(isSignedBy(key, Buffer.from('{} '), sign(key))).toBe(false)
  expect(isSignedBy('', body, sign(''))).toBe(false)
  for (const none of [undefined, '', 'zz', [sign(key)], sign(key).slice(2), `${sign(key)}00`]) {
    expect(isSignedBy(key, body, none)).toBe(false)
  }
})
