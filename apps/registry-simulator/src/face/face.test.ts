import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { demoCredentials } from '../app.ts'
import { people } from '../people.ts'
import { startSimulator } from '../testing.ts'

const key = { 'x-api-key': demoCredentials.faceKey }
const { nationalId } = people.sara

/** Who is called back, and what came. */
async function startListener() {
  const heard: { body: string; signature: unknown }[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (piece) => {
      body += piece
    })
    request.on('end', () => {
      heard.push({ body, signature: request.headers['callback-signature'] })
      response.end()
    })
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  return { heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback` }
}

async function begin(options: Parameters<typeof startSimulator>[0] = {}, language = 'fa') {
  const simulator = await startSimulator(options)
  const listener = await startListener()
  const question = {
    ...{ reference: 'r-1', nationalId, birthDate: '13710418', language },
    ...{ returnUrl: 'http://127.0.0.1:9/back', callbackUrl: listener.url },
  }
  const ask = (changes: object = {}, headers: Record<string, string> = key) =>
    simulator.sendJson('POST', '/face/v1/checks', { ...question, ...changes }, headers)
  const { status, body } = await ask()
  expect(status).toBe(201)
  const check = body as { checkId: string; url: string; expiresAt: string }
  const result = async () => (await simulator.call(`/face/v1/checks/${check.checkId}`, { headers: key })).body
  const choose = (ending: string) =>
    fetch(check.url, { method: 'POST', body: new URLSearchParams({ ending }), redirect: 'manual' })
  return { simulator, listener, ask, check, result, choose }
}

it.each(['matched', 'mismatched', 'abandoned'])(
  'ends as chosen: %s; calls back signed, and leads back',
  async (ending) => {
    const { listener, result, choose } = await begin()
    expect(await result()).toEqual({ status: 'pending' })
    const answer = await choose(ending)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, 'http://127.0.0.1:9/back'])
    expect(await result()).toEqual({ status: ending })
    const body = JSON.stringify({ reference: 'r-1' })
    const signature = createHmac('sha256', demoCredentials.faceCallbackKey).update(body).digest('hex')
    expect(listener.heard).toEqual([{ body, signature }])
    await choose('matched')
    expect(await result()).toEqual({ status: ending })
    expect(listener.heard).toHaveLength(1)
  },
)

it('gives the same check for the same reference', async () => {
  const { ask, check } = await begin()
  expect((await ask()).body).toEqual(check)
  expect((await ask({ reference: 'r-2' })).body.checkId).not.toBe(check.checkId)
})

it('wants its key and whole questions, and knows no other check', async () => {
  const { simulator, ask } = await begin()
  expect((await ask({}, { 'x-api-key': 'wrong' })).status).toBe(401)
  expect((await ask({ returnUrl: 'javascript:alert(1)' })).status).toBe(400)
  const unknown = await simulator.call('/face/v1/checks/none', { headers: key })
  expect([unknown.status, unknown.body]).toEqual([404, { code: 'check.not_found' }])
})

it('a check ends by itself', async () => {
  const { result } = await begin({ faceCheckLifeMs: 0 })
  expect(await result()).toEqual({ status: 'abandoned' })
})

it('stands still, slows down and denies like every registry', async () => {
  const { simulator, ask, result, choose } = await begin()
  await choose('matched')
  await simulator.setFault('face', { mismatch: true })
  expect(await result()).toEqual({ status: 'mismatched' })
  await simulator.setFault('face', { mode: 'outage' })
  expect((await ask()).status).toBe(503)
  await simulator.setFault('face', { errorRate: 1 })
  expect((await ask()).status).toBe(500)
})

it.each([
  ['fa', 'rtl', 'کارت و چهره یکی است'],
  ['en', 'ltr', 'Card and face are one'],
])('its page is in the language of the person: %s', async (language, direction, choice) => {
  const { check } = await begin({}, language)
  const page = await (await fetch(check.url)).text()
  expect(page).toContain(`<html lang="${language}" dir="${direction}">`)
  expect(page).toContain(choice)
  expect(page).not.toContain(nationalId)
})
