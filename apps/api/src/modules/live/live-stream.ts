import { Readable } from 'node:stream'
import type { LiveEvent } from '@dadkar/contract/live'

/** Whom an open stream tells, and what. */
export type Listener = {
  personId: string
  sessionId: string
  subjectId: string
  /** Of whoever works at a labour office. */
  officeCode: string | null
  send: (event: LiveEvent) => void
  end: () => void
}

/** A comment, so that proxies and the reader know that the other side lives. */
const beatEvery = 20_000
/** Bytes that may wait for a slow reader. Who is further behind is let go, and learns on the next connection. */
const mostWaiting = 16 * 1024

/** A stream of server-sent events, open until it is ended, its time is over, or its reader is gone. */
export function openStream(until: Date) {
  const stream = new Readable({ read() {} })
  let isOver = false
  const stop = () => {
    isOver = true
    clearInterval(beat)
    clearTimeout(over)
  }
  const write = (text: string) => {
    if (stream.readableLength > mostWaiting) stream.destroy()
    else if (!isOver) stream.push(text)
  }
  const end = () => {
    stop()
    if (!stream.destroyed) stream.push(null)
  }
  const beat = setInterval(() => write(':\n\n'), beatEvery)
  const over = setTimeout(end, until.getTime() - Date.now())
  stream.once('close', stop)
  return { stream, end, send: (event: LiveEvent) => write(`data: ${JSON.stringify(event)}\n\n`) }
}
