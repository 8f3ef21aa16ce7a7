import { get, type IncomingMessage } from 'node:http'
import { followChanges, type LiveEvent } from '@dadkar/contract/live'
import { vi } from 'vitest'
import type { Caller, TestApi } from './harness.ts'

/** Makes the API of a test reachable over the network: an open stream is no single answer. */
export const listenOn = (api: TestApi) => api.app.listen({ host: '127.0.0.1', port: 0 })

const nameOf = (event: LiveEvent) => ('id' in event ? `${event.changed} ${event.id}` : event.changed)

/** On a connection of its own: those that `fetch` keeps in reserve would be waited for when the server stops. */
function ask(address: string, { token }: Pick<Caller, 'token'>): Promise<IncomingMessage> {
  const options = { agent: false, headers: { authorization: `Bearer ${token}` } }
  return new Promise((resolve, reject) => {
    get(`${address}${followChanges.path}`, options, resolve).on('error', reject)
  })
}

/** Opens the stream of a person and keeps what it says. */
export async function follow(address: string, caller: Pick<Caller, 'token'>) {
  const response = await ask(address, caller)
  let raw = ''
  response.setEncoding('utf8').on('data', (text) => {
    raw += text
  })
  response.on('error', () => {})
  let hasEnded = false
  const ended = new Promise<void>((resolve) => {
    response.on('close', () => {
      hasEnded = true
      resolve()
    })
  })
  let told = 0
  /** What was told since the last time it was asked for, each kind once. */
  const news = () => {
    const lines = raw.split('\n').filter((line) => line.startsWith('data: '))
    const fresh = lines.slice(told)
    told = lines.length
    return [...new Set(fresh.map((line) => nameOf(JSON.parse(line.slice('data: '.length)))))].sort()
  }
  const stream = {
    status: response.statusCode,
    headers: response.headers,
    news,
    ended,
    raw: () => raw,
    hasEnded: () => hasEnded,
    close: () => response.destroy(),
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
  if (response.statusCode === 200) await stream.hear()
  return stream
}
