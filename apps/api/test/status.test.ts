import { getStatus } from '@dadkar/contract/status'
import { retryVerification, startVerification } from '@dadkar/contract/verification'
import { people } from '@dadkar/registry-simulator/people'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createLedger } from '../src/modules/outages/ledger.ts'
import { probeOutages } from '../src/modules/outages/probe-outages.ts'
import { createHttpFace } from '../src/ports/face/http-face.ts'
import { createBarRegistry } from '../src/ports/registries/bar.ts'
import { createJibitRegistries } from '../src/ports/registries/jibit.ts'
import { createSmsSender } from '../src/ports/sms/create-sms-sender.ts'
import { identityOf, startTestApi, type TestApi } from './harness.ts'

/* The ledger of outages, as the status page shows it. Each test has an API, and so circuits, of its own. */

let api: TestApi
beforeEach(async () => {
  api = await startTestApi({ REGISTRY_TIMEOUT_MS: '600' })
})
afterEach(() => api.stop())

const outages = () => api.sql('select service, reason, ended from outage order by id')
const silent = { info: () => {}, warn: () => {} }
const newLedger = () => createLedger(api.pool, silent, 60_000)
const read = async () => (await api.caller().call(getStatus)).body
const serviceIn = (body: { services: { service: string }[] }, name: string) =>
  body.services.find(({ service }) => service === name)
const yesterday = (hour: number) =>
  `((now() at time zone 'Asia/Tehran')::date - interval '1 day' + interval '${hour} hours') at time zone 'Asia/Tehran'`

async function breakCircuit() {
  const caller = api.caller()
  const { body } = await caller.call(startVerification, { body: identityOf(people.reza, 'worker') })
  for (let times = 0; times < 3; times += 1) await caller.call(retryVerification, { params: { id: body.id } })
  return { caller, id: body.id as string }
}

test('at first nothing is known of anybody, and the answer may be cached', async () => {
  const { status, headers, body } = await api.caller().call(getStatus)
  expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=15'])
  expect(body.services.map(({ service }: { service: string }) => service)).toEqual([
    ...['civil', 'sim', 'bank', 'company', 'foreigners', 'bar', 'face', 'kavenegar', 'smsir', 'portal'],
  ])
  for (const service of body.services.slice(0, -1)) {
    expect(service).toMatchObject({ state: 'unknown', since: null, answersWithinMs: null })
    expect(service.days).toEqual(Array(90).fill(null))
  }
  expect(body.outages).toEqual([])
})

test('an outage begins with the open circuit and ends with the first answer', async () => {
  await api.stopWorker()
  await api.simulator.setFault('civil', { mode: 'outage' })
  const { caller, id } = await breakCircuit()
  await expect.poll(outages).toEqual([{ service: 'civil', reason: 'failing', ended: null }])
  const down = await read()
  expect(serviceIn(down, 'civil')).toMatchObject({ state: 'down', since: expect.any(String) })
  expect(down.outages).toMatchObject([{ service: 'civil', ended: null }])

  await api.simulator.setFault('civil', {})
  await expect
    .poll(async () => (await caller.call(retryVerification, { params: { id } })).body.state, {
      timeout: 15_000,
      interval: 2000,
    })
    .toBe('codeSent')
  await expect.poll(async () => (await outages())[0].ended).toBeInstanceOf(Date)
  await expect
    .poll(async () => serviceIn(await read(), 'civil'), { timeout: 15_000 })
    .toMatchObject({ state: 'answering', since: null })
}, 40_000)

test('what went on a day is counted, and nothing of whom it was about is kept', async () => {
  await api.caller().call(startVerification, { body: identityOf(people.reza, 'worker') })
  const days = () =>
    api.sql(`select service, answered, unavailable from service_hour where service <> 'portal' order by service`)
  await expect.poll(days).toEqual([
    { service: 'civil', answered: 1, unavailable: 0 },
    { service: 'kavenegar', answered: 1, unavailable: 0 },
    { service: 'sim', answered: 1, unavailable: 0 },
  ])
  const { civil, kavenegar } = Object.fromEntries(
    (await read()).services.map((it: { service: string }) => [it.service, it]),
  )
  expect(civil).toMatchObject({ state: 'answering', answersWithinMs: expect.any(Number) })
  expect([civil.days.at(-1), civil.days.at(-2)]).toEqual([0, null])
  expect(kavenegar.state).toBe('answering')
})

