import { setTimeout } from 'node:timers/promises'
import { Agent } from 'undici'
import type { Ask, Done } from './closed-loop.ts'

export type Arrivals = {
  origin: string
  method: 'POST'
  asks: Ask[]
  /** Requests begin at this rate, whether or not earlier ones are answered. */
  perSecond: number
}

/**
 * Asks each once, at a steady rate. A time counts from the moment the request was due, so that a server which falls
 * behind does not look fast.
 * @throws Error unless every one is answered with 2xx
 */
export async function arrive({ origin, method, asks, perSecond }: Arrivals): Promise<Done> {
  const dispatcher = new Agent({ connections: 256, headersTimeout: 30_000, bodyTimeout: 30_000 })
  const start = performance.now()
  async function ask({ path, headers, body }: Ask, index: number) {
    const due = start + (index * 1000) / perSecond
    await setTimeout(Math.max(0, due - performance.now()))
    const { statusCode, body: answer } = await dispatcher.request({
      ...{ origin, path, method },
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body ?? null),
    })
    const text = await answer.text()
    if (statusCode >= 300) throw new Error(`${method} ${path} answered ${statusCode}: ${text.slice(0, 300)}`)
    return { index, ms: performance.now() - due, body: text }
  }
  try {
    const answers = await Promise.all(asks.map(ask))
    return { seconds: (performance.now() - start) / 1000, answers }
  } finally {
    await dispatcher.destroy()
  }
}
