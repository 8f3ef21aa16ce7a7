import { useSyncExternalStore } from 'react'

/* Proofs of what was tried and failed through our fault, kept in the tab until the person has put them somewhere. */

const place = 'attempts'
const listeners = new Set<() => void>()
let kept: readonly string[] | null = null

function read(): readonly string[] {
  kept ??= JSON.parse(sessionStorage.getItem(place) ?? '[]') as string[]
  return kept
}

function set(next: readonly string[]) {
  kept = next
  sessionStorage.setItem(place, JSON.stringify(next))
  for (const listener of listeners) listener()
}

/** Keeps a signed statement of an attempt, as it came. */
export function keepAttempt(jws: string): void {
  set([...read(), jws])
}

export const forgetAttempts = () => set([])

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useAttempts = () => useSyncExternalStore(subscribe, read)

/** When it was tried, as the statement says; it is for whoever it concerns to check the signature. */
export function timeOfAttempt(jws: string): string {
  const [, payload = ''] = jws.split('.')
  const { iat } = JSON.parse(atob(payload.replace(/-/g, '+').replace(/_/g, '/')))
  return new Date(iat * 1000).toISOString()
}
