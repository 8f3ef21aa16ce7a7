import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { silentLog } from '../fixtures/log.ts'
import { type Simulator, startSimulator } from '../fixtures/simulator.ts'
import { createFailoverSender } from './failover.ts'
import { createKavenegarSender } from './kavenegar.ts'
import type { Sms, SmsSender } from './sms.ts'
import { createSmsIrSender } from './smsir.ts'

const code: Sms = { mobile: '+989701000101', template: 'dadkar-code', token: '482913' }
let simulator: Simulator
let sender: SmsSender

const connect = (timeoutMs: number) =>
  createFailoverSender([
    createKavenegarSender({ ...simulator.kavenegar, timeoutMs, log: silentLog }),
    createSmsIrSender({ ...simulator.smsIr, timeoutMs: 10_000, log: silentLog }),
  ])

beforeAll(async () => {
  simulator = await startSimulator()
})
beforeEach(async () => {
  await simulator.reset()
  sender = connect(10_000)
})
afterAll(() => simulator.stop())

it('leaves the second alone while the first accepts', async () => {
  expect(await sender.send(code)).toMatchObject({ outcome: 'accepted', provider: 'kavenegar' })
  expect(await simulator.countCalls('smsir')).toBe(0)
})

it('sends by the second when the first is down', async () => {
  await simulator.setFault('kavenegar', { mode: 'outage' })
  expect(await sender.send(code)).toMatchObject({ outcome: 'accepted', provider: 'smsir' })
  expect(await simulator.messages()).toMatchObject([{ provider: 'smsir', code: '482913' }])
})

it('sends by the second when the first hangs', async () => {
  await simulator.setFault('kavenegar', { mode: 'hang' })
  expect(await connect(150).send(code)).toMatchObject({ outcome: 'accepted', provider: 'smsir' })
})

it('does not carry a rejected message to the second', async () => {
  expect(await sender.send({ ...code, mobile: '+98123' })).toMatchObject({
    outcome: 'rejected',
    provider: 'kavenegar',
  })
  expect(await simulator.countCalls('smsir')).toBe(0)
})

it('is unavailable when all are', async () => {
  await simulator.setFault('kavenegar', { mode: 'outage' })
  await simulator.setFault('smsir', { errorRate: 1 })
  expect(await sender.send(code)).toEqual({ outcome: 'unavailable' })
})
