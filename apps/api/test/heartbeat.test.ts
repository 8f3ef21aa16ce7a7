import type { ChildProcess } from 'node:child_process'
import type { Status } from '@dadkar/contract/status'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { policy } from '../src/config.ts'
import { startWorker } from '../src/jobs/worker.ts'
import { createLogger } from '../src/logger.ts'
import { beat } from '../src/modules/outages/heartbeat.ts'
import { startTestApi, type TestApi } from './harness.ts'
import { killServer, spawnServer } from './server-process.ts'

/* The portal's own outages: no process was heard. */

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
  // From here on it is for the tests to say who lives.
  await api.stopWorker()
  await api.app.close()
}, 60_000)
beforeEach(async () => {
  await api.sql('delete from outage')
  await api.sql('delete from heartbeat')
})
afterAll(() => api.stop())

const outages = () =>
  api.sql(
    `select reason, round(extract(epoch from ended - began))::int as seconds from outage where service = 'portal'
    order by began`,
  )
/** Time passes in which nobody is heard. */
const pass = (role: string, seconds: number) =>
  api.sql(`update heartbeat set at = at - make_interval(secs => $2) where role = $1`, [role, seconds])
const lastBeat = async (role: string): Promise<number> =>
  (await api.sql('select extract(epoch from at)::float8 as at from heartbeat where role = $1', [role]))[0]?.at ?? 0

const port = 20_000 + Math.floor(Math.random() * 20_000)

async function startApi(): Promise<ChildProcess> {
  const before = await lastBeat('api')
  const child = spawnServer(api, 'api', { HOST: '127.0.0.1', PORT: String(port) })
  await expect.poll(() => lastBeat('api'), { timeout: 60_000, interval: 200 }).toBeGreaterThan(before)
  return child
}

test('an API that was killed and came back after ten minutes was an outage, from its last beat on; the public reads it', async () => {
  const child = await startApi()
  expect(await outages()).toEqual([])
  await killServer(child)
  await pass('api', 600)
  await startApi()
  const [outage, ...others] = await outages()
  expect(others).toEqual([])
  expect(outage.reason).toBe('unreachable')
  // And as long more as the new one took to start.
  expect(outage.seconds).toBeGreaterThanOrEqual(600)
  expect(outage.seconds).toBeLessThan(700)
  await expect
    .poll(
      async () => {
        const response = await fetch(`http://127.0.0.1:${port}/v1/status`).catch(() => null)
        const body: Status | null = response?.ok ? await response.json() : null
        const portal = body?.services.find(({ service }) => service === 'portal')
        return (
          portal && { state: portal.state, days: portal.days.some((day) => day !== null && day > 0), of: body?.outages }
        )
      },
      { timeout: 30_000, interval: 500 },
    )
    .toMatchObject({ state: 'answering', days: true, of: [{ service: 'portal', ended: expect.any(String) }] })
}, 180_000)

test('a worker that was away is one too, as no code leaves without it; a short restart is none', async () => {
  const logger = createLogger('silent')
  const first = await startWorker(api.config, logger)
  await expect.poll(() => lastBeat('worker')).toBeGreaterThan(0)
  await first.stop()
  await pass('worker', policy.portalGap - 30)
  const second = await startWorker(api.config, logger)
  const seen = await lastBeat('worker')
  await expect.poll(() => lastBeat('worker')).toBeGreaterThan(seen)
  await second.stop()
  expect(await outages()).toEqual([])
  await pass('worker', policy.portalGap + 60)
  const third = await startWorker(api.config, logger)
  await expect.poll(outages, { timeout: 20_000 }).toMatchObject([{ reason: 'failing' }])
  await third.stop()
}, 60_000)

test('of many that begin at once one tells of it, and another that lives beside bridges the gap', async () => {
  await beat(api.pool, 'api')
  await pass('api', 3600)
  await Promise.all(Array.from({ length: 8 }, () => beat(api.pool, 'api')))
  expect(await outages()).toHaveLength(1)
  await beat(api.pool, 'api')
  expect(await outages()).toHaveLength(1)
})

test('what touches an outage that stands makes it longer: the database was away for both', async () => {
  await beat(api.pool, 'api')
  await beat(api.pool, 'worker')
  await pass('api', 600)
  await pass('worker', 900)
  await beat(api.pool, 'api')
  await beat(api.pool, 'worker')
  const [outage, ...others] = await outages()
  expect(others).toEqual([])
  expect(outage.seconds).toBeGreaterThanOrEqual(900)
})
