import { followChanges, type LiveEvent } from '@dadkar/contract/live'
import { vi } from 'vitest'
import type { Caller, TestApi } from './harness.ts'

/** Makes the API of a test reachable over the network: an open stream is no single answer. */
export const listenOn = (api: TestApi) => api.app.listen({ host: '127.0.0.1', port: 0 })

const nameOf = (event: LiveEvent) => ('id' in event ? `${event.changed} ${event.id}` : event.changed)

/** Opens the stream of a person and keeps what it says. */
export async function follow(address: string, { token }: Caller) {
  const closing = new AbortController()
  const response = await fetch(`${address}${followChanges.path}`, {
    headers: { authorization: `Bearer ${token}` },
    signal: closing.signal,
  })
  let raw = ''
  let hasEnded = false
  const decoder = new TextDecoder()
  const read = async () => {
    const reader = response.body?.getReader()
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true }
      if (done) return
      raw += decoder.decode(value, { stream: true })
    }
  }
  const ended = read()
    .catch(() => {})
    .finally(() => {
      hasEnded = true
    })
  /** What was told since the last time it was asked for, each kind once. */
  let told = 0
  const news = () => {
    const lines = raw.split('\n').filter((line) => line.startsWith('data: '))
    const fresh = lines.slice(told)
    told = lines.length
    return [...new Set(fresh.map((line) => nameOf(JSON.parse(line.slice('data: '.length)))))].sort()
  }
  const stream = {
    response,
    news,
    ended,
    raw: () => raw,
    hasEnded: () => hasEnded,
    close: () => closing.abort(),
    /** Waits until something was told. */
    async hear() {
      const heard = new Set<string>()
      await vi.waitFor(() => {
        for (const each of news()) heard.add(each)
        if (heard.size === 0) throw new Error('Nothing was told')
      }, 8000)
      // What belongs to the same transaction comes with it.
      await new Promise((resolve) => setTimeout(resolve, 300))
      return [...new Set([...heard, ...news()])].sort()
    },
  }
  if (response.ok) await stream.hear()
  return stream
}
