import { setTimeout } from 'node:timers/promises'
import { Client } from 'undici'

export type Ask = { path: string; headers?: Record<string, string>; body?: unknown }

export type Work = {
  origin: string
  method: 'GET' | 'POST'
  asks: Ask[]
  /** Each connection asks, waits for the answer, and asks again. */
  connections: number
  /** Between an answer and the next request of the same connection; none unless given. */
  pauseMs?: number
  /** No new request after this many seconds. */
  seconds: number
  /** Ask each once and stop; otherwise go round until time is up. */
  isOnce: boolean
}

/** `ms` of each answered request, `index` of what it asked; bodies only where each is asked once. */
export type Done = { seconds: number; answers: { index: number; ms: number; body: string }[] }

type Raw = { path: string; headers: Record<string, string>; body: string | null }

function prepare({ path, headers, body }: Ask): Raw {
  if (body === undefined) return { path, headers: headers ?? {}, body: null }
  return { path, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
}

/** One request at the lowest cost undici offers. @throws Error unless it is answered with 2xx */
function exchange(client: Client, method: Work['method'], raw: Raw, keepsBody: boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let status = 0
    client.dispatch(
      { ...raw, method },
      {
        onRequestStart() {},
        onResponseStart(_controller, statusCode) {
          status = statusCode
        },
        onResponseData(_controller, chunk) {
          if (keepsBody || status >= 300) chunks.push(chunk)
        },
        onResponseEnd() {
          const text = Buffer.concat(chunks).toString()
          if (status >= 200 && status < 300) resolve(text)
          else reject(new Error(`${method} ${raw.path} answered ${status}: ${text.slice(0, 300)}`))
        },
        onResponseError: (_controller, error) => reject(error),
      },
    )
  })
}

/** @throws Error at the first request that fails */
export async function drive(work: Work): Promise<Done> {
  const raws = work.asks.map(prepare)
  const answers: Done['answers'] = []
  const start = performance.now()
  const deadline = start + work.seconds * 1000
  let next = 0

  async function loop() {
    const client = new Client(work.origin, { headersTimeout: 15_000, bodyTimeout: 15_000 })
    try {
      while (performance.now() < deadline && !(work.isOnce && next >= raws.length)) {
        const index = next++ % raws.length
        const raw = raws[index]
        if (!raw) return
        const from = performance.now()
        const body = await exchange(client, work.method, raw, work.isOnce)
        answers.push({ index, ms: performance.now() - from, body })
        if (work.pauseMs) await setTimeout(work.pauseMs)
      }
    } finally {
      await client.destroy()
    }
  }

  await Promise.all(Array.from({ length: work.connections }, loop))
  return { seconds: (performance.now() - start) / 1000, answers }
}
