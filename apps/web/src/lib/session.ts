import type { Schemas } from '@dadkar/client'
import { useSyncExternalStore } from 'react'
import { ApiError, connectionFailed } from './api-error.ts'
import { millisecondsUntil } from './clock.ts'
import { findProblem } from './problem.ts'
import { queryClient } from './query-client.ts'

export type Session = Schemas['Session']

/** Why there is no session any more: the person left, was away too long, the server ended it, or another came. */
export type EndReason = 'signedOut' | 'idle' | 'ended' | 'otherPerson'

type State = { session: Session | null; endedFor: EndReason | null }
type Word =
  | { is: 'signedIn'; personId: string }
  | { is: 'actsOtherwise'; personId: string }
  | { is: 'signedOut'; reason: EndReason }

/*
 * Who is signed in, in the memory of this page alone: no token is ever put where another script could read it later.
 * The refresh token is in an HttpOnly cookie, so a reload finds the session again with restoreSession().
 */
let state: State = { session: null, endedFor: null }
const listeners = new Set<() => void>()
// Pre-rendering has no other tabs, and an open channel would keep its process alive.
const otherTabs = typeof document === 'undefined' ? null : new BroadcastChannel('dadkar.session')

function setState(next: State) {
  state = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tellOtherTabs(word: Word) {
  otherTabs?.postMessage(word)
}

otherTabs?.addEventListener('message', ({ data }: MessageEvent<Word>) => {
  if (!state.session) return
  if (data.is === 'signedOut') endSession(data.reason)
  else if (data.is === 'actsOtherwise' && data.personId === state.session.person.id) location.reload()
  else if (data.personId !== state.session.person.id) endSession('otherPerson')
})

export function getSession(): Session | null {
  return state.session
}

/** The session of this page, null when nobody is signed in. */
export function useSession(): Session | null {
  return useSyncExternalStore(
    subscribe,
    () => state.session,
    () => null,
  )
}

/** Why the last session of this page ended; null while there is one. */
export function useEndReason(): EndReason | null {
  return useSyncExternalStore(
    subscribe,
    () => state.endedFor,
    () => null,
  )
}

/** Takes over the session that a right code has opened. */
export function beginSession(session: Session): void {
  adoptSession(session)
  tellOtherTabs({ is: 'signedIn', personId: session.person.id })
}

/** Goes on in another capacity: what the old one could see is forgotten, here and in the other tabs. */
export function changeActing(session: Session): void {
  adoptSession(session)
  tellOtherTabs({ is: 'actsOtherwise', personId: session.person.id })
}

const actorOf = ({ person, capacity, organization }: Session) => `${person.id} ${capacity} ${organization?.id}`

function adoptSession(session: Session) {
  if (state.session && actorOf(state.session) !== actorOf(session)) queryClient.clear()
  setState({ session, endedFor: null })
}

/** Remembers that a fresh code was entered, so that confidential things open without another one. */
export function noteStepUp(steppedUpUntil: string): void {
  if (state.session) setState({ ...state, session: { ...state.session, steppedUpUntil } })
}

/** Whether a fresh code was entered lately enough. The server decides in the end; this saves a refused call. */
export function isSteppedUp(session: Session): boolean {
  return session.steppedUpUntil !== null && millisecondsUntil(session.steppedUpUntil) > 0
}

/** Forgets the session in this page. Nothing that was saved is lost. */
export function endSession(reason: EndReason): void {
  setState({ session: null, endedFor: reason })
  queryClient.clear()
}

let refreshing: Promise<Session | null> | null = null

/**
 * Exchanges the refresh cookie for a new access token; null when there is no session to go on with. Callers at the same
 * time share one exchange, and tabs wait for each other: each exchange makes the cookie before it worthless.
 * @throws ApiError when the server could not be asked
 */
export function refreshSession(): Promise<Session | null> {
  refreshing ??= oneTabAtATime(exchangeCookie).finally(() => {
    refreshing = null
  })
  return refreshing
}

async function exchangeCookie(): Promise<Session | null> {
  const response = await callSessions('refresh')
  if (response.ok) {
    const session: Session = await response.json()
    adoptSession(session)
    return session
  }
  const problem = findProblem(await response.json().catch(() => null))
  if (problem?.code !== 'session.ended') throw new ApiError(problem ?? connectionFailed)
  if (state.session) endSession('ended')
  return null
}

/** The session, found again after a reload if need be; null when nobody is signed in. */
export async function restoreSession(): Promise<Session | null> {
  return state.session ?? refreshSession()
}

/** Ends the session here, on the server and in the other tabs. */
export async function signOut(reason: EndReason = 'signedOut'): Promise<void> {
  // Not waiting for the server to forget: whoever leaves a shared computer must be out at once.
  endSession(reason)
  tellOtherTabs({ is: 'signedOut', reason })
  await oneTabAtATime(() => callSessions('sign-out'))
}

async function callSessions(verb: 'refresh' | 'sign-out'): Promise<Response> {
  try {
    return await fetch(`/v1/sessions/${verb}`, { method: 'POST' })
  } catch {
    throw new ApiError(connectionFailed)
  }
}

/** Locks are missing only where the page is not secure; there the server's grace for a raced cookie must do. */
async function oneTabAtATime<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? await navigator.locks.request('dadkar.session', work) : await work()
}
