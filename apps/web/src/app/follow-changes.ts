import type { LiveEvent } from '@dadkar/contract/live'
import { createParser } from 'eventsource-parser'
import { api } from '../lib/api.ts'

/** The API says something at least every twenty seconds; after so long without a word the line is dead. */
const silence = 50_000
const firstPause = 1000
const longestPause = 60_000

type Follower = { onEvent: (event: LiveEvent) => void }

/**
 * Follows what changes for the signed-in person, on one stream that is opened anew when it ends or breaks, and closed
 * while nobody looks at the page: browsers allow few connections to one host. @returns what ends it
 */
export function followChanges({ onEvent }: Follower): () => void {
  const ended = new AbortController()
  void keepOpen(ended.signal, onEvent)
  return () => ended.abort()
}

async function keepOpen(ended: AbortSignal, onEvent: Follower['onEvent']): Promise<void> {
  let failures = 0
  const hear: Follower['onEvent'] = (event) => {
    failures = 0
    onEvent(event)
  }
  while (!ended.aborted) {
    await until(document, 'visibilitychange', () => !isHidden(), ended)
    try {
      await readStream(ended, hear)
    } catch {
      // Closing it while nobody looks is no failure.
      if (!isHidden()) failures += 1
    }
    // Not all at once, when a server goes away whom many follow.
    await pause(Math.min(longestPause, firstPause * 2 ** failures) * (0.5 + Math.random() / 2), ended)
  }
}

const isHidden = () => document.visibilityState === 'hidden'

/** One connection, to its end. @throws where there was no answer, or a refusal */
async function readStream(ended: AbortSignal, onEvent: Follower['onEvent']): Promise<void> {
  const closing = new AbortController()
  const close = () => closing.abort()
  const closeWhenHidden = () => isHidden() && close()
  ended.addEventListener('abort', close)
  document.addEventListener('visibilitychange', closeWhenHidden)
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    const { data } = await api.GET('/v1/events', { parseAs: 'stream', signal: closing.signal })
    if (!data) throw new Error('There is no stream')
    const parser = createParser({ onEvent: ({ data: text }) => onEvent(JSON.parse(text)) })
    const decoder = new TextDecoder()
    const reader = data.getReader()
    for (;;) {
      clearTimeout(timer)
      timer = setTimeout(close, silence)
      const { done, value } = await reader.read()
      if (done) return
      parser.feed(decoder.decode(value, { stream: true }))
    }
  } finally {
    clearTimeout(timer)
    ended.removeEventListener('abort', close)
    document.removeEventListener('visibilitychange', closeWhenHidden)
  }
}

function until(target: EventTarget, event: string, isSo: () => boolean, ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo() && !ended.aborted) return
      target.removeEventListener(event, look)
      ended.removeEventListener('abort', look)
      resolve()
    }
    target.addEventListener(event, look)
    ended.addEventListener('abort', look)
    look()
  })
}

/** Shorter when the network comes back, or when nobody waits any more. */
function pause(ms: number, ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer)
      removeEventListener('online', go)
      ended.removeEventListener('abort', go)
      resolve()
    }
    const timer = setTimeout(go, ms)
    addEventListener('online', go)
    ended.addEventListener('abort', go)
  })
}
