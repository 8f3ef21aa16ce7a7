import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { silentLog } from '../fixtures/log.ts'
import { type Simulator, startSimulator } from '../fixtures/simulator.ts'
import { createBarRegistry } from './bar.ts'

let simulator: Simulator
const connect = (options: object = {}) =>
  createBarRegistry({ ...simulator.bar, timeoutMs: 1000, log: silentLog, ...options })

beforeAll(async () => {
  simulator = await startSimulator()
})
beforeEach(() => simulator.reset())
afterAll(() => simulator.stop())

it.each([
  ['a licence in force', people.leila, '9917', { outcome: 'match', licence: { isActive: true } }],
  ['a suspended licence', people.farhad, '9919', { outcome: 'match', licence: { isActive: false } }],
  ['the licence of another', people.leila, '9920', { outcome: 'mismatch' }],
  ['somebody without one', people.sohrab, '9917', { outcome: 'mismatch' }],
] as const)('knows %s', async (_, { nationalId }, licenceNumber, answer) => {
  expect(await connect().findLicence(nationalId, licenceNumber)).toMatchObject(answer)
})

it.each([
  ['down', { mode: 'outage' }],
  ['silent', { mode: 'hang' }],
  ['failing', { errorRate: 1 }],
] as const)('is unavailable, never a mismatch, while it is %s', async (_, fault) => {
  await simulator.setFault('bar', fault)
  expect(await connect({ timeoutMs: 200 }).findLicence(people.leila.nationalId, '9917')).toEqual({
    outcome: 'unavailable',
  })
})

it('is unavailable with a wrong key', async () => {
  const { findLicence } = connect({ apiKey: 'wrong' })
  expect(await findLicence(people.leila.nationalId, '9917')).toEqual({ outcome: 'unavailable' })
})
