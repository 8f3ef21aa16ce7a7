import { useSyncExternalStore } from 'react'
import { ApiError, connectionFailed } from './api-error.ts'
import { findProblem } from './problem.ts'
import type { ProofMessage } from './proof-worker.ts'

/** How far the work is, from 0 to 1; null while none is done. */
let progress: number | null = null
const listeners = new Set<() => void>()

function setProgress(next: number | null) {
  progress = next
  for (const listener of listeners) listener()
}

export function useProofProgress(): number | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => progress,
    () => null,
  )
}

/** A network may change under way, or a solution grow too old: then there is a new one to solve. */
const rounds = 3

/**
 * Sends something that may be refused until this browser has proved some work; does the work and sends again, with all
 * that was typed.
 */
export async function sendWithProof<T>(send: (proof: string | undefined) => Promise<T>): Promise<T> {
  let proof: string | undefined
  for (let round = 1; ; round += 1) {
    try {
      return await send(proof)
    } catch (error) {
      const problem = findProblem(error)
      if (problem?.code !== 'verification.proof_required' || round > rounds) throw error
      proof = await solve(String(problem.params?.challenge))
    }
  }
}

const fromBase64Url = (text: string) => atob(text.replaceAll('-', '+').replaceAll('_', '/'))
const toBase64Url = (text: string) => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')

async function solve(text: string): Promise<string> {
  const challenge = JSON.parse(fromBase64Url(text))
  const most = Number(challenge.parameters.data.most)
  const worker = new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' })
  setProgress(0)
  try {
    const solution = await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ProofMessage>) => {
        if ('tried' in data) setProgress(Math.min(1, data.tried / most))
        else resolve(data.solution)
      }
      worker.onerror = reject
      worker.postMessage(challenge)
    })
    return toBase64Url(JSON.stringify({ challenge, solution }))
  } catch {
    throw new ApiError(connectionFailed)
  } finally {
    worker.terminate()
    setProgress(null)
  }
}
