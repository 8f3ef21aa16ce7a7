import { useSyncExternalStore } from 'react'
import type { DetailedError, Upload } from 'tus-js-client'
import { forgetDocuments } from './documents.ts'
import { findProblem, type Problem } from './problem.ts'
import { getSession, refreshSession } from './session.ts'

/** How an upload of this page stands. `broken` goes on by itself when the line is back. */
export type LiveUpload = { state: 'sending' | 'paused' | 'broken' | 'refused'; sent: number; problem?: Problem }

/** Small enough that a slow line sends one while its access token lives. */
const chunkSize = 2 * 1024 * 1024
const retryDelays = [0, 1000, 3000, 5000, 10_000]

/*
 * The uploads of this page, kept outside the screens: they go on while the person looks at something else.
 */
let uploads: ReadonlyMap<string, LiveUpload> = new Map()
const running = new Map<string, Upload>()
const listeners = new Set<() => void>()

function set(id: string, change: Partial<LiveUpload> | null) {
  const next = new Map(uploads)
  if (change === null) next.delete(id)
  else next.set(id, { state: 'sending', sent: 0, ...next.get(id), ...change })
  uploads = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The uploads of this page, by the id of their document. */
export function useUploads(): ReadonlyMap<string, LiveUpload> {
  return useSyncExternalStore(
    subscribe,
    () => uploads,
    () => uploads,
  )
}

function statusOf(error: Error | DetailedError): number {
  return ('originalResponse' in error && error.originalResponse?.getStatus()) || 0
}

function problemOf(error: Error | DetailedError): Problem | undefined {
  const body = 'originalResponse' in error ? error.originalResponse?.getBody() : undefined
  try {
    return findProblem(JSON.parse(body ?? '')) ?? undefined
  } catch {
    return undefined
  }
}

function end(id: string, left: Partial<LiveUpload> | null) {
  running.delete(id)
  set(id, left)
  void forgetDocuments()
}

function fail(id: string, error: Error | DetailedError) {
  const status = statusOf(error)
  // What the server refused is told by the row of the document itself, where that knows more.
  if (status === 0 || status >= 500) set(id, { state: 'broken' })
  else end(id, status === 409 || status === 415 ? null : { state: 'refused', problem: problemOf(error) })
}

/** Sends a file, from where it stands: the protocol first asks the server how much has arrived. */
export async function sendFile(id: string, file: File): Promise<void> {
  set(id, { state: 'sending', problem: undefined })
  const { Upload } = await import('tus-js-client')
  let isTokenOld = false
  const upload = new Upload(file, {
    uploadUrl: `/v1/documents/uploads/${id}`,
    chunkSize,
    retryDelays,
    // Nothing about a file is kept in the browser: the server knows what is unfinished.
    storeFingerprintForResuming: false,
    async onBeforeRequest(request) {
      const session = isTokenOld ? await refreshSession() : getSession()
      isTokenOld = false
      request.setHeader('Authorization', `Bearer ${session?.accessToken ?? ''}`)
    },
    onShouldRetry(error) {
      const status = statusOf(error)
      isTokenOld = status === 401 && getSession() !== null
      return isTokenOld || status === 0 || status >= 500 || status === 429
    },
    onProgress: (sent) => set(id, { state: 'sending', sent }),
    onSuccess: () => end(id, null),
    onError: (error) => fail(id, error),
  })
  running.set(id, upload)
  upload.start()
}

export async function pauseUpload(id: string): Promise<void> {
  await running.get(id)?.abort()
  set(id, { state: 'paused' })
}

export function resumeUpload(id: string): void {
  set(id, { state: 'sending' })
  running.get(id)?.start()
}

/** Forgets an upload whose document is removed. */
export async function dropUpload(id: string): Promise<void> {
  await running.get(id)?.abort()
  running.delete(id)
  set(id, null)
}

if (typeof window !== 'undefined') {
  window.addEventListener('online', () => {
    for (const [id, { state }] of uploads) if (state === 'broken') resumeUpload(id)
  })
  window.addEventListener('beforeunload', (event) => {
    if ([...uploads.values()].some(({ state }) => state === 'sending')) event.preventDefault()
  })
}
