import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openStream } from './live-stream.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const inMs = (ms: number) => new Date(Date.now() + ms)

test('ends with the access token, and says until then that it lives', async () => {
  const { stream, send } = openStream(inMs(60_000))
  let text = ''
  stream.on('data', (part) => {
    text += part
  })
  const ended = vi.fn()
  stream.on('end', ended)
  send({ changed: 'kartabl' })
  await vi.advanceTimersByTimeAsync(59_000)
  expect(text).toBe('data: {"changed":"kartabl"}\n\n:\n\n:\n\n')
  expect(ended).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(2000)
  expect(ended).toHaveBeenCalledOnce()
  send({ changed: 'kartabl' })
  expect(vi.getTimerCount()).toBe(0)
})

test('a reader who takes nothing is let go before much waits for them', async () => {
  const { stream, send } = openStream(inMs(60_000))
  for (let nth = 0; nth < 2000; nth += 1) send({ changed: 'case', id: '01a2156a-9f24-745e-bd42-4eec9aacb865' })
  await vi.advanceTimersByTimeAsync(0)
  expect(stream.destroyed).toBe(true)
  expect(stream.readableLength).toBeLessThan(20_000)
  expect(vi.getTimerCount()).toBe(0)
})
