import { createHash } from 'node:crypto'
import { attemptType } from '@dadkar/contract/attempt'
import { checkAttempt } from '@dadkar/contract/attempt-check'
import { cureDefect } from '@dadkar/contract/case'
import { returnForDefect } from '@dadkar/contract/case-office'
import { getMe } from '@dadkar/contract/person'
import { getReceiptKeys } from '@dadkar/contract/receipt'
import { people } from '@dadkar/registry-simulator/people'
import { createLocalJWKSet, decodeJwt, generateKeyPair, jwtVerify, SignJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signStatement } from '../src/crypto/statements.ts'
import { startTestApi, type TestApi } from './harness.ts'
import { fileCase, openLabourOffice } from './labour-office.ts'

/* What fails through our fault is proved to whoever tried. */

let api: TestApi
let filed: Awaited<ReturnType<typeof fileCase>>
let personId: string
beforeAll(async () => {
  api = await startTestApi()
  const office = await openLabourOffice(api)
  filed = await fileCase(api, people.sara, people.parvaneh)
  const body = { version: 1, lacks: 'قرارداد کار پیوست نشده است.' }
  await office.registry.call(returnForDefect, { params: { id: filed.caseId }, body })
  personId = (await filed.claimant.call(getMe)).body.id
}, 60_000)
afterAll(() => api.stop())

const sent = JSON.stringify({ version: 2, text: 'تصویر قرارداد کار را پیوست کردم. 🙂' })

const cure = (payload: string, token = filed.claimant.token) =>
  api.app.inject({
    method: 'POST',
    url: cureDefect.path.replace('{id}', filed.caseId),
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    payload,
  })

async function read(attempt: string) {
  const keys = createLocalJWKSet((await filed.claimant.call(getReceiptKeys)).body)
  return (await jwtVerify(attempt, keys, { typ: attemptType })).payload
}

test('an act that fails halfway is proved by its time, its case and the hash of what was sent, and by nothing it says', async () => {
  await api.sql('alter table brief add constraint broken check (false) not valid')
  const answer = await cure(sent)
  await api.sql('alter table brief drop constraint broken')
  const { code, attempt } = answer.json()
  expect([answer.statusCode, code]).toEqual([500, 'server.failed'])
  const claims = await read(attempt)
  const sha256 = createHash('sha256').update(sent).digest('hex')
  expect(claims).toEqual({
    ...{ iss: expect.any(String), jti: expect.any(String), iat: expect.any(Number), request: expect.any(String) },
    ...{ sub: personId, act: 'cure', about: filed.caseId, sha256 },
  })
})

test('it is proved too where the database is away before anything was read', async () => {
  await api.sql('alter table session rename to session_away')
  const answer = await cure(sent)
  await api.sql('alter table session_away rename to session')
  expect(answer.statusCode).toBe(500)
  expect((await read(answer.json().attempt)).sha256).toBe(createHash('sha256').update(sent).digest('hex'))
})

test('what is refused with reason, or tried by nobody we know, is not', async () => {
  for (const answer of [await cure('{"version":2}'), await cure('{'), await cure(sent, null)]) {
    expect(answer.statusCode).toBeLessThan(500)
    expect(answer.json().attempt).toBeUndefined()
  }
  await api.sql('alter table session rename to session_away')
  const stranger = await cure(sent, 'x.y.z')
  await api.sql('alter table session_away rename to session')
  expect(stranger.json()).not.toHaveProperty('attempt')
})

async function proveOne(): Promise<string> {
  await api.sql('alter table brief add constraint broken check (false) not valid')
  const answer = await cure(sent)
  await api.sql('alter table brief drop constraint broken')
  return answer.json().attempt
}
const check = (jws: unknown) => api.caller().call(checkAttempt, { body: { jws } })

test('a stranger who is shown a proof learns that it is genuine, when it was and of what kind, and no more', async () => {
  const jws = await proveOne()
  const { status, body } = await check(jws)
  const { iat = 0 } = decodeJwt(jws)
  expect([status, body]).toEqual([200, { failedAt: new Date(iat * 1000).toISOString(), act: 'cure' }])
})

test('an edited one, one of other keys, of another type, unsigned or cut off is told apart from a genuine one', async () => {
  const jws = await proveOne()
  const [head = '', , signature = ''] = jws.split('.')
  const claims = decodeJwt(jws)
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const stranger = (await generateKeyPair('ES256')).privateKey
  const { kid } = JSON.parse(Buffer.from(head, 'base64url').toString())
  const wrong = [
    [head, encode({ ...claims, iat: (claims.iat ?? 0) - 86_400 }), signature].join('.'),
    [encode({ alg: 'none', typ: attemptType }), encode(claims), 'e30'].join('.'),
    await new SignJWT(claims).setProtectedHeader({ alg: 'ES256', typ: attemptType, kid }).sign(stranger),
    await signStatement(api.config, 'dadkar-receipt+jwt', claims),
    await signStatement(api.config, attemptType, { ...claims, act: 'dance' }),
    jws.slice(0, -4),
  ]
  for (const each of wrong) expect((await check(each)).code).toBe('attempt.not_genuine')
  for (const [each, code] of [
    ['', 'attempt.empty'],
    ['گواهی من 🙂', 'attempt.malformed'],
    [jws.slice(0, 60), 'attempt.malformed'],
    [`${jws}${'a'.repeat(2000)}`, 'attempt.too_long'],
    [undefined, 'attempt.empty'],
  ]) {
    expect((await check(each)).body.fields).toEqual({ jws: code })
  }
})
