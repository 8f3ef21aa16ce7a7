import type { LiveEvent } from '@dadkar/contract/live'
import { m } from '@dadkar/messages'
import type { QueryKey } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { noticeCountQuery } from '../lib/notice-count.ts'
import { queryClient } from '../lib/query-client.ts'
import { showToast } from '../ui/toasts.tsx'
import { followChanges } from './follow-changes.ts'

/** What happens within so many milliseconds is asked for together. */
const gather = 300

const kartabl: QueryKey[] = [['notices', 'list'], noticeCountQuery.queryKey]
const cases: QueryKey[] = [['cases', 'list']]
/** Lists only: every reading of a case by the office is recorded, so that a page of one is not read again by itself. */
const desk: QueryKey[] = [
  ['office', 'queue'],
  ['office', 'own'],
  ['office', 'toSign'],
  ['office', 'paper', 'waiting'],
  ['office', 'paper', 'out'],
  ['office', 'paper', 'joiners'],
]

/** Lists only, for the same reason; a task is read again when it is opened. */
const tasks: QueryKey[] = [['expert', 'list']]

const keysOf = {
  kartabl: () => kartabl,
  case: ({ id }: { id: string }) => [...cases, ['cases', id]],
  desk: () => desk,
  anything: () => [...kartabl, ...cases, ...desk, ...tasks],
  tasks: () => tasks,
}

/** Keeps the lists of the signed-in person, and the case they look at, as they are on the server. */
export function useLive(actor: string): void {
  const page = useRef('')
  page.current = useLocation().pathname
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever acts as another has another stream
  useEffect(() => keepFresh(() => page.current), [actor])
}

/** @param pageNow the address of the page that is open */
function keepFresh(pageNow: () => string): () => void {
  const changed = new Map<string, QueryKey>()
  let timer: ReturnType<typeof setTimeout> | undefined
  /** How many unopened notices the reader knows of. */
  let known: number | undefined

  function note(event: LiveEvent) {
    const keys: QueryKey[] = event.changed === 'case' ? keysOf.case(event) : keysOf[event.changed]()
    // Also the case that is being looked at: it may have changed between its reading and this connection.
    const open = event.changed === 'anything' ? caseOn(pageNow()) : null
    for (const key of open ? [...keys, ['cases', open]] : keys) changed.set(key.join(), key)
    timer ??= setTimeout(() => void refresh(), gather)
  }
  async function refresh() {
    timer = undefined
    const keys = [...changed.values()]
    changed.clear()
    const before = queryClient.getQueryData(noticeCountQuery.queryKey)?.unopened
    // What they have opened meanwhile counts no more.
    if (before !== undefined) known = Math.min(known ?? before, before)
    await Promise.all(keys.map((key) => invalidate(key, pageNow())))
    const after = queryClient.getQueryData(noticeCountQuery.queryKey)?.unopened
    // Two of these may overlap: a notice is told of once.
    if (known !== undefined && after !== undefined && after > known) showToast(m['ui.common.noticeArrived'](), 'info')
    known = after
  }
  const stop = followChanges({ onEvent: note })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

/** The case whose own page this is. */
const caseOn = (page: string) => /^\/cases\/([^/]+)$/.exec(page)?.[1] ?? null

/** A page on which something is written or signed in a case stays as it was read: the API tells if that is too old. */
function invalidate(queryKey: QueryKey, page: string): Promise<void> {
  const [root, id] = queryKey
  if (root !== 'cases' || id === 'list') return queryClient.invalidateQueries({ queryKey })
  return queryClient.invalidateQueries({ queryKey, exact: true, refetchType: caseOn(page) === id ? 'active' : 'none' })
}