test('the share of a day that was an outage is told for the days of Tehran', async () => {
  await api.sql(`insert into outage (service, reason, began, ended) values
    ('sim', 'slow', ${yesterday(6)}, ${yesterday(12)}), ('sim', 'slow', ${yesterday(18)}, ${yesterday(21)}),
    ('bank', 'slow', ${yesterday(-6)}, ${yesterday(6)})`)
  const body = await read()
  expect((serviceIn(body, 'sim') as unknown as { days: number[] }).days.at(-2)).toBe(0.375)
  expect((serviceIn(body, 'bank') as unknown as { days: number[] }).days.slice(-3)).toEqual([0.25, 0.25, null])
  expect(body.outages.map(({ service }: { service: string }) => service)).toEqual(['sim', 'sim', 'bank'])
})

describe('several processes', () => {
  test('that see the same outage write one open row', async () => {
    const ledgers = Array.from({ length: 5 }, newLedger)
    for (const ledger of ledgers) ledger.opened('bank', 'timeout')
    await Promise.all(ledgers.map((ledger) => ledger.stop()))
    expect(await outages()).toEqual([{ service: 'bank', reason: 'slow', ended: null }])
  })

  test('an answer to another process ends an outage only after nobody saw a failure for a while', async () => {
    const [dead, alive] = [newLedger(), newLedger()]
    dead.opened('bank', 'timeout')
    await dead.stop()
    alive.answered('bank', 20)
    await alive.flush()
    expect(await outages()).toMatchObject([{ ended: null }])
    await api.sql(`update outage set seen_at = now() - interval '1 minute', began = now() - interval '1 minute'`)
    alive.failed('bank')
    alive.answered('bank', 20)
    await alive.flush()
    expect(await outages()).toMatchObject([{ ended: null }])
    await api.sql(`update outage set seen_at = now() - interval '1 minute'`)
    alive.answered('bank', 20)
    await alive.stop()
    expect(await outages()).toMatchObject([{ ended: expect.any(Date) }])
  })

  test('an outage whose process died, of a service that nobody asks, is ended by a probe', async () => {
    await api.stopWorker()
    await api.sql(`insert into outage (service, reason, began, seen_at)
      select s, 'slow', now() - interval '1 hour', now() - interval '11 minutes'
      from unnest(array['civil', 'sim', 'bank', 'company', 'foreigners', 'bar', 'face', 'kavenegar', 'smsir']) s`)
    await api.simulator.setFault('company', { mode: 'outage' })
    const watch = newLedger()
    const { jibit, bar, face } = api.simulator
    const guarded = { timeoutMs: 2000, log: silent, watch }
    const registries = {
      ...createJibitRegistries({ ...jibit, ...guarded }),
      ...createBarRegistry({ ...bar, ...guarded }),
      face: createHttpFace({ ...face, ...guarded }),
    }
    const sms = createSmsSender(api.config, silent as never, watch)
    await probeOutages({ pool: api.pool, registries, sms, watch })
    await watch.stop()
    expect(await api.sql('select service from outage where ended is null')).toEqual([{ service: 'company' }])
  })
})

test('what could not be written is kept for the next time', async () => {
  const ledger = newLedger()
  await api.sql('alter table service_hour rename to away')
  ledger.answered('bank', 2000)
  await ledger.flush()
  await api.sql('alter table away rename to service_hour')
  ledger.answered('bank', 20)
  await ledger.stop()
  expect(await api.sql('select answered, within250, within1000 from service_hour')).toEqual([
    { answered: 2, within250: 1, within1000: 1 },
  ])
})
