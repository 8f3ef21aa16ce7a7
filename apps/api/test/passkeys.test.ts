import { generateKeyPairSync } from 'node:crypto'
import {
  addPasskey,
  confirmPasskeySignIn,
  confirmPasskeyStepUp,
  listPasskeys,
  removePasskey,
  startPasskey,
  startPasskeySignIn,
  startPasskeyStepUp,
} from '@dadkar/contract/passkey'
import { getMe } from '@dadkar/contract/person'
import { confirmSignIn, refreshSession, startSignIn } from '@dadkar/contract/session'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { policy } from '../src/config.ts'
import { Authenticator, registerPasskey } from './authenticator.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { stepUp, verifyAs } from './people.ts'

let api: TestApi
let sara: Caller
beforeAll(async () => {
  api = await startTestApi({ ORIGINS: 'http://localhost:3000,http://127.0.0.1:3000' })
  sara = await verifyAs(api, people.sara, 'worker')
})
afterAll(() => api.stop())
beforeEach(async () => {
  await api.sql('delete from passkey')
  await api.sql('update person set reverify_for = null, closed_at = null')
  await api.sql('delete from send_budget')
  await api.sql('update session set stepped_up_at = now()')
})

async function signInWith(device: Authenticator, lie = {}) {
  const caller = api.caller()
  const { body } = await caller.call(startPasskeySignIn)
  const credential = device.get(body.options, lie)
  const answer = await caller.call(confirmPasskeySignIn, { params: { id: body.id }, body: { credential } })
  caller.token = answer.body?.accessToken ?? null
  return { caller, answer, challenge: body, credential }
}

describe('registering a passkey', () => {
  test('needs a fresh step-up, for the options and for the key', async () => {
    const { body } = await sara.call(startPasskey)
    await api.sql('update session set stepped_up_at = null')
    expect((await sara.call(startPasskey)).code).toBe('session.step_up_required')
    const credential = new Authenticator().create(body.options)
    const answer = await sara.call(addPasskey, { body: { challengeId: body.id, name: 'x', credential } })
    expect([answer.status, answer.code]).toEqual([403, 'session.step_up_required'])
    await stepUp(api, sara)
    expect((await sara.call(startPasskey)).status).toBe(201)
  })

  test('asks for a discoverable key with user verification, of a name and not a number', async () => {
    const { body } = await sara.call(startPasskey)
    expect(body.options.rp).toEqual({ id: 'localhost', name: 'دادکار' })
    expect(body.options.authenticatorSelection).toMatchObject({ residentKey: 'required', userVerification: 'required' })
    expect(JSON.stringify(body)).not.toContain(people.sara.nationalId)
    expect(Date.parse(body.expiresAt) - Date.now()).toBeLessThanOrEqual(policy.passkeyChallengeLife * 1000)
  })

  test('keeps its public half, lists it by name and excludes it from the next time', async () => {
    const { id } = await registerPasskey(sara, ' گوشی سارا ')
    const { body } = await sara.call(listPasskeys)
    expect(body.items).toEqual([{ id, name: 'گوشی سارا', createdAt: expect.any(String), lastUsedAt: null }])
    const again = await sara.call(startPasskey)
    expect(again.body.options.excludeCredentials).toHaveLength(1)
    const audit = await api.sql(`select action from audit_record where about_id = $1`, [id])
    expect(audit).toEqual([{ action: 'passkey.add' }])
  })

  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that is a number', { origin: 'http://127.0.0.1:3000' }],
    ['another relying party', { rpId: 'evil.example' }],
    ['a user who was not verified', { userVerified: false }],
    ['another challenge', { challenge: 'AAAA' }],
    ['the wrong ceremony', { type: 'webauthn.get' }],
  ])('refuses %s, and spends the challenge', async (_, lie) => {
    const { body } = await sara.call(startPasskey)
    const device = new Authenticator()
    const send = (credential: unknown) =>
      sara.call(addPasskey, { body: { challengeId: body.id, name: 'x', credential } })
    expect((await send(device.create(body.options, lie))).code).toBe('passkey.rejected')
    expect((await send(device.create(body.options))).code).toBe('passkey.challenge_over')
    expect((await sara.call(listPasskeys)).body.items).toEqual([])
  })

  test('takes a challenge within five minutes, of this session and of this purpose only', async () => {
    const device = new Authenticator()
    const late = (await sara.call(startPasskey)).body
    await api.sql(`update passkey_challenge set expires_at = now() - interval '1 second'`)
    const kamran = await verifyAs(api, people.kamran, 'employer')
    await api.sql('update session set stepped_up_at = now()')
    const others = (await kamran.call(startPasskey)).body
    const signIn = (await sara.call(startPasskeySignIn)).body
    for (const challengeId of [late.id, others.id, signIn.id]) {
      const credential = device.create({ ...late.options, challenge: signIn.options.challenge })
      const answer = await sara.call(addPasskey, { body: { challengeId, name: 'x', credential } })
      expect(answer.code).toBe('passkey.challenge_over')
    }
  })

  test('keeps ten at most, also when two come at once, and none twice', async () => {
    const device = new Authenticator()
    await registerPasskey(sara, 'first', device)
    await expect(registerPasskey(sara, 'again', device)).rejects.toThrow('passkey.already_registered')
    for (let n = 2; n < policy.passkeysPerPerson; n += 1) await registerPasskey(sara, `n${n}`)
    const two = await Promise.allSettled([registerPasskey(sara, 'a'), registerPasskey(sara, 'b')])
    expect(two.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await sara.call(listPasskeys)).body.items).toHaveLength(policy.passkeysPerPerson)
    expect((await sara.call(startPasskey)).code).toBe('passkey.too_many')
  })

  test.each([
    ['', 'passkey_name.empty'],
    ['ن'.repeat(61), 'passkey_name.too_long'],
  ])('refuses the name %j', async (name, code) => {
    const { body } = await sara.call(startPasskey)
    const credential = new Authenticator().create(body.options)
    const answer = await sara.call(addPasskey, { body: { challengeId: body.id, name, credential } })
    expect([answer.status, answer.body.fields]).toEqual([400, { name: code }])
  })
})

