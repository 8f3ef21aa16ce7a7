import { afterEach, describe, expect, it, vi } from 'vitest'
import { captureLog, silentLog } from './fixtures/log.ts'
import { createGuard } from './resilience.ts'
import { Unavailable } from './unavailable.ts'

const options = { timeoutMs: 5000, isRepeatable: true, log: silentLog }
const unavailable = { outcome: 'unavailable' }

const failing = (failure: Error) => vi.fn(async () => Promise.reject(failure))

describe('a guard', () => {
  it('passes an outcome on', async () => {
    expect(await createGuard('civil', options)(async () => 'answer')).toBe('answer')
  })

  it('tries a transient failure once more', async () => {
    const call = failing(new Unavailable('busy', { isTransient: true }))
    expect(await createGuard('civil', options)(call)).toEqual(unavailable)
    expect(call).toHaveBeenCalledTimes(2)
  })

  it('takes the answer of the second try', async () => {
    const call = vi.fn(async () => 'answer').mockRejectedValueOnce(new Unavailable('busy', { isTransient: true }))
    expect(await createGuard('civil', options)(call)).toBe('answer')
  })

  it('does not repeat a lasting failure, nor what is not repeatable', async () => {
    const lasting = failing(new Unavailable('limit'))
    await createGuard('civil', options)(lasting)
    expect(lasting).toHaveBeenCalledTimes(1)

    const once = failing(new Unavailable('busy', { isTransient: true }))
    await createGuard('kavenegar', { ...options, isRepeatable: false })(once)
    expect(once).toHaveBeenCalledTimes(1)
  })

  it('ends a call that never ends, even one deaf to its signal', async () => {
    const call = vi.fn(() => new Promise<never>(() => {}))
    expect(await createGuard('civil', { ...options, timeoutMs: 30 })(call)).toEqual(unavailable)
    expect(call).toHaveBeenCalledTimes(1)
  })

  it('lets our own errors through, and they open no circuit', async () => {
    const guard = createGuard('civil', options)
    for (let i = 0; i < 30; i += 1) {
      await expect(guard(failing(new TypeError('ours')))).rejects.toThrow('ours')
    }
    expect(await guard(async () => 'answer')).toBe('answer')
  })

  it('lets 20 run and 100 wait, and refuses the next at once', async () => {
    const guard = createGuard('civil', options)
    let release = () => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const call = vi.fn(() => gate.then(() => 'answer'))
    const waiting = Array.from({ length: 120 }, () => guard(call))
    expect(await guard(call)).toEqual(unavailable)
    expect(call).toHaveBeenCalledTimes(20)
    release()
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['answer']))
    expect(call).toHaveBeenCalledTimes(120)
  })
})

describe('the circuit', () => {
  const lasting = () => failing(new Unavailable('limit'))
  const passTime = (ms: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('opens when most tries fail, then lets one through at a time until one succeeds', async () => {
    const captured = captureLog()
    passTime(0)
    const guard = createGuard('civil', { ...options, log: captured.log })
    for (let i = 0; i < 6; i += 1) await guard(lasting())

    passTime(9000)
    const refused = lasting()
    expect(await guard(refused)).toEqual(unavailable)
    expect(refused).not.toHaveBeenCalled()

    passTime(1000)
    await guard(lasting())
    passTime(10_000)
    expect(await guard(async () => 'answer')).toBe('answer')
    const circuits = captured
      .read()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).circuit)
      .filter(Boolean)
    expect(circuits).toEqual(['open', 'halfopen', 'open', 'halfopen', 'closed'])
  })

  it('stays closed while half of the tries succeed', async () => {
    const guard = createGuard('civil', options)
    for (let i = 0; i < 20; i += 1) {
      await guard(async () => 'answer')
      await guard(lasting())
    }
    expect(await guard(async () => 'answer')).toBe('answer')
  })

  it('does not open over questions that have no answer', async () => {
    const guard = createGuard('sim', options)
    for (let i = 0; i < 20; i += 1) await guard(failing(new Unavailable('matching.unknown', { isOutage: false })))
    expect(await guard(async () => 'answer')).toBe('answer')
  })
})

describe('whoever watches', () => {
  const told: unknown[][] = []
  const watch = {
    answered: (service: string) => told.push(['answered', service]),
    failed: (service: string) => told.push(['failed', service]),
    opened: (service: string, reason: string) => told.push(['opened', service, reason]),
    closed: (service: string) => told.push(['closed', service]),
  }
  afterEach(() => {
    told.length = 0
    vi.useRealTimers()
  })

  it('is told of answers and failures, and of the circuit with the reason of the last failure', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const guard = createGuard('bank', { ...options, watch })
    await guard(async () => 'answer')
    for (let i = 0; i < 6; i += 1) await guard(failing(new Unavailable('status 503')))
    await guard(async () => 'not let through')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11_000 })
    await guard(async () => 'answer')
    expect(told).toEqual([
      ['answered', 'bank'],
      ...Array(4).fill(['failed', 'bank']),
      ['opened', 'bank', 'status 503'],
      ['failed', 'bank'],
      ['closed', 'bank'],
      ['answered', 'bank'],
    ])
  })

  it('is not told of a question that only has no answer', async () => {
    const guard = createGuard('sim', { ...options, watch })
    await guard(failing(new Unavailable('matching.unknown', { isOutage: false })))
    expect(told).toEqual([])
  })
})
