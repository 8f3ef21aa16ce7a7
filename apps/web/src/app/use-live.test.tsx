import type { LiveEvent } from '@dadkar/contract/live'
import { QueryObserver } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { queryClient } from '../lib/query-client.ts'
import { Toasts } from '../ui/toasts.tsx'
import { useLive } from './use-live.ts'

let tell: (event: LiveEvent) => void
const stop = vi.fn()
vi.mock('./follow-changes.ts', () => ({
  followChanges: ({ onEvent }: { onEvent: typeof tell }) => {
    tell = onEvent
    return stop
  },
}))

let asked: string[]
let unopened: number
let ends: (() => void)[]

/** A list or a case that is being looked at. */
function look(...queryKey: string[]) {
  const queryFn = () => {
    asked.push(queryKey.join('/'))
    return { unopened }
  }
  queryClient.setQueryData(queryKey, { unopened })
  ends.push(
    new QueryObserver(queryClient, { queryKey, queryFn, staleTime: Number.POSITIVE_INFINITY }).subscribe(() => {}),
  )
}

function Page({ actor }: { actor: string }) {
  useLive(actor)
  return <Toasts />
}

const open = (path: string) =>
  render(
    <MemoryRouter initialEntries={[path]}>
      <Page actor="sara worker" />
    </MemoryRouter>,
  )

beforeEach(() => {
  vi.useFakeTimers()
  asked = []
  ends = []
  unopened = 1
  look('notices', 'list', 'nearest')
  look('notices', 'count')
  look('cases', 'list')
  look('cases', 'c1')
  look('office', 'queue', 'open')
  look('office', 'case', 'c1')
})
afterEach(() => {
  for (const end of ends) end()
  queryClient.clear()
  vi.useRealTimers()
})

/** What is asked for again because of what was told. */
async function hear(...events: LiveEvent[]) {
  asked = []
  for (const event of events) tell(event)
  await act(() => vi.advanceTimersByTimeAsync(400))
  return asked.sort()
}

test('what was told is asked for again, once for what comes together', async () => {
  open('/kartabl')
  const kartabl = { changed: 'kartabl' } as const
  expect(await hear(kartabl, kartabl)).toEqual(['notices/count', 'notices/list/nearest'])
  expect(await hear({ changed: 'desk' })).toEqual(['office/queue/open'])
})

test('a case is read again on its own page, and not where something is written or signed in it', async () => {
  const { unmount } = open('/cases/c1')
  expect(await hear({ changed: 'case', id: 'c1' })).toEqual(['cases/c1', 'cases/list'])
  expect(await hear({ changed: 'case', id: 'c2' })).toEqual(['cases/list'])
  unmount()
  expect(stop).toHaveBeenCalled()
  open('/cases/c1/settlement/answer')
  expect(await hear({ changed: 'case', id: 'c1' })).toEqual(['cases/list'])
})

test('at the beginning and after a break everything that is shown is asked for, the open case too', async () => {
  open('/cases/c1')
  const shown = ['cases/c1', 'cases/list', 'notices/count', 'notices/list/nearest', 'office/queue/open']
  expect(await hear({ changed: 'anything' })).toEqual(shown)
  expect(await hear({ changed: 'anything' })).toEqual(shown)
})

test('of a new notice it is said that it came; of one that was opened nothing', async () => {
  open('/cases')
  unopened = 2
  await hear({ changed: 'kartabl' })
  expect(screen.getByText('ابلاغیهٔ تازه‌ای به کارپوشهٔ شما رسید.')).toBeDefined()
  await act(() => vi.advanceTimersByTimeAsync(10_000))
  unopened = 1
  await hear({ changed: 'kartabl' })
  expect(screen.queryByText('ابلاغیهٔ تازه‌ای به کارپوشهٔ شما رسید.')).toBeNull()
})
