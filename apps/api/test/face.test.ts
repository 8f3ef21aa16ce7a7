import { followVerification } from '@dadkar/contract/follow'
import { listLevels, setLevel } from '@dadkar/contract/level'
import { getMe } from '@dadkar/contract/person'
import {
  confirmVerification,
  getVerification,
  raiseLevel,
  retryVerification,
  startVerification,
} from '@dadkar/contract/verification'
import { people } from '@dadkar/registry-simulator/people'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { atLevel3, callBack, finish, openLevel3, startFaceApi, storedAttempt, withoutAccount } from './face-desk.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { administratorOf, verifyAs } from './people.ts'

/* Level 3: the check of card and face, which the person does at the provider's. Each test has an API of its own. */

const { mina } = people
const [mobile] = mina.mobiles
let api: TestApi
let caller: Caller
beforeEach(async () => {
  api = await startFaceApi()
  caller = api.caller()
})
afterEach(() => api.stop())

const start = async (body: object = atLevel3) => (await caller.call(startVerification, { body })).body
const look = async (id: string) => (await caller.call(getVerification, { params: { id } })).body
const retry = async (id: string) => (await caller.call(retryVerification, { params: { id } })).body
const arrived = async () => (await api.simulator.messages()).map(({ template }) => template)
const stored = () => storedAttempt(api)
const asked = () => api.simulator.countCalls('face')
const hurry = () => api.sql(`update verification set next_try_at = now() - interval '1 second' where state = 'waiting'`)
async function confirm(id: string) {
  const code = await api.codeAt(mobile)
  return caller.call(confirmVerification, { params: { id }, body: { code } })
}

describe('the whole way', () => {
  test('every registry but that of SIMs, the face, the SIM, the code; the account is at level 3', async () => {
    const begun = await start()
    expect(begun).toMatchObject({ state: 'waiting', waitingFor: 'face', level: 3, challenge: null })
    expect(begun.handOff).toEqual({ url: expect.stringContaining('/face/checks/'), until: expect.any(String) })
    expect(await api.simulator.countCalls('bank')).toBe(1)
    expect(await api.simulator.countCalls('sim')).toBe(0)
    expect(await finish(begun)).toBe(`${api.config.ORIGINS[0]}/verify/outcome?from=face`)
    expect(await retry(begun.id)).toMatchObject({ state: 'codeSent', handOff: null })
    const { body } = await confirm(begun.id)
    expect(body.session).toMatchObject({ level: 3 })
    expect(await arrived()).toEqual(['dadkar-code'])
  })

  test('leads back in the language of the person', async () => {
    const begun = await start({ ...atLevel3, language: 'en' })
    expect(await finish(begun)).toBe(`${api.config.ORIGINS[0]}/en/verify/outcome?from=face`)
  })

  test('who went away is told by SMS that they can go on, once the SIM is known to be theirs', async () => {
    const begun = await start()
    await finish(begun)
    const { wait } = await stored()
    expect(wait).toBeGreaterThan(5)
    expect(wait).toBeLessThan(16)
    await hurry()
    await expect.poll(async () => (await look(begun.id)).state).toBe('ready')
    await expect.poll(arrived).toEqual(['dadkar-go-on'])
    expect((await retry(begun.id)).state).toBe('codeSent')
  })

  test('a SIM that is another’s ends it without a word to that SIM', async () => {
    await api.simulator.setFault('sim', { mismatch: true })
    const begun = await start()
    await finish(begun)
    expect(await retry(begun.id)).toMatchObject({ state: 'rejected', rejectedFor: 'simMismatch' })
    expect(await arrived()).toEqual([])
  })
})

test('a face that is another’s ends the attempt; a new one may be begun', async () => {
  const begun = await start()
  await finish(begun, 'mismatched')
  expect(await retry(begun.id)).toMatchObject({ state: 'rejected', rejectedFor: 'faceMismatch', handOff: null })
  expect(await api.simulator.countCalls('sim')).toBe(0)
  expect((await start()).handOff).not.toBeNull()
})