describe('signing in with a passkey', () => {
  test('opens a session without a national ID or a code, and sets the refresh cookie', async () => {
    const { device } = await registerPasskey(sara)
    const { caller, answer, challenge } = await signInWith(device)
    expect([answer.status, answer.body.person.firstName]).toEqual([200, people.sara.firstName])
    expect(challenge.options).toMatchObject({ allowCredentials: [], userVerification: 'required', rpId: 'localhost' })
    expect((await caller.call(getMe)).body.nationalId).toBe(people.sara.nationalId)
    expect((await caller.call(refreshSession)).status).toBe(200)
    const [row] = await api.sql('select method from session order by id desc limit 1')
    expect(row.method).toBe('passkey')
  })

  test('works while the codes of the person are locked', async () => {
    const { device } = await registerPasskey(sara)
    const stranger = api.caller()
    const { body } = await stranger.call(startSignIn, { body: { nationalId: people.sara.nationalId } })
    for (let n = 1; n <= policy.wrongCodesUntilFirstLock; n += 1) {
      await stranger.call(confirmSignIn, { params: { id: body.id }, body: { code: await api.wrongCode(body.id, n) } })
    }
    expect((await stranger.call(startSignIn, { body: { nationalId: people.sara.nationalId } })).code).toBe(
      'code.locked',
    )
    expect((await signInWith(device)).answer.status).toBe(200)
    await api.sql('delete from guess_budget')
  })

  test('takes an answer once, and of two at once one', async () => {
    const { device } = await registerPasskey(sara)
    const { challenge, credential } = await signInWith(device)
    const repeat = { params: { id: challenge.id }, body: { credential } }
    expect((await api.caller().call(confirmPasskeySignIn, repeat)).code).toBe('passkey.challenge_over')

    const { body } = await api.caller().call(startPasskeySignIn)
    const fresh = { params: { id: body.id }, body: { credential: device.get(body.options) } }
    const answers = await Promise.all([1, 2, 3].map(() => api.caller().call(confirmPasskeySignIn, fresh)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422])
  })

  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another relying party', { rpId: 'evil.example' }],
    ['a user who was not verified', { userVerified: false }],
    ['another challenge', { challenge: 'AAAA' }],
    ['the wrong ceremony', { type: 'webauthn.create' }],
  ])('refuses %s', async (_, lie) => {
    const { device } = await registerPasskey(sara)
    const { answer } = await signInWith(device, lie)
    expect([answer.status, answer.code]).toEqual([422, 'passkey.rejected'])
    expect(answer.headers['set-cookie']).toBeUndefined()
  })

  test('refuses the signature of another key and the counter of a copy', async () => {
    const { device } = await registerPasskey(sara)
    const { body } = await api.caller().call(startPasskeySignIn)
    const forged = device.get(body.options, {}, generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)
    const confirm = { params: { id: body.id }, body: { credential: forged } }
    expect((await api.caller().call(confirmPasskeySignIn, confirm)).code).toBe('passkey.rejected')
    await signInWith(device)
    device.counter = 0
    expect((await signInWith(device)).answer.code).toBe('passkey.rejected')
  })

  test('does not know a key that was removed, was never registered, or belongs to a closed account', async () => {
    const { device, id } = await registerPasskey(sara)
    await api.sql('update person set closed_at = now()')
    expect((await signInWith(device)).answer.code).toBe('passkey.unknown')
    await api.sql('update person set closed_at = null')
    expect((await sara.call(removePasskey, { params: { id } })).status).toBe(204)
    expect((await signInWith(device)).answer.code).toBe('passkey.unknown')
    expect((await signInWith(new Authenticator())).answer.code).toBe('passkey.unknown')
  })

  test('is refused after a disowned sign-in, and stays open to whoever lost the SIM', async () => {
    const { device } = await registerPasskey(sara)
    await api.sql(`update person set reverify_for = 'notMe'`)
    expect((await signInWith(device)).answer.code).toBe('session.verification_required')
    await api.sql(`update person set reverify_for = 'simMismatch'`)
    expect((await signInWith(device)).answer.status).toBe(200)
  })
})

