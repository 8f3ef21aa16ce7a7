import { startSignIn } from '@dadkar/contract/session'
import { startVerification } from '@dadkar/contract/verification'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

const verify = (person: (typeof people)['sara'], ip: string, forwarded = ip) =>
  api.app.inject({
    method: 'POST',
    url: startVerification.path,
    headers: { 'x-forwarded-for': forwarded },
    payload: identityOf(person, 'worker'),
  })

test('a national ID is checked a few times in six hours, wherever the asking comes from', async () => {
  expect((await verify(people.pouya, '192.0.2.1')).statusCode).toBe(201)
  expect((await verify(people.pouya, '192.0.2.2')).statusCode).toBe(201)
  const refused = await verify(people.pouya, '192.0.2.3')
  expect([refused.statusCode, refused.json().code]).toEqual([429, 'verification.too_many'])
  const wait = Number(refused.headers['retry-after'])
  expect(wait).toBeGreaterThan(5 * 3600)
  expect(wait).toBeLessThanOrEqual(6 * 3600)
  expect(refused.json().params.retryAfter).toBe(wait)
  expect((await verify(people.arman, '192.0.2.3')).statusCode).toBe(201)
})

test('an address checks a few people, and what a caller says of the address before the proxy does not count', async () => {
  const crowd = [people.sara, people.reza, people.kamran, people.behrouz, people.davoud]
  const answers = []
  for (const [turn, person] of crowd.entries()) {
    answers.push(await verify(person, '198.51.100.7', `10.0.0.${turn}, 198.51.100.7`))
  }
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201, 429])
  expect(Number(answers.at(-1)?.headers['retry-after'])).toBeGreaterThan(0)
  expect((await verify(people.davoud, '198.51.100.8')).statusCode).toBe(201)
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