describe('who gave up', () => {
  test('gets another check when they come back for it, and it costs one of their checks', async () => {
    const begun = await start()
    await finish(begun, 'abandoned')
    const spent = () => api.sql(`select points from rate_limit where key like 'checks-person%'`)
    const before = (await spent())[0].points
    const again = await retry(begun.id)
    expect(again).toMatchObject({ state: 'waiting', waitingFor: 'face' })
    expect(again.handOff.url).not.toBe(begun.handOff.url)
    expect((await spent())[0].points).toBe(before + 1)
    await retry(begun.id)
    expect((await spent())[0].points).toBe(before + 1)
    await finish(again)
    expect((await retry(begun.id)).state).toBe('codeSent')
  })

  test('is left alone by the job, which begins nothing for them', async () => {
    const begun = await start()
    await finish(begun, 'abandoned')
    await hurry()
    await expect.poll(async () => (await stored()).wait).toBeGreaterThan(20 * 3600)
    expect(await asked()).toBe(2)
    expect((await look(begun.id)).handOff).toEqual(begun.handOff)
  })

  test('of two who begin again at once, both get the same check', async () => {
    const begun = await start()
    await finish(begun, 'abandoned')
    await Promise.all([retry(begun.id), retry(begun.id), retry(begun.id)])
    const { handOff } = await look(begun.id)
    expect(handOff.url).not.toBe(begun.handOff.url)
    await finish({ handOff })
    expect((await retry(begun.id)).state).toBe('codeSent')
  })
})

describe('the provider is silent', () => {
  test('at the start: it waits as for any registry, the check costs nothing, and a job begins it', async () => {
    await api.simulator.setFault('face', { mode: 'outage' })
    const begun = await start()
    expect(begun).toMatchObject({ state: 'waiting', waitingFor: 'face', handOff: null })
    expect((await stored()).wait).toBeLessThan(31)
    expect(await api.sql(`select points from rate_limit where key like 'checks-person%'`)).toEqual([{ points: 0 }])
    await api.simulator.setFault('face', {})
    await hurry()
    await expect.poll(async () => (await look(begun.id)).handOff).not.toBeNull()
    expect((await stored()).wait).toBeGreaterThan(60)
  })

  test('while the person is at the check, and they come back: the job asks until it is known', async () => {
    const begun = await start()
    await api.simulator.setFault('face', { mode: 'outage' })
    await finish(begun)
    expect(await retry(begun.id)).toMatchObject({ state: 'waiting', waitingFor: 'face', handOff: null })
    expect((await stored()).wait).toBeLessThan(31)
    await api.simulator.setFault('face', {})
    await hurry()
    await expect.poll(async () => (await look(begun.id)).state).toBe('ready')
    await expect.poll(arrived).toEqual(['dadkar-go-on'])
  })

  test('silence is never a mismatch', async () => {
    const begun = await start()
    await finish(begun)
    for (const fault of [{ mode: 'hang' }, { errorRate: 1 }, { mode: 'outage' }] as const) {
      await api.simulator.setFault('face', fault)
      expect(await retry(begun.id)).toMatchObject({ state: 'waiting', waitingFor: 'face' })
    }
  })

  test('between the face and the code: the SIM registry is asked by the job as always', async () => {
    await api.simulator.setFault('sim', { mode: 'outage' })
    const begun = await start()
    await finish(begun)
    expect(await retry(begun.id)).toMatchObject({ state: 'waiting', waitingFor: 'sim', handOff: null })
    expect((await stored()).wait).toBeLessThan(31)
    await api.simulator.setFault('sim', {})
    await hurry()
    await expect.poll(async () => (await look(begun.id)).state).toBe('ready')
  })
})

