import { deepStrictEqual } from 'node:assert'

async function read(origin: string, path: string, token: string): Promise<unknown> {
  const response = await fetch(`${origin}${path}`, { headers: { authorization: `Bearer ${token}` } })
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response.json()
}

/** Whoever is faster by answering something else has not done the same work. @throws AssertionError with the difference */
export async function assertSameAnswers(ours: string, theirs: string, path: string, tokens: string[]): Promise<void> {
  for (const token of tokens) {
    deepStrictEqual(await read(theirs, path, token), await read(ours, path, token), `${path} differs`)
  }
}
