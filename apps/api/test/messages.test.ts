import { startSignature, submitPetition } from '@dadkar/contract/petition'
import { startSignIn } from '@dadkar/contract/session'
import { people } from '@dadkar/registry-simulator/people'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { releaseAbandonedJobs } from '../src/jobs/release-abandoned.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { completeProfile, verifyAs } from './people.ts'
import { draftAgainst, writePetition } from './petitions.ts'
import { killServer, spawnServer } from './server-process.ts'

/* Each test has an API of its own: the circuits of gateways that failed stay open for a while. */

let api: TestApi
let sara: Caller

beforeEach(async () => {
  api = await startTestApi({ REGISTRY_TIMEOUT_MS: '4000' })
  sara = await verifyAs(api, people.sara, 'worker')
})
afterEach(() => api.stop())

const messages = (template: string) =>
  api.sql('select id, state, provider, failure, sent_at from message where template = $1 order by id', [template])
const arrived = async (template: string) =>
  (await api.simulator.messages()).filter((message) => message.template === template).length
const jobs = () =>
  api.sql(`select attempts, locked_at from graphile_worker.jobs where task_identifier = 'sendMessage' order by id`)
/** Brings forward the jobs that wait for their next try. */
const hurry = () => api.sql('update graphile_worker._private_jobs set run_at = now()')
/** As if the killed worker had been dead for a while. */
const letTimePass = () =>
  api.sql(`update graphile_worker._private_jobs set locked_at = locked_at - interval '2 minutes'`)
const runAgain = (id: string) =>
  api.sql(`select graphile_worker.add_job('sendMessage', json_build_object('messageId', $1::text))`, [id])

/** Serves a notice on somebody who has an account, while no worker runs: its SMS waits. */
async function serveWithoutWorker(): Promise<{ id: string }> {
  await verifyAs(api, people.kamran, 'employer')
  await completeProfile(sara)
  await api.stopWorker()
  await api.simulator.reset()
  const { id, version } = await writePetition(sara, draftAgainst({ nationalId: people.kamran.nationalId }))
  const { body } = await sara.call(startSignature, { params: { id } })
  const signature = { challengeId: body.id, code: await api.rightCode(body.id), version }
  expect((await sara.call(submitPetition, { params: { id }, body: signature })).status).toBe(200)
  const [notice] = await messages('dadkar-notice')
  expect(notice).toMatchObject({ state: 'queued' })
  return notice
}

describe('a code', () => {
  const askForCode = () => api.caller().call(startSignIn, { body: { nationalId: people.sara.nationalId } })

  test('asked for while no worker runs is sent when one comes', async () => {
    await api.stopWorker()
    await api.simulator.reset()
    expect((await askForCode()).status).toBe(202)
    await api.startWorker()
    await expect.poll(() => arrived('dadkar-code')).toBe(1)
  })

  test('that is over, or gave way to a newer one, is not sent', async () => {
    await api.stopWorker()
    await api.simulator.reset()
    await askForCode()
    await askForCode()
    await api.sql(
      `update challenge set expires_at = now() - interval '1 second' where voided_at is null and used_at is null`,
    )
    await api.startWorker()
    await expect.poll(jobs).toEqual([])
    const states = (await messages('dadkar-code')).map(({ state, failure }) => [state, failure])
    expect(states.slice(-2)).toEqual([
      ['failed', 'code over'],
      ['failed', 'code over'],
    ])
    expect(await api.simulator.countCalls('kavenegar')).toBe(0)
  })

  test('goes through the second gateway when the first is down', async () => {
    await api.simulator.reset()
    await api.simulator.setFault('kavenegar', { mode: 'outage' })
    await askForCode()
    await expect.poll(() => arrived('dadkar-code')).toBe(1)
    expect((await messages('dadkar-code')).at(-1)).toMatchObject({ state: 'sent', provider: 'smsir' })
  })
})

