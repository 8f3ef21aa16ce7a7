import { setTimeout as sleep } from 'node:timers/promises'
import { people } from '@dadkar/registry-simulator/people'
import { afterEach, describe, expect, it } from 'vitest'
import { silentLog } from '../fixtures/log.ts'
import { type Simulator, startSimulator } from '../fixtures/simulator.ts'
import { createJibitRegistries } from './jibit.ts'

const { sara } = people
const running: Simulator[] = []

async function start(...options: Parameters<typeof startSimulator>) {
  const simulator = await startSimulator(...options)
  running.push(simulator)
  return simulator
}

afterEach(async () => {
  for (const simulator of running.splice(0)) await simulator.stop()
})

function connect(simulator: Simulator, account = {}) {
  const options = { ...simulator.jibit, timeoutMs: 10_000, log: silentLog, ...account }
  const registries = createJibitRegistries(options)
  return () => registries.matchSheba(sara.nationalId, sara.sheba)
}

const match = { outcome: 'match' }
const unavailable = { outcome: 'unavailable' }
const tenOf = (answer: object) => Array.from({ length: 10 }, () => answer)
const askTenTimes = (ask: () => Promise<object>) => Promise.all(Array.from({ length: 10 }, ask))

describe('the access token', () => {
  it('is made once for questions asked at the same time and later', async () => {
    const simulator = await start()
    const ask = connect(simulator)
    expect(await askTenTimes(ask)).toEqual(tenOf(match))
    expect(await ask()).toEqual(match)
    expect(simulator.countTokens()).toBe(1)
  })

  it('is made anew, once, when it is no longer taken', async () => {
    const first = await start()
    const ask = connect(first)
    await ask()
    await first.stop()
    const second = await start({}, first.port)
    expect(await askTenTimes(ask)).toEqual(tenOf(match))
    expect(second.countTokens()).toBe(1)
  })

  it('is made anew after its life', async () => {
    const simulator = await start({ tokenLifeMs: 1000 })
    const ask = connect(simulator)
    expect(await ask()).toEqual(match)
    await sleep(1050)
    expect(await ask()).toEqual(match)
    expect(simulator.countTokens()).toBe(2)
  })

  it('is made anew only once for one question', async () => {
    const simulator = await start({ tokenLifeMs: 0 })
    expect(await connect(simulator)()).toEqual(unavailable)
    expect(simulator.countTokens()).toBe(2)
    expect(await simulator.countCalls('bank')).toBe(0)
  })

  it('is not had with a wrong secret, and not asked for twice', async () => {
    const simulator = await start()
    expect(await connect(simulator, { secretKey: 'wrong' })()).toEqual(unavailable)
    expect(simulator.countTokens()).toBe(1)
  })
})

it('is unavailable when nobody listens, and recovers', async () => {
  const first = await start()
  const ask = connect(first)
  await first.stop()
  expect(await ask()).toEqual(unavailable)
  await start({}, first.port)
  expect(await ask()).toEqual(match)
})