describe('stepping up with a passkey', () => {
  async function stepUpWith(caller: Caller, device: Authenticator) {
    const { body } = await caller.call(startPasskeyStepUp)
    const credential = device.get(body.options)
    return caller.call(confirmPasskeyStepUp, { params: { id: body.id }, body: { credential } })
  }

  test('opens what a fresh code opens', async () => {
    const { device } = await registerPasskey(sara)
    const { caller } = await signInWith(device)
    expect((await caller.call(startPasskey)).code).toBe('session.step_up_required')
    const answer = await stepUpWith(caller, device)
    expect(Date.parse(answer.body.steppedUpUntil)).toBeGreaterThan(Date.now() + 19 * 60_000)
    expect((await caller.call(startPasskey)).status).toBe(201)
  })

  test('is refused with the passkey of another person', async () => {
    const kamran = await verifyAs(api, people.kamran, 'employer')
    await api.sql('update session set stepped_up_at = now()')
    const { device } = await registerPasskey(kamran)
    await api.sql('update session set stepped_up_at = null')
    expect((await stepUpWith(sara, device)).code).toBe('passkey.unknown')
    expect((await sara.call(startPasskey)).code).toBe('session.step_up_required')
  })

  test('takes the challenge of its own session only', async () => {
    const { device } = await registerPasskey(sara)
    const { caller } = await signInWith(device)
    const { body } = await sara.call(startPasskeyStepUp)
    const credential = device.get(body.options)
    const answer = await caller.call(confirmPasskeyStepUp, { params: { id: body.id }, body: { credential } })
    expect(answer.code).toBe('passkey.challenge_over')
  })
})

test('removing needs a fresh step-up, and another’s passkey does not exist', async () => {
  const { id } = await registerPasskey(sara)
  const kamran = await verifyAs(api, people.kamran, 'employer')
  await api.sql('update session set stepped_up_at = now()')
  const stranger = await kamran.call(removePasskey, { params: { id } })
  expect([stranger.status, stranger.code]).toEqual([404, 'passkey.not_found'])
  expect((await kamran.call(listPasskeys)).body.items).toEqual([])
  await api.sql('update session set stepped_up_at = null')
  expect((await sara.call(removePasskey, { params: { id } })).code).toBe('session.step_up_required')
})
