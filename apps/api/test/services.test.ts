import { listOutages, listServiceHours, listServices, type ServicePeriod } from '@dadkar/contract/service'
import { services } from '@dadkar/contract/service-names'
import { retryVerification, startVerification } from '@dadkar/contract/verification'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, identityOf, startTestApi, type TestApi } from './harness.ts'
import { administratorOf, verifyAs } from './people.ts'

/* How the services outside do, for administrators. Babak is one. */

let api: TestApi
let babak: Caller
let sara: Caller
beforeAll(async () => {
  api = await startTestApi({ REGISTRY_TIMEOUT_MS: '600' })
  sara = await verifyAs(api, people.sara, 'worker')
  babak = await administratorOf(api, people.babak)
}, 120_000)
afterAll(() => api.stop())

const read = async (name: string) => {
  const { items } = (await babak.call(listServices)).body
  return items.find(({ service }: { service: string }) => service === name)
}
const ledger = async (query: Record<string, string> = {}) => (await babak.call(listOutages, { query })).body
const hoursOf = async (service: string): Promise<ServicePeriod[]> =>
  (await babak.call(listServiceHours, { params: { service } })).body.items

const insertOutages = (service: string, count: number) =>
  api.sql(
    `insert into outage (service, reason, began, ended)
     select $1, 'slow', now() - n * interval '1 day', now() - n * interval '1 day' + interval '10 minutes'
     from generate_series($2::int, 1, -1) n`,
    [service, count],
  )

test('nobody else reads them', async () => {
  for (const endpoint of [listServices, listServiceHours, listOutages]) {
    const answer = await sara.call(endpoint, { params: { service: 'civil' } })
    expect([answer.status, answer.code]).toEqual([403, 'session.capacity_required'])
  }
})

test('every service is there with ninety days; today says how its calls went', async () => {
  await expect.poll(() => api.sql(`select from service_hour where service = 'kavenegar'`)).toHaveLength(1)
  const { items } = (await babak.call(listServices)).body
  expect(items.map(({ service }: { service: string }) => service)).toEqual([...services])
  const [civil] = await hoursOf('civil').then((hours) => hours.slice(-1))
  expect(civil).toMatchObject({ answered: 2, unavailable: 0, down: 0 })
  expect(civil?.within250).toBeLessThanOrEqual(civil?.within1000 ?? 0)
  expect(await hoursOf('civil')).toHaveLength(48)
  expect(items[0].days).toHaveLength(90)
  expect(items[0].days.at(-2)).toMatchObject({ answered: 0, unavailable: 0, down: 0 })
})

test('days and hours are those of Tehran, and a day is the sum of its hours', async () => {
  const today = `date_trunc('day', now(), 'Asia/Tehran')`
  await api.sql(`insert into service_hour (service, hour, answered, unavailable, within250, within1000) values
    ('foreigners', ${today} - interval '1 hour', 10, 2, 5, 8), ('foreigners', ${today} - interval '23 hours', 5, 1, 5, 5),
    ('foreigners', ${today} - interval '91 days', 9, 9, 9, 9)`)
  await api.sql(`insert into outage (service, reason, began, ended)
    values ('foreigners', 'slow', ${today} - interval '90 minutes', ${today} - interval '30 minutes')`)
  const hours = await hoursOf('foreigners')
  const asked = hours.filter(({ answered }) => answered > 0)
  expect(asked.map(({ answered, within1000, down }) => [answered, within1000, down])).toEqual([
    [5, 5, 0],
    [10, 8, 0.5],
  ])
  expect(asked[1]?.from).toMatch(/T19:30:00.000Z$/)
  await expect
    .poll(async () => (await read('foreigners')).days.slice(-3), { timeout: 15_000 })
    .toMatchObject([
      { answered: 0, down: 0 },
      { answered: 15, unavailable: 3, within250: 10, within1000: 13, downSeconds: 3600, down: 0.0417 },
      { answered: 0, down: 0 },
    ])
})

test('a gateway tells how its messages arrived, of each operator and of all; a registry has none', async () => {
  await api.sql(`insert into message (template, state, provider, operator, sent_at, delivery, delivered_at)
    select 'code', 'sent', 'smsir', operator, now() - interval '5 minutes', delivery::message_delivery, now()
    from (values ('mci', 'delivered'), ('mci', 'undelivered'), ('irancell', 'delivered')) of (operator, delivery),
      generate_series(1, 5)`)
  await api.sql(`update message set delivered_at = sent_at where provider = 'smsir' and delivery = 'delivered'`)
  const arrived = async () => (await read('smsir')).deliveries
  await expect.poll(async () => (await arrived()).length, { timeout: 15_000 }).toBe(3)
  expect(await arrived()).toEqual(
    expect.arrayContaining([
      { operator: null, judged: 15, bad: 5, isIll: true },
      { operator: 'mci', judged: 10, bad: 5, isIll: true },
      { operator: 'irancell', judged: 5, bad: 0, isIll: false },
    ]),
  )
  expect((await read('smsir')).state).toBe('trouble')
  expect((await read('civil')).deliveries).toBeNull()
})

describe('the ledger', () => {
  test('is paged, newest first, of all or of one', async () => {
    await insertOutages('bank', 5)
    await insertOutages('bar', 2)
    const first = await ledger({ limit: '3', service: 'bank' })
    const second = await ledger({ limit: '3', service: 'bank', cursor: first.nextCursor })
    const began = [...first.items, ...second.items].map((outage) => outage.began)
    expect(began).toHaveLength(5)
    expect(began).toEqual([...began].sort().reverse())
    expect(second.nextCursor).toBeNull()
    expect((await ledger({ limit: '2' })).items.map(({ service }: { service: string }) => service)).toEqual([
      'bar',
      'bar',
    ])
  })

  test('knows no other service', async () => {
    expect((await babak.call(listOutages, { query: { service: 'nobody' } })).status).toBe(400)
    expect((await babak.call(listServiceHours, { params: { service: 'nobody' } })).status).toBe(400)
  })
})

test('an outage is seen to begin and to end', async () => {
  await api.stopWorker()
  await api.simulator.setFault('sim', { mode: 'outage' })
  const caller = api.caller()
  const { body } = await caller.call(startVerification, { body: identityOf(people.reza, 'worker') })
  const retry = async () => (await caller.call(retryVerification, { params: { id: body.id } })).body.state
  for (let times = 0; times < 3; times += 1) await retry()
  await expect
    .poll(async () => (await ledger({ service: 'sim' })).items)
    .toMatchObject([{ reason: 'failing', ended: null, seenAt: expect.any(String) }])
  const [begun] = (await ledger({ service: 'sim' })).items
  await expect.poll(() => read('sim'), { timeout: 15_000 }).toMatchObject({ state: 'down', since: begun.began })
  expect((await read('sim')).days.at(-1).unavailable).toBeGreaterThan(0)

  await api.simulator.setFault('sim', {})
  await expect.poll(retry, { timeout: 15_000, interval: 2000 }).toBe('codeSent')
  await expect.poll(async () => (await ledger({ service: 'sim' })).items[0].ended).toEqual(expect.any(String))
  const [over] = (await ledger({ service: 'sim' })).items
  await expect.poll(() => read('sim'), { timeout: 15_000 }).toMatchObject({ state: 'answering', since: over.ended })
}, 90_000)