test('a check that waits for its person is not asked about, until it should be over', async () => {
  const begun = await start()
  expect((await stored()).wait).toBeGreaterThan(20 * 60)
  // Another's answer brings those who wait for the provider, not those who wait for themselves.
  const other = api.caller()
  const { nationalId, birthDate, sheba, mobiles } = people.kamran
  const body = { ...atLevel3, nationalId, birthDate, sheba, mobile: mobiles[0] }
  const theirs = (await other.call(startVerification, { body })).body
  await finish(theirs)
  await api.sql(`update verification set next_try_at = now() where id = $1`, [theirs.id])
  await expect
    .poll(async () => (await api.sql('select state from verification where id = $1', [theirs.id]))[0].state)
    .toBe('ready')
  const [{ wait }] = await api.sql(
    'select extract(epoch from next_try_at - now())::float8 as wait from verification where id = $1',
    [begun.id],
  )
  expect(wait).toBeGreaterThan(20 * 60)
  // Two began, and one was asked about.
  expect(await asked()).toBe(3)
  const { body: followed } = await caller.call(followVerification, { body: { followCode: begun.followCode } })
  expect(followed).toMatchObject({ state: 'waiting', waitingFor: 'face', nextTryAt: null })
})

describe('raising the level', () => {
  test('from 1 asks the account, the face and the SIM', async () => {
    caller = await verifyAs(api, mina, 'worker')
    await api.simulator.reset()
    const bare = await caller.call(raiseLevel, { body: { level: 3 } })
    expect([bare.status, bare.body.fields]).toEqual([400, { sheba: 'sheba.empty' }])
    const { body } = await caller.call(raiseLevel, { body: { level: 3, sheba: mina.sheba } })
    expect(body).toMatchObject({ state: 'waiting', waitingFor: 'face', level: 3 })
    expect([await api.simulator.countCalls('civil'), await api.simulator.countCalls('bank')]).toEqual([0, 1])
    await finish(body)
    await retry(body.id)
    const confirmed = await confirm(body.id)
    expect(confirmed.body.session).toMatchObject({ level: 3 })
    caller.token = confirmed.body.session.accessToken
    expect((await caller.call(getMe)).body).toMatchObject({ level: 3, fatherName: mina.fatherName })
    expect((await caller.call(raiseLevel, { body: { level: 3 } })).code).toBe('level.already_reached')
  })

  test('from 2 asks the face and the SIM only, whatever account is given', async () => {
    caller = await verifyAs(api, mina, 'worker', { level: 2, sheba: mina.sheba })
    await api.simulator.reset()
    const { body } = await caller.call(raiseLevel, { body: { level: 3, sheba: people.kamran.sheba, language: 'en' } })
    expect(body).toMatchObject({ state: 'waiting', waitingFor: 'face' })
    expect(await finish(body)).toContain('/en/verify/outcome')
    expect((await retry(body.id)).state).toBe('codeSent')
    expect([await api.simulator.countCalls('civil'), await api.simulator.countCalls('bank')]).toEqual([0, 0])
  })
})

describe('closed', () => {
  test('by default, with the reason, for new attempts and for raising', async () => {
    await api.sql('update assurance_level set is_open = false where level = 3')
    const { items } = (await caller.call(listLevels)).body
    expect(items[2]).toMatchObject({ level: 3, isOpen: false, reason: { en: expect.stringContaining('security') } })
    expect((await start()).code).toBe('level.closed')
    const signedIn = await verifyAs(api, mina, 'worker')
    expect((await signedIn.call(raiseLevel, { body: { level: 3, sheba: mina.sheba } })).code).toBe('level.closed')
    expect(await asked()).toBe(0)
  })

  test('needs the account in the claims too', async () => {
    expect((await start(withoutAccount)).fields).toEqual({ sheba: 'sheba.empty' })
  })
})

test('where no provider is connected, the level cannot be opened and no callback is taken', async () => {
  await api.stop()
  api = await startTestApi({ FACE_URL: '', FACE_CALLBACK_KEY: '', FACE_API_KEY: '' })
  const administrator = await administratorOf(api, people.babak)
  const opened = await administrator.call(setLevel, { params: { level: '3' }, body: { isOpen: true, reason: null } })
  expect([opened.status, opened.code]).toEqual([422, 'level.not_connected'])
  expect((await callBack(api, 'r', { key: '' })).json().code).toBe('callback.wrong_signature')
  await openLevel3(api)
  caller = api.caller()
  expect(await start()).toMatchObject({ state: 'waiting', waitingFor: 'face', handOff: null })
})