describe('a notice', () => {
  test('stored while no worker runs is told when one comes', async () => {
    await serveWithoutWorker()
    expect(await arrived('dadkar-notice')).toBe(0)
    await api.startWorker()
    await expect.poll(() => arrived('dadkar-notice')).toBe(1)
    await expect.poll(() => messages('dadkar-notice')).toMatchObject([{ state: 'sent', provider: 'kavenegar' }])
  })

  test('waits while both gateways are down, and is told once when one is back', async () => {
    await serveWithoutWorker()
    for (const gateway of ['kavenegar', 'smsir']) await api.simulator.setFault(gateway, { mode: 'outage' })
    await api.startWorker()
    await expect.poll(jobs).toEqual([{ attempts: 1, locked_at: null }])
    expect(await messages('dadkar-notice')).toMatchObject([{ state: 'queued', failure: null }])
    await api.simulator.setFault('smsir', {})
    await hurry()
    await expect.poll(() => messages('dadkar-notice')).toMatchObject([{ state: 'sent' }])
    expect(await arrived('dadkar-notice')).toBe(1)
    await expect.poll(jobs).toEqual([])
  })

  test('outlasts an outage of a day', async () => {
    await serveWithoutWorker()
    const [{ tries }] = await api.sql('select max(max_attempts) as tries from graphile_worker.jobs')
    const waits = Array.from({ length: tries - 1 }, (_, n) => Math.exp(Math.min(10, n + 1)))
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(24 * 3600)
  })

  test('is told once, however often its job runs after the answer was stored', async () => {
    const { id } = await serveWithoutWorker()
    await api.startWorker()
    await expect.poll(jobs).toEqual([])
    expect(await api.simulator.countCalls('kavenegar')).toBe(1)
    await runAgain(id)
    await runAgain(id)
    await expect.poll(jobs).toEqual([])
    expect(await api.simulator.countCalls('kavenegar')).toBe(1)
    expect(await arrived('dadkar-notice')).toBe(1)
  })

  test('whose worker is killed while the gateway thinks is told after the restart, and then no more', async () => {
    const { id } = await serveWithoutWorker()
    await api.simulator.setFault('kavenegar', { delayMs: 3000 })
    const worker = spawnServer(api, 'worker')
    await expect.poll(() => api.simulator.countCalls('kavenegar'), { timeout: 30_000 }).toBe(1)
    // The code that signed the petition has a job too, which is over at once.
    await expect.poll(async () => (await jobs()).length).toBe(1)
    await killServer(worker)
    expect(await messages('dadkar-notice')).toMatchObject([{ id, state: 'queued' }])
    expect((await jobs()).map(({ locked_at }) => locked_at)).toEqual([expect.any(Date)])

    await api.simulator.setFault('kavenegar', {})
    await letTimePass()
    const next = spawnServer(api, 'worker')
    await expect.poll(() => messages('dadkar-notice'), { timeout: 30_000 }).toMatchObject([{ id, state: 'sent' }])
    await expect.poll(jobs).toEqual([])
    await killServer(next)
    const asked = await api.simulator.countCalls('kavenegar')

    // Killed after the answer was stored: whoever runs the job again does not ask again.
    await runAgain(id)
    spawnServer(api, 'worker')
    await expect.poll(jobs, { timeout: 30_000 }).toEqual([])
    expect(await api.simulator.countCalls('kavenegar')).toBe(asked)
  }, 120_000)

  test('is not taken from a worker that lives', async () => {
    await serveWithoutWorker()
    await api.simulator.setFault('kavenegar', { delayMs: 1500 })
    await api.startWorker()
    await expect.poll(() => api.simulator.countCalls('kavenegar')).toBe(1)
    await releaseAbandonedJobs(api.pool)
    expect((await jobs()).map(({ locked_at }) => locked_at)).toEqual([expect.any(Date)])
    await expect.poll(jobs).toEqual([])
    expect(await api.simulator.countCalls('kavenegar')).toBe(1)
  })
})
