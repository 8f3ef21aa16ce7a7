import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Endpoint } from '@dadkar/contract/endpoint'
import { listNotices, openNotice } from '@dadkar/contract/notice'
import { startSignature, submitPetition } from '@dadkar/contract/petition'
import {
  createDatabase,
  discardPostgres,
  freePort,
  type RunningPostgres,
  startPostgres,
} from '@dadkar/prisma/embedded-postgres'
import { migrateDatabase } from '@dadkar/prisma/migrate-database'
import { type Person, people } from '@dadkar/registry-simulator/people'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { follow, listenOn } from './live-reader.ts'
import { completeProfile, stepUp, verifyAs } from './people.ts'
import { draftAgainst, filePetition, writePetition } from './petitions.ts'
import { spawnServer } from './server-process.ts'

/* A PostgreSQL of its own, which keeps what it has acknowledged and is stopped while people work. */

const { reza, zahra, mina, saeed, hamid, roya, samira, fereshteh } = people
const filing = [reza, zahra, mina, saeed, hamid, roya, samira, fereshteh]
let dataDir: string
let port: number
let postgres: RunningPostgres
let api: TestApi
let claimant: Caller
let respondent: Caller

const start = () => startPostgres(join(dataDir, 'data'), [], port)

/** The worker is started anew when it ends, as by whoever keeps it running. */
let isKept = true
const keepWorker = () => void spawnServer(api, 'worker').once('exit', () => isKept && keepWorker())
afterEach(() => {
  isKept = false
})

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'dadkar-restart-'))
  await chmod(dataDir, 0o755)
  port = await freePort()
  postgres = await start()
  const url = await createDatabase(postgres, 'dadkar')
  await migrateDatabase(url)
  api = await startTestApi({ DATABASE_URL: url })
  claimant = await verifyAs(api, people.sara, 'worker')
  await completeProfile(claimant)
  respondent = await verifyAs(api, people.parvaneh, 'employer')
  await stepUp(api, respondent)
}, 180_000)
afterAll(async () => {
  await api.stop()
  await postgres.stop()
  await discardPostgres(dataDir)
})

const draft = draftAgainst({ nationalId: people.parvaneh.nationalId })

/** A petition of somebody that wants nothing but to be submitted, with its signature. */
async function prepare(person: Person) {
  const who = await verifyAs(api, person, 'worker')
  await completeProfile(who)
  const { id, version } = await writePetition(who, draft)
  const { body } = await who.call(startSignature, { params: { id } })
  return { who, id, body: { challengeId: body.id, code: await api.rightCode(body.id), version } }
}

/** Tries until it is acknowledged, as a person does who is told to come again. @returns what was answered before */
async function insist(who: Caller, endpoint: Endpoint, call: { params: { id: string }; body?: object; key?: string }) {
  const refused: (string | undefined)[] = []
  for (;;) {
    const { status, code, body } = await who.call(endpoint, call)
    if (status === 200) return { refused, body }
    if (status === 422) throw new Error(`Refused for what was sent: ${code}`)
    refused.push(`${status} ${code}`)
    await sleep(100)
  }
}

test('PostgreSQL stops and starts under load: nothing acknowledged is lost, nothing is there twice, all goes on by itself', async () => {
  await api.stopWorker()
  keepWorker()
  // Some are filed before, so that there are notices to open.
  for (let nth = 0; nth < 4; nth += 1) await filePetition(api, claimant, people.sara, draft)
  const prepared = []
  for (const person of filing) prepared.push(await prepare(person))
  const { items } = (await respondent.call(listNotices)).body
  expect(items).toHaveLength(4)
  const stream = await follow(await listenOn(api), claimant)

  let isAway = false
  const submitting = prepared.map(async ({ who, id, body }, nth) => {
    await sleep(nth * 150)
    return insist(who, submitPetition, { params: { id }, body, key: `restart-${id}` })
  })
  const opening = items.map(async ({ id }: { id: string }, nth: number) => {
    await sleep(nth * 300)
    return insist(respondent, openNotice, { params: { id } })
  })
  const reading = (async () => {
    const seen = new Set<number>()
    do {
      seen.add((await respondent.call(listNotices)).status)
      await sleep(50)
    } while (isAway || seen.size < 2)
    return seen
  })()
  await sleep(500)
  isAway = true
  await postgres.stop()
  await sleep(1000)
  postgres = await start()
  isAway = false

  const filed = await Promise.all(submitting)
  const opened = await Promise.all(opening)
  const refused = [...filed, ...opened].flatMap((each) => each.refused)
  expect(refused.length).toBeGreaterThan(0)
  // A break is the server’s fault, and is never told as the person’s.
  expect(new Set(refused.map((each) => each?.slice(0, 3)))).toEqual(
    new Set(['409', '500', '503'].filter((status) => refused.some((each) => each?.startsWith(status)))),
  )
  expect([...(await reading)].sort()).toContain(200)

  // Every receipt that was given is of a case that stands, once, and numbers run on without a gap.
  const cases = await api.sql('select id, petition_id as petition, case_number as number from "case" order by number')
  expect(cases).toHaveLength(12)
  for (const { body } of filed) expect(cases.map(({ id }) => id)).toContain(body.caseId)
  expect(new Set(cases.map(({ petition }) => petition)).size).toBe(12)
  const serials = cases.map(({ number }) => Number(number.split('-').at(-1))).sort((one, other) => one - other)
  expect(serials).toEqual(serials.map((_, index) => (serials[0] ?? 0) + index))
  const notices = await api.sql(
    'select case_id, count(*)::int as times, count(opened_at)::int as opened from notice group by case_id',
  )
  expect(notices.map(({ times }) => times)).toEqual(Array(12).fill(1))
  expect(notices.reduce((sum, each) => sum + each.opened, 0)).toBe(4)
  const [{ openings }] = await api.sql(`select count(*)::int as openings from case_event where kind = 'noticeOpened'`)
  expect(openings).toBe(4)

  // The connection that hears of changes came back by itself, and says so to who follows.
  await expect.poll(stream.news, { timeout: 30_000 }).toContain('anything')
  stream.close()
  await expect.poll(async () => (await api.app.inject('/health/ready')).statusCode).toBe(200)
  // The worker goes on too: whoever was served is told.
  const told = async () =>
    (await api.simulator.messages()).filter(({ mobile, code }) => mobile === people.parvaneh.mobiles[0] && !code).length
  await expect.poll(told, { timeout: 30_000 }).toBeGreaterThan(0)
}, 180_000)
