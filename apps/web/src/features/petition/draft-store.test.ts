import type { PetitionDraft } from '@dadkar/contract/petition'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ApiError } from '../../lib/api-error.ts'
import { createPetitionStore } from './draft-store.ts'

const blank: PetitionDraft = {
  job: '',
  employedFrom: '',
  employedTo: '',
  respondents: [{ kind: null, nationalId: '', legalNationalId: '', name: '', address: '' }],
  claims: [],
  statement: '',
  evidence: [],
}
const keptUntil = '2027-02-25T08:00:00Z'
const written = (job: string): PetitionDraft => ({ ...blank, job })

/** What the server does: keeps one version, refuses a save over another; the line can be cut before or after it. */
function startServer() {
  const server = {
    version: 1,
    content: blank,
    saves: 0,
    line: 'up' as 'up' | 'down' | 'answerLost',
    async save(version: number, content: PetitionDraft) {
      server.saves += 1
      if (server.line === 'down') throw new ApiError({ code: 'connection.failed' })
      if (version !== server.version) throw new ApiError({ code: 'petition.changed_elsewhere' })
      server.version += 1
      server.content = content
      if (server.line === 'answerLost') throw new ApiError({ code: 'connection.failed' })
      return { version: server.version, content, keptUntil }
    },
    load: async () => ({ version: server.version, content: server.content, keptUntil }),
  }
  return server
}

function open() {
  const server = startServer()
  return { server, store: createPetitionStore({ version: 1, content: blank, keptUntil }, server) }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('saves once, a moment after the last key', async () => {
  const { server, store } = open()
  for (const job of ['ت', 'تر', 'ترا']) store.change(written(job))
  expect(server.saves).toBe(0)
  await vi.advanceTimersByTimeAsync(1000)
  expect(server.saves).toBe(1)
  expect(server.content.job).toBe('ترا')
  expect(store.getState()).toMatchObject({ status: 'saved', version: 2 })
})

test('what is typed during a save goes with the next one', async () => {
  const { server, store } = open()
  store.change(written('یک'))
  const first = store.flush()
  await Promise.resolve()
  expect(server.saves).toBe(1)
  store.change(written('دو'))
  await first
  await vi.advanceTimersByTimeAsync(1000)
  expect(server.content.job).toBe('دو')
  expect(server.saves).toBe(2)
  expect(store.isDirty()).toBe(false)
})

test('saves asked for at once do not race one another', async () => {
  const { server, store } = open()
  store.change(written('یک'))
  await Promise.all([store.flush(), store.flush(), store.flush()])
  expect(server.saves).toBe(1)
  expect(store.getState().status).toBe('saved')
})

test('a failed save keeps what was typed, says so, and is tried again until it succeeds', async () => {
  const { server, store } = open()
  server.line = 'down'
  store.change(written('تراشکار'))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(server.saves).toBeGreaterThan(1)
  expect(store.getState()).toMatchObject({ status: 'failed', content: { job: 'تراشکار' } })
  store.change(written('تراشکار و جوشکار'))
  server.line = 'up'
  await vi.advanceTimersByTimeAsync(30_000)
  expect(server.content.job).toBe('تراشکار و جوشکار')
  expect(store.getState().status).toBe('saved')
})

test('a save whose answer was lost is not taken for another person’s change', async () => {
  const { server, store } = open()
  server.line = 'answerLost'
  store.change(written('یک'))
  await store.flush()
  expect(store.getState().status).toBe('failed')
  server.line = 'up'
  store.change(written('دو'))
  await vi.advanceTimersByTimeAsync(5000)
  expect(store.getState().status).toBe('saved')
  expect(server.content.job).toBe('دو')
})

test('a change made elsewhere stops the saving and drops nothing, until the person chooses', async () => {
  const { server, store } = open()
  await server.save(1, written('از زبانهٔ دیگر'))
  store.change(written('از اینجا'))
  await store.flush()
  store.change(written('از اینجا و بیشتر'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(store.getState()).toMatchObject({ status: 'changedElsewhere', content: { job: 'از اینجا و بیشتر' } })
  expect(server.content.job).toBe('از زبانهٔ دیگر')
})

test('keeping mine saves it over the newer version', async () => {
  const { server, store } = open()
  await server.save(1, written('از زبانهٔ دیگر'))
  store.change(written('از اینجا'))
  await store.flush()
  await store.keepMine()
  expect(server.content.job).toBe('از اینجا')
  expect(store.getState()).toMatchObject({ status: 'saved', version: 3 })
})

test('taking theirs shows the newer version and starts the forms anew', async () => {
  const { server, store } = open()
  await server.save(1, written('از زبانهٔ دیگر'))
  store.change(written('از اینجا'))
  await store.flush()
  await store.takeTheirs()
  expect(store.getState()).toMatchObject({ status: 'saved', edition: 1, content: { job: 'از زبانهٔ دیگر' } })
  expect(store.isDirty()).toBe(false)
})

test('without a session it waits for the person instead of asking again and again', async () => {
  const { server, store } = open()
  server.save = async () => {
    server.saves += 1
    throw new ApiError({ code: 'session.required' })
  }
  const held = createPetitionStore({ version: 1, content: blank, keptUntil }, server)
  held.change(written('یک'))
  await vi.advanceTimersByTimeAsync(120_000)
  expect(server.saves).toBe(1)
  expect(held.getState()).toMatchObject({ status: 'failed', content: { job: 'یک' } })
  expect(store.isDirty()).toBe(false)
})
