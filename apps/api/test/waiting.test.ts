import { followVerification } from '@dadkar/contract/follow'
import {
  confirmVerification,
  getVerification,
  retryVerification,
  startVerification,
} from '@dadkar/contract/verification'
import { formatTrackingCode } from '@dadkar/procedure'
import { people } from '@dadkar/registry-simulator/people'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Caller, identityOf, startTestApi, type TestApi } from './harness.ts'

/* Attempts that wait for a registry, and what is done for them meanwhile. Each test has an API of its own. */

let api: TestApi
let caller: Caller
beforeEach(async () => {
  api = await startTestApi({ REGISTRY_TIMEOUT_MS: '600' })
  caller = api.caller()
})
afterEach(() => api.stop())

const start = async () => (await caller.call(startVerification, { body: identityOf(people.reza, 'worker') })).body
const look = async (id: string) => (await caller.call(getVerification, { params: { id } })).body
const retry = (id: string) => caller.call(retryVerification, { params: { id } })
const arrived = async () => (await api.simulator.messages()).map(({ mobile, template }) => [mobile, template])
/** As if the next time to ask had come. */
const hurry = () => api.sql(`update verification set next_try_at = now() - interval '1 second' where state = 'waiting'`)
const follow = (followCode: string, who = caller) => who.call(followVerification, { body: { followCode } })

describe.each(['civil', 'sim'] as const)('the %s registry is silent', (registry) => {
  test('a job asks again; the person is told once that they can go on, and the code waits for them', async () => {
    await api.simulator.setFault(registry, { mode: 'outage' })
    const { id, state } = await start()
    expect(state).toBe('waiting')
    await hurry()
    await expect.poll(async () => (await api.sql('select tries from verification'))[0].tries).toBe(1)
    expect((await look(id)).state).toBe('waiting')
    const [{ wait }] = await api.sql('select extract(epoch from next_try_at - now())::float8 as wait from verification')
    expect(wait).toBeGreaterThan(20)
    expect(await arrived()).toEqual([])

    await api.simulator.setFault(registry, {})
    await hurry()
    await expect.poll(async () => (await look(id)).state).toBe('ready')
    expect(await look(id)).toMatchObject({ waitingFor: null, challenge: null })
    await expect.poll(arrived).toEqual([[people.reza.mobiles[0], 'dadkar-go-on']])
    await hurry()
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await arrived()).toHaveLength(1)

    const gone = await retry(id)
    expect([gone.status, gone.body.state]).toEqual([200, 'codeSent'])
    const code = await api.codeAt(people.reza.mobiles[0])
    const confirmed = await caller.call(confirmVerification, { params: { id }, body: { code } })
    expect(confirmed.body.session.person.lastName).toBe(people.reza.lastName)
  })
})

test('two presses at once send one code', async () => {
  await api.simulator.setFault('sim', { mode: 'outage' })
  const { id } = await start()
  await api.simulator.setFault('sim', {})
  await hurry()
  await expect.poll(async () => (await look(id)).state).toBe('ready')
  const answers = await Promise.all([retry(id), retry(id), retry(id)])
  expect(answers.every(({ status, body }) => (status === 200 ? body.state === 'codeSent' : status === 409))).toBe(true)
  expect(await api.sql(`select count(*)::int from message where template = 'dadkar-code'`)).toEqual([{ count: 1 }])
})

test('a SIM that turns out to be another’s is not written to', async () => {
  await api.simulator.setFault('sim', { mode: 'outage' })
  const { id } = await start()
  await api.simulator.setFault('sim', { mismatch: true })
  await hurry()
  await expect.poll(async () => (await look(id)).state).toBe('rejected')
  expect(await look(id)).toMatchObject({ rejectedFor: 'simMismatch' })
  expect(await api.sql('select id from message')).toEqual([])
})

test('the job spends none of the person’s checks', async () => {
  await api.simulator.setFault('sim', { mode: 'outage' })
  const { id } = await start()
  const spent = () => api.sql(`select points from rate_limit where key like 'checks-person%'`)
  const before = await spent()
  for (let times = 1; times <= 6; times += 1) {
    await hurry()
    await expect.poll(async () => (await api.sql('select tries from verification'))[0].tries).toBe(times)
  }
  expect(await spent()).toEqual(before)
  expect((await look(id)).state).toBe('waiting')
})

