import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { captureLog } from '../fixtures/log.ts'
import { startScriptedServer } from '../fixtures/scripted-server.ts'
import { createJibitRegistries } from './jibit.ts'

const { sara } = people
let server: Awaited<ReturnType<typeof startScriptedServer>>

beforeAll(async () => {
  server = await startScriptedServer()
})
afterAll(() => server.stop())

/** Asks with the session already open, so that only the answer to the question is scripted. */
async function askAll(status: number, body: unknown) {
  const captured = captureLog()
  const account = { url: server.url, apiKey: 'key', secretKey: 'secret', timeoutMs: 10_000, log: captured.log }
  const registries = createJibitRegistries(account)
  server.answer(200, { accessToken: 'token' })
  await registries.matchSheba(sara.nationalId, sara.sheba)

  server.answer(status, body)
  const answers = {
    civil: await registries.identify(sara.nationalId, { year: 1371, month: 4, day: 18 }),
    sim: await registries.matchMobile(sara.nationalId, '+989701000101'),
    bank: await registries.matchSheba(sara.nationalId, sara.sheba),
    company: await registries.identifyOrganization('99000101023', '990101'),
    foreigners: await registries.identifyForeigner('999000001012'),
  }
  const outcomes = Object.entries(answers).map(([name, { outcome }]) => [name, outcome])
  return { outcomes: Object.fromEntries(outcomes) as Record<string, string>, log: captured.read() }
}

const all = (outcome: string) => ({
  civil: outcome,
  sim: outcome,
  bank: outcome,
  company: outcome,
  foreigners: outcome,
})

describe('an answer that is none', () => {
  it.each([
    ['not JSON', 200, `<html>${sara.firstName}</html>`],
    ['empty', 200, ''],
    ['of another shape', 200, { matched: 'yes', identityInfo: { firstName: sara.firstName } }],
    ['too large', 200, JSON.stringify({ matched: true, padding: 'x'.repeat(100_000) })],
    ['a page of a proxy', 502, '<html>bad gateway</html>'],
    ['404 without a code', 404, {}],
    ['a redirect', 302, ''],
    ['the daily limit', 400, { code: 'daily_limit.reached', message: '' }],
    ['providers away', 400, { code: 'providers.not_available', message: '' }],
    ['unknown', 400, { code: 'matching.unknown', message: '' }],
    ['a refused birth date: our fault', 400, { code: 'birthDate.not_valid', message: '' }],
    ['a refused mobile: nothing was compared', 400, { code: 'mobileNumber.not_valid', message: '' }],
  ])('is unavailable: %s', async (_name, status, body) => {
    const { outcomes, log } = await askAll(status, body)
    expect(outcomes).toEqual(all('unavailable'))
    expect(log).not.toContain(sara.firstName)
  })
})

describe('a number that the register refuses', () => {
  it.each([
    ['nationalCode.not_valid', ['civil', 'company']],
    ['identity_info.not_found', ['civil', 'company', 'foreigners']],
    ['iban.not_valid', ['bank']],
    ['fida.not_valid', ['foreigners']],
  ])('%s is a mismatch for %j alone', async (code, mismatching) => {
    const expected = { ...all('unavailable'), ...Object.fromEntries(mismatching.map((name) => [name, 'mismatch'])) }
    expect((await askAll(400, { code, message: '' })).outcomes).toEqual(expected)
  })
})

it('never logs a code that might carry a number, nor the text of an error', async () => {
  const { log } = await askAll(400, { code: `nationalCode.${sara.nationalId}`, message: sara.nationalId })
  expect(log).toContain('status 400')
  expect(log).not.toContain(sara.nationalId)
})
