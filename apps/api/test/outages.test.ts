import {
  confirmVerification,
  getVerification,
  retryVerification,
  startVerification,
} from '@dadkar/contract/verification'
import { people } from '@dadkar/registry-simulator/people'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Caller, identityOf, startTestApi, type TestApi } from './harness.ts'

/* A registry that does not answer. Each test has an API of its own: circuits that open stay open for a while. */

let api: TestApi
let caller: Caller
beforeEach(async () => {
  api = await startTestApi({ REGISTRY_TIMEOUT_MS: '600' })
  caller = api.caller()
})
afterEach(() => api.stop())

const start = () => caller.call(startVerification, { body: identityOf(people.reza, 'worker') })
const retry = (id: string) => caller.call(retryVerification, { params: { id } })
const countMessages = async () => Number((await api.sql('select count(*) from message'))[0].count)

const failures = {
  'is down': { mode: 'outage' },
  hangs: { mode: 'hang' },
  'is too slow': { delayMs: 3000 },
  errs: { errorRate: 1 },
} as const

describe.each(['civil', 'sim'] as const)('the %s registry', (registry) => {
  test.each(Object.entries(failures))('%s: the attempt waits, and goes on where it stood', async (_, fault) => {
    await api.simulator.setFault(registry, fault)
    const { status, body } = await start()
    expect(status).toBe(201)
    expect(body).toMatchObject({ state: 'waiting', waitingFor: registry, rejectedFor: null, challenge: null })
    expect(new Date(body.keptUntil).getTime()).toBeGreaterThan(Date.now() + 23 * 3_600_000)
    expect(await countMessages()).toBe(0)
    const still = await retry(body.id)
    expect([still.status, still.body.state, still.body.waitingFor]).toEqual([200, 'waiting', registry])

    await api.simulator.setFault(registry, {})
    const civilCalls = await api.simulator.countCalls('civil')
    const gone = (await retry(body.id)).body
    expect(gone).toMatchObject({ id: body.id, state: 'codeSent', waitingFor: null, rejectedFor: null })
    expect((await api.simulator.countCalls('civil')) - civilCalls).toBe(registry === 'civil' ? 1 : 0)
    const code = await api.codeAt(people.reza.mobiles[0])
    const confirmed = await caller.call(confirmVerification, { params: { id: body.id }, body: { code } })
    expect(confirmed.body.session.person.lastName).toBe(people.reza.lastName)
    expect((await retry(body.id)).code).toBe('verification.not_waiting')
  })
})

test('a registry that is slow within the limit, or errs now and then, is no trouble', async () => {
  await api.simulator.setFault('civil', { delayMs: 200 })
  await api.simulator.setFault('sim', { errorRate: 0.5 })
  expect((await start()).body.state).toBe('codeSent')
})

test('two retries at once send one SMS', async () => {
  await api.simulator.setFault('sim', { mode: 'outage' })
  const { body } = await start()
  await api.simulator.setFault('sim', { delayMs: 100 })
  const answers = await Promise.all([retry(body.id), retry(body.id), retry(body.id)])
  expect(answers.map(({ body }) => body.state)).toContain('codeSent')
  expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
  expect(await countMessages()).toBe(1)
})

test('a retry that comes late from the civil registry does not set back one that went through', async () => {
  await api.simulator.setFault('civil', { mode: 'outage' })
  const { body } = await start()
  await api.simulator.setFault('civil', { delayMs: 500 })
  const late = retry(body.id)
  await expect.poll(() => api.simulator.countCalls('civil')).toBeGreaterThan(2)
  await api.simulator.setFault('civil', {})
  expect((await retry(body.id)).body.state).toBe('codeSent')
  await late
  const now = await caller.call(getVerification, { params: { id: body.id } })
  expect(now.body).toMatchObject({ state: 'codeSent', waitingFor: null })
  expect(await countMessages()).toBe(1)
})

test('a mismatch after an outage is told as what it is', async () => {
  await api.simulator.setFault('sim', { mode: 'outage' })
  const { body } = await start()
  await api.simulator.setFault('sim', { mismatch: true })
  expect((await retry(body.id)).body).toMatchObject({ state: 'rejected', rejectedFor: 'simMismatch', waitingFor: null })
  expect(await countMessages()).toBe(0)
})

test('an attempt that waited too long is over', async () => {
  await api.simulator.setFault('sim', { mode: 'outage' })
  const { body } = await start()
  await api.sql(`update verification set expires_at = now() - interval '1 second'`)
  expect((await retry(body.id)).code).toBe('verification.not_waiting')
  expect((await caller.call(getVerification, { params: { id: body.id } })).body.state).toBe('expired')
})