test('the waits grow to a quarter of an hour, and end with the attempt', async () => {
  await api.stopWorker()
  await api.simulator.setFault('civil', { mode: 'outage' })
  await start()
  const { takeWaiting } = await import('../src/modules/verification/retry-waiting.queries.ts')
  const waits: number[] = []
  for (let times = 0; times < 8; times += 1) {
    await hurry()
    expect(await api.sql(takeWaiting, [[]])).toHaveLength(1)
    const [{ wait }] = await api.sql('select extract(epoch from next_try_at - now())::int as wait from verification')
    waits.push(Math.round(wait / 10) * 10)
  }
  expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900, 900])
  await hurry()
  expect(await api.sql(takeWaiting, [['civil']])).toEqual([])
  await api.sql(`update verification set expires_at = now() - interval '1 second'`)
  expect(await api.sql(takeWaiting, [[]])).toEqual([])
})

test('an answer for one brings all who wait for the same registry', async () => {
  await api.simulator.setFault('sim', { mode: 'outage' })
  const others = [people.sara, people.nima, people.kamran].map((person) => ({ who: api.caller(), person }))
  for (const { who, person } of others) await who.call(startVerification, { body: identityOf(person, 'worker') })
  const { id } = await start()
  await api.simulator.setFault('sim', {})
  await api.sql('update verification set next_try_at = now() where id = $1', [id])
  const states = () => api.sql('select distinct state from verification')
  await expect.poll(states, { timeout: 20_000 }).toEqual([{ state: 'ready' }])
}, 30_000)

describe('following an attempt by its number', () => {
  test('tells where it stands, however the number is typed, and nothing of the person', async () => {
    await api.simulator.setFault('civil', { mode: 'outage' })
    const { id, followCode, keptUntil } = await start()
    const stranger = api.caller()
    const { status, body } = await follow(formatTrackingCode(followCode).toLowerCase(), stranger)
    expect([status, body]).toEqual([
      200,
      { state: 'waiting', waitingFor: 'civil', keptUntil, nextTryAt: expect.any(String), attemptId: null },
    ])
    expect((await follow(followCode)).body.attemptId).toBe(id)
    await api.simulator.setFault('civil', {})
    await retry(id)
    expect((await follow(followCode, stranger)).body).toMatchObject({
      state: 'codeSent',
      waitingFor: null,
      nextTryAt: null,
    })
    await api.sql(`update verification set expires_at = now() - interval '1 second'`)
    expect((await follow(followCode, stranger)).body.state).toBe('expired')
    expect(api.logs.join('')).not.toContain(followCode)
  })

  test('an unknown number and a mistyped one have errors of their own', async () => {
    const { followCode } = await start()
    await api.sql('update verification set follow_code = null')
    const unknown = await follow(followCode)
    expect([unknown.status, unknown.code]).toEqual([404, 'verification.follow_not_found'])
    const wrong = (followCode[0] === 'A' ? 'B' : 'A') + followCode.slice(1)
    for (const [typed, code] of [
      ['', 'follow_code.empty'],
      [wrong, 'follow_code.wrong_check_character'],
      ['ABC', 'follow_code.wrong_length'],
      ['کدکدکد', 'follow_code.wrong_character'],
    ]) {
      const { status, body } = await follow(typed as string)
      expect([status, body.fields]).toEqual([400, { followCode: code }])
    }
  })

  test('is limited by address', async () => {
    const { followCode } = await start()
    for (let times = 0; times < 20; times += 1) expect((await follow(followCode)).status).toBe(200)
    const refused = await follow(followCode)
    expect([refused.status, refused.code]).toEqual([429, 'request.too_many'])
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  })

  test('a number is twelve characters and never the same', async () => {
    const codes = new Set<string>()
    for (let times = 0; times < 4; times += 1) codes.add((await start()).followCode)
    expect(codes.size).toBe(4)
    for (const code of codes) expect(code).toMatch(/^[0-9A-Z]{12}$/)
  })
})
