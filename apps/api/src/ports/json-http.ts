import { Pool } from 'undici'
import type { z } from 'zod'
import { Unavailable } from './unavailable.ts'

const largestAnswer = 64 * 1024

export type JsonRequest = {
  method: 'GET' | 'POST'
  path: string
  query?: Record<string, string>
  headers?: Record<string, string>
  body?: string
}

/** `body` is undefined when it is not JSON. */
export type JsonAnswer = { status: number; body: unknown }

type JsonHttp = (request: JsonRequest, signal: AbortSignal) => Promise<JsonAnswer>

/**
 * Speaks to the service at `url` over kept-alive connections. An answer of any status is returned.
 * Throws `Unavailable` when none came; its reason holds the network error's code and nothing of the request.
 */
export function createJsonHttp(url: string): JsonHttp {
  const { origin, pathname } = new URL(url)
  const base = pathname.replace(/\/$/, '')
  const pool = new Pool(origin, { maxResponseSize: largestAnswer })

  return async ({ path, ...request }, signal) => {
    try {
      const { statusCode, body } = await pool.request({ ...request, path: `${base}${path}`, signal })
      return { status: statusCode, body: parseJson(await body.text()) }
    } catch (error) {
      throw signal.aborted
        ? new Unavailable('timeout')
        : new Unavailable(`network ${readNetworkCode(error)}`, { isTransient: true })
    }
  }
}

/** Reads a body by its schema; throws `Unavailable` that names the first wrong field, never its value. */
export function readShape<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  throw new Unavailable(`unknown shape at "${parsed.error.issues[0]?.path.join('.')}"`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readNetworkCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'failure'
}
