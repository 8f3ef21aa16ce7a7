import { startSignIn } from '@dadkar/contract/session'
import { startVerification } from '@dadkar/contract/verification'
import { people } from '@dadkar/registry-simulator/people'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { identityOf, startTestApi, type TestApi } from './harness.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi({
    IDENTITY_CHECKS_PER_PERSON: '2',
    IDENTITY_CHECKS_PER_IP: '4',
    CODE_SENDS_PER_IP: '3',
    TRUST_PROXY: 'true',
  })
})
afterAll(() => api.stop())

type Sending = { forwarded?: string; proof?: string }

const verify = (person: (typeof people)['sara'], ip: string, { forwarded = ip, proof }: Sending = {}) =>
  api.app.inject({
    method: 'POST',
    url: startVerification.path,
    headers: { 'x-forwarded-for': forwarded, ...(proof === undefined ? {} : { 'proof-of-work': proof }) },
    payload: identityOf(person, 'worker'),
  })

const readChallenge = (challenge: string) => JSON.parse(Buffer.from(challenge, 'base64url').toString())

/** Does the work, as the browser does. */
async function solve(text: string): Promise<string> {
  const challenge = readChallenge(text)
  const solution = await solveChallenge({ challenge, deriveKey })
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64url')
}

const hour = 3600

test('a national ID is checked a few times freely, then for work that grows, then no more in six hours', async () => {
  expect((await verify(people.pouya, '192.0.2.1')).statusCode).toBe(201)
  expect((await verify(people.pouya, '192.0.2.2')).statusCode).toBe(201)
  const stages: number[] = []
  for (let nth = 3; nth <= 8; nth += 1) {
    const asked = await verify(people.pouya, '192.0.2.3')
    expect([asked.statusCode, asked.json().code]).toEqual([428, 'verification.proof_required'])
    const { challenge } = asked.json().params
    stages.push(readChallenge(challenge).parameters.data.most)
    expect((await verify(people.pouya, '192.0.2.3', { proof: await solve(challenge) })).statusCode).toBe(201)
  }
  expect(stages).toEqual([400, 400, 800, 800, 1600, 1600])
  const refused = await verify(people.pouya, '192.0.2.9')
  expect([refused.statusCode, refused.json().code]).toEqual([429, 'verification.too_many'])
  const wait = Number(refused.headers['retry-after'])
  expect(wait).toBeGreaterThan(5 * hour)
  expect(wait).toBeLessThanOrEqual(6 * hour)
  expect((await verify(people.arman, '192.0.2.4')).statusCode).toBe(201)
})

test('an address checks a few people freely, and what a caller says of it before the proxy does not count', async () => {
  const crowd = [people.sara, people.reza, people.kamran, people.behrouz, people.davoud]
  const answers = []
  for (const [turn, person] of crowd.entries()) {
    answers.push(await verify(person, '198.51.100.7', { forwarded: `10.0.0.${turn}, 198.51.100.7` }))
  }
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201, 428])
  expect((await verify(people.davoud, '198.51.100.8')).statusCode).toBe(201)
})

describe('a solution', () => {
  const ip = '192.0.2.77'
  let challenge: string
  beforeAll(async () => {
    for (let nth = 0; nth < 2; nth += 1) await verify(people.leila, ip)
    challenge = (await verify(people.leila, ip)).json().params.challenge
  })

  test('serves whom it was asked of: no other person, no other address', async () => {
    for (let nth = 0; nth < 2; nth += 1) await verify(people.vahid, ip)
    const proof = await solve(challenge)
    expect((await verify(people.vahid, ip, { proof })).json().code).toBe('verification.proof_required')
    expect((await verify(people.leila, '192.0.2.78', { proof })).json().code).toBe('verification.proof_required')
    expect((await verify(people.leila, ip, { proof })).statusCode).toBe(201)
  })

  test('serves once, also when it is sent ten times at once', async () => {
    const { challenge } = (await verify(people.leila, ip)).json().params
    const proof = await solve(challenge)
    const answers = await Promise.all(Array.from({ length: 10 }, () => verify(people.leila, ip, { proof })))
    expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1)
  })

  test('that is wrong, forged, made easier, too old or no solution at all serves nothing', async () => {
    const parsed = readChallenge(challenge)
    const { parameters, signature } = parsed
    const good = JSON.parse(Buffer.from(await solve(challenge), 'base64url').toString()).solution
    const bad = {
      'another counter and key': { challenge: parsed, solution: { counter: 1, derivedKey: 'ab'.repeat(32) } },
      'an easier challenge': {
        challenge: { parameters: { ...parameters, keyPrefix: '00' }, signature },
        solution: good,
      },
      'a later end': {
        challenge: { parameters: { ...parameters, expiresAt: parameters.expiresAt + 900 }, signature },
        solution: good,
      },
      'no signature': { challenge: { parameters, signature: '' }, solution: good },
      'no solution': { challenge: parsed },
    }
    for (const [what, payload] of Object.entries(bad)) {
      const answer = await verify(people.leila, ip, {
        proof: Buffer.from(JSON.stringify(payload)).toString('base64url'),
      })
      expect([what, answer.json().code]).toEqual([what, 'verification.proof_required'])
    }
    for (const proof of ['', 'x', 'null', '%%%', Buffer.from('[]').toString('base64url')]) {
      expect((await verify(people.leila, ip, { proof })).json().code).toBe('verification.proof_required')
    }
    const fresh = (await verify(people.leila, ip)).json().params.challenge
    const proof = await solve(fresh)
    onTestFinished(() => void vi.useRealTimers())
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 })
    expect((await verify(people.leila, ip, { proof })).json().code).toBe('verification.proof_required')
  })

  const pointsOf = async () => (await api.sql("select sum(points) from rate_limit where key like 'checks-%'"))[0].sum

  test('that was asked for costs no check while it is not there, however many ask at once', async () => {
    const before = await pointsOf()
    await Promise.all(Array.from({ length: 60 }, () => verify(people.leila, ip)))
    expect(await pointsOf()).toBe(before)
  })

  test('is asked of a crowd too: of thirty at once two are free, and the others take nothing from the person', async () => {
    const crowd = Array.from({ length: 30 }, (_, nth) => verify(people.nima, `192.0.2.${100 + nth}`))
    const answers = (await Promise.all(crowd)).map(({ statusCode }) => statusCode)
    expect(answers.filter((status) => status === 201)).toHaveLength(2)
    const later = await verify(people.nima, '192.0.2.200')
    expect(later.json().code).toBe('verification.proof_required')
    const proof = await solve(later.json().params.challenge)
    expect((await verify(people.nima, '192.0.2.200', { proof })).statusCode).toBe(201)
  })
})

test('an address asks for a few codes in five minutes', async () => {
  const ask = (ip: string) =>
    api.app.inject({
      method: 'POST',
      url: startSignIn.path,
      headers: { 'x-forwarded-for': ip },
      payload: { nationalId: people.leila.nationalId },
    })
  for (let asked = 0; asked < 3; asked += 1) expect((await ask('203.0.113.9')).statusCode).toBe(202)
  const refused = await ask('203.0.113.9')
  expect([refused.statusCode, refused.json().code]).toEqual([429, 'request.too_many'])
  expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(300)
  expect((await ask('203.0.113.10')).statusCode).toBe(202)
})

test('no counter names a person', async () => {
  const keys = (await api.sql('select key from rate_limit')).map(({ key }) => key).join('\n')
  for (const { nationalId } of Object.values(people)) expect(keys).not.toContain(nationalId)
})
