import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { returnForDefect } from '@dadkar/contract/case-office'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyDatabase, startTestApi, type TestApi } from './harness.ts'
import { copyCase, fileCase, openLabourOffice } from './labour-office.ts'
import { follow, listenOn } from './live-reader.ts'

/* The way to the database, as it breaks when PostgreSQL is killed and started again. */

const sockets = new Set<Socket>()
let way: Server
let port = 0

async function openWay(target: number) {
  way = createServer((near) => {
    const far = connect(target, '127.0.0.1')
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.pipe(other)
      one.on('error', () => {})
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
    }
  }).listen(port, '127.0.0.1')
  await once(way, 'listening')
  port = (way.address() as { port: number }).port
}

async function breakWay() {
  const closed = once(way, 'close')
  way.close()
  for (const socket of sockets) socket.destroy()
  await closed
}

let api: TestApi
let database: URL
let office: Awaited<ReturnType<typeof openLabourOffice>>
let filed: Awaited<ReturnType<typeof fileCase>>
beforeAll(async () => {
  database = new URL(await copyDatabase())
  const direct = Number(database.port)
  await openWay(direct)
  const through = new URL(database)
  through.port = String(port)
  api = await startTestApi({ DATABASE_URL: through.href })
  office = await openLabourOffice(api)
  filed = await fileCase(api, people.sara, people.parvaneh)
  // It has a way of its own to live through this (messages.test.ts).
  await api.stopWorker()
}, 60_000)
afterAll(async () => {
  await api.stop()
  way.close()
})

const breaksTold = () => api.logs.join('').split('the connection that hears of changes broke').length - 1

test('what is missed while the database is away is told when it is back, to everybody', async () => {
  const stream = await follow(await listenOn(api), filed.claimant)
  expect(stream.news()).toEqual([])
  await breakWay()
  await expect.poll(breaksTold).toBeGreaterThan(0)
  expect(stream.hasEnded()).toBe(false)
  await openWay(Number(database.port))
  expect(await stream.hear()).toEqual(['anything'])

  const id = await copyCase(api, filed.caseId)
  const body = { version: 1, lacks: 'تصویر قرارداد کار پیوست نشده است.' }
  expect((await office.registry.call(returnForDefect, { params: { id }, body })).status).toBe(200)
  expect(await stream.hear()).toEqual([`case ${id}`, 'kartabl'])
  stream.close()
})

test('a connection that PostgreSQL ends by itself is opened again', async () => {
  const stream = await follow(`http://127.0.0.1:${addressPort()}`, filed.claimant)
  const before = breaksTold()
  await api.sql(`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'dadkar-live' and datname = current_database()`)
  expect(await stream.hear()).toEqual(['anything'])
  expect(breaksTold()).toBe(before + 1)
  expect(api.logs.join('')).not.toContain('terminating connection')
  stream.close()
})

test('a stop ends the open streams at once', async () => {
  const stream = await follow(`http://127.0.0.1:${addressPort()}`, filed.claimant)
  const began = Date.now()
  await api.app.close()
  await stream.ended
  expect(Date.now() - began).toBeLessThan(3000)
})

function addressPort() {
  const address = api.app.server.address()
  if (!address || typeof address === 'string') throw new Error('The API does not listen')
  return address.port
}
