import type { LiveEvent } from '@dadkar/contract/live'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { beginSession, endSession } from '../lib/session.ts'
import { followChanges } from './follow-changes.ts'

/* The server of these tests: each stream that was asked for, to write into and to end. */
type Stream = { write: (text: string) => void; end: () => void; isClosed: () => boolean }
let streams: Stream[]
let refuse: number
let heard: LiveEvent[]
let stop: () => void
let visibility: DocumentVisibilityState

function openStream(signal: AbortSignal): Response {
  let controller: ReadableStreamDefaultController<Uint8Array>
  let isClosed = false
  const body = new ReadableStream<Uint8Array>({
    start(given) {
      controller = given
    },
    cancel() {
      isClosed = true
    },
  })
  signal.addEventListener('abort', () => {
    if (!isClosed) controller.error(new DOMException('Aborted', 'AbortError'))
    isClosed = true
  })
  streams.push({
    write: (text) => controller.enqueue(new TextEncoder().encode(text)),
    end: () => controller.close(),
    isClosed: () => isClosed,
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
}

beforeEach(() => {
  vi.useFakeTimers()
  streams = []
  heard = []
  refuse = 0
  visibility = 'visible'
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility)
  vi.stubGlobal('fetch', async (request: Request) => {
    if (refuse > 0) {
      refuse -= 1
      throw new TypeError('fetch failed')
    }
    return openStream(request.signal)
  })
  beginSession({
    accessToken: 'token',
    accessExpiresAt: new Date(Date.now() + 600_000).toISOString(),
    sessionExpiresAt: new Date(Date.now() + 3_600_000).toISOString(),
    steppedUpUntil: null,
    person: { id: 'sara', firstName: 'سارا', lastName: 'رستمی' },
    ...{ capacity: 'worker', organization: null, level: 1 },
  })
  stop = followChanges({ onEvent: (event) => heard.push(event) })
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  endSession('signedOut')
})

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const kartabl = 'data: {"changed":"kartabl"}\n\n'

test('hears events, also those that come in pieces, and not the beats between them', async () => {
  await pass(0)
  streams[0]?.write(`:\n\ndata: {"chan`)
  await pass(10)
  streams[0]?.write(`ged":"kartabl"}\n\n:\n\ndata: {"changed":"case","id":"7"}\n\n`)
  await pass(10)
  expect(heard).toEqual([{ changed: 'kartabl' }, { changed: 'case', id: '7' }])
})

test('opens one stream at a time: anew when it ends, more seldom while there is no answer', async () => {
  await pass(0)
  streams[0]?.write(kartabl)
  streams[0]?.end()
  await pass(1100)
  expect(streams).toHaveLength(2)
  refuse = 3
  streams[1]?.end()
  await pass(1000 + 2000 + 4000 + 8000)
  expect(refuse).toBe(0)
  expect(streams).toHaveLength(3)
  await pass(20_000)
  expect(streams).toHaveLength(3)
})

test('a line on which nothing is said any more is given up', async () => {
  await pass(0)
  await pass(40_000)
  streams[0]?.write(':\n\n')
  await pass(40_000)
  expect(streams).toHaveLength(1)
  await pass(13_000)
  expect([streams[0]?.isClosed(), streams.length]).toEqual([true, 2])
})

test('a page that nobody sees has no stream; when it is seen again it has one', async () => {
  await pass(0)
  visibility = 'hidden'
  document.dispatchEvent(new Event('visibilitychange'))
  await pass(120_000)
  expect([streams[0]?.isClosed(), streams.length]).toEqual([true, 1])
  visibility = 'visible'
  document.dispatchEvent(new Event('visibilitychange'))
  await pass(10)
  expect(streams).toHaveLength(2)
})

test('when it is stopped the stream is closed, and no other is opened', async () => {
  await pass(0)
  stop()
  await pass(120_000)
  expect([streams[0]?.isClosed(), streams.length]).toEqual([true, 1])
})
