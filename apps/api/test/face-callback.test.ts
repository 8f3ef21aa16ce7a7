import { faceCheckCalledBack, signatureHeader } from '@dadkar/contract/face-check'
import { getVerification, retryVerification, startVerification } from '@dadkar/contract/verification'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { atLevel3, callBack, finish, sign, startFaceApi, storedAttempt } from './face-desk.ts'
import type { Caller, TestApi } from './harness.ts'

/* What the provider of face checks tells, and whoever would speak in its name. */

let api: TestApi
let caller: Caller
beforeEach(async () => {
  api = await startFaceApi()
  caller = api.caller()
})
afterEach(() => api.stop())

const start = async () => (await caller.call(startVerification, { body: atLevel3 })).body
const look = async (id: string) => (await caller.call(getVerification, { params: { id } })).body
const retry = async (id: string) => (await caller.call(retryVerification, { params: { id } })).body
const hurry = () => api.sql(`update verification set next_try_at = now() - interval '1 second' where state = 'waiting'`)
const stored = () => storedAttempt(api)

test('what the callback says decides nothing: the provider is asked', async () => {
  const begun = await start()
  const { face_reference: reference } = await stored()
  expect((await callBack(api, reference)).statusCode).toBe(204)
  expect(await retry(begun.id)).toMatchObject({ state: 'waiting', waitingFor: 'face', handOff: begun.handOff })
})

test('without the right signature is refused before anything is read', async () => {
  await start()
  const { face_reference: reference, wait } = await stored()
  const body = JSON.stringify({ reference })
  const forged = await callBack(api, reference, { key: 'another-key-of-more-than-32-characters' })
  expect([forged.statusCode, forged.json().code]).toEqual([401, 'callback.wrong_signature'])
  const right = sign(api.config.FACE_CALLBACK_KEY, body)
  const json = { 'content-type': 'application/json' }
  const url = faceCheckCalledBack.path
  for (const request of [
    { headers: json, payload: body },
    { headers: { ...json, [signatureHeader]: right }, payload: `${body} ` },
    { headers: { ...json, [signatureHeader]: right.slice(0, -2) }, payload: body },
    { headers: { ...json, [signatureHeader]: 'ü'.repeat(64) }, payload: body },
    { headers: { [signatureHeader]: right } },
  ]) {
    const { statusCode, json: read } = await api.app.inject({ method: 'POST', url, ...request })
    expect([statusCode, read().code]).toEqual([401, 'callback.wrong_signature'])
  }
  expect((await stored()).wait).toBeGreaterThan(wait - 60)
})

test('with more than a reference is refused, and an unknown reference is nobody’s', async () => {
  const odd = await callBack(api, '', { body: JSON.stringify({ reference: 'r', status: 'matched' }) })
  expect([odd.statusCode, odd.json().fields]).toEqual([400, { status: 'field.unknown' }])
  const unknown = await callBack(api, 'unknown')
  expect([unknown.statusCode, unknown.json().code]).toEqual([404, 'face_check.not_found'])
})

test('before the answer to the start was stored finds the attempt', async () => {
  await api.simulator.setFault('face', { delayMs: 400 })
  const starting = start()
  await expect.poll(async () => (await stored())?.face_reference).toBeTruthy()
  const { face_reference: reference, face_sealed: sealed } = await stored()
  expect(sealed).toBeNull()
  expect((await callBack(api, reference)).statusCode).toBe(204)
  const begun = await starting
  expect(begun.handOff).not.toBeNull()
  expect((await stored()).wait).toBeLessThan(16)
})

test('that is repeated, comes twice at once or comes late changes nothing', async () => {
  const begun = await start()
  await finish(begun)
  const { face_reference: reference } = await stored()
  const answers = await Promise.all([callBack(api, reference), callBack(api, reference), callBack(api, reference)])
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([204, 204, 204])
  await hurry()
  await Promise.all([retry(begun.id), callBack(api, reference), retry(begun.id)])
  await expect.poll(async () => ['codeSent', 'ready'].includes((await look(begun.id)).state)).toBe(true)
  const before = await stored()
  expect((await callBack(api, reference)).statusCode).toBe(204)
  expect(await stored()).toMatchObject({ state: before.state, next_try_at: before.next_try_at, tries: before.tries })
  expect((await api.sql(`select count(*)::int from message where template = 'dadkar-code'`))[0].count).toBeLessThan(2)
  await api.sql(`update verification set expires_at = now() - interval '1 second'`)
  expect((await callBack(api, reference)).statusCode).toBe(204)
})
