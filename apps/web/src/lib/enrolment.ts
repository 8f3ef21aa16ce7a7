import type { Schemas } from '@dadkar/client'
import { queryOptions } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { api, unwrap } from './api.ts'
import { queryClient } from './query-client.ts'

export type Enrolment = Schemas['Enrolment']
export type Office = Schemas['CounterOffice']

/*
 * The code for the counter that this tab knows. Kept for the tab only and in no address, so that the next person at the
 * same computer finds nothing. Where storage is closed, it lasts as long as the page.
 */
const key = 'dadkar.enrolment'
let inMemory: string | null = null
const listeners = new Set<() => void>()

function readCode(): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return inMemory
  }
}

function writeCode(code: string | null) {
  inMemory = code
  try {
    if (code) sessionStorage.setItem(key, code)
    else sessionStorage.removeItem(key)
  } catch {
    // Kept in memory.
  }
  for (const listener of listeners) listener()
}

/** Where an enrolment stands. */
export const enrolmentQuery = (code: string) =>
  queryOptions({
    queryKey: ['enrolment', code],
    queryFn: () => unwrap(api.POST('/v1/enrolments/follow', { body: { enrolmentCode: code } })),
  })

export function keepEnrolment(enrolment: Enrolment): void {
  queryClient.setQueryData(enrolmentQuery(enrolment.code).queryKey, enrolment)
  writeCode(enrolment.code)
}

export function forgetEnrolment(): void {
  writeCode(null)
}

/** The code this tab knows. None in a page as it is drawn at build time. */
export function useEnrolmentCode(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    readCode,
    () => null,
  )
}
