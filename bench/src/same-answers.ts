import { deepStrictEqual } from 'node:assert'
import type { Ask } from './driver/closed-loop.ts'

async function read(origin: string, { path, headers, body }: Ask): Promise<unknown> {
  const json = {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { ...headers, 'content-type': 'application/json' },
  }
  const response = await fetch(`${origin}${path}`, body === undefined ? { headers: headers ?? {} } : json)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response.json()
}

/** Whoever is faster by answering something else has not done the same work. @throws AssertionError with the difference */
export async function assertSameAnswers(ours: string, theirs: string, asks: Ask[]): Promise<void> {
  for (const ask of asks) {
    deepStrictEqual(await read(theirs, ask), await read(ours, ask), `${ask.path} differs`)
  }
}
