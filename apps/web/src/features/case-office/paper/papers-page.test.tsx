import type { Schemas } from '@dadkar/client'
import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { queryClient } from '../../../lib/query-client.ts'
import { PapersPage } from './papers-page.tsx'

afterEach(() => {
  queryClient.clear()
  vi.unstubAllGlobals()
})

const waiting = (changes: Partial<Schemas['WaitingPaper']> = {}): Schemas['WaitingPaper'] => ({
  ...{ id: 'w1', caseId: 'c1', caseNumber: '1405-101-000003', partyId: 'p2', side: 'respondent', name: 'نادر خسروی' },
  ...{ kind: 'invitation', paperId: 'a1', attempt: 1 },
  waitsSince: new Date(Date.now() - 3 * 86_400_000).toISOString(),
  ...changes,
})

function show(items: readonly Schemas['WaitingPaper'][], address = '/office/papers') {
  vi.stubGlobal('fetch', async (request: Request) => {
    const isWaiting = new URL(request.url).pathname.endsWith('/waiting-papers')
    const page = { items: isWaiting ? items : [], nextCursor: null }
    return new Response(JSON.stringify(page), { headers: { 'content-type': 'application/json' } })
  })
  render(
    <QueryClientProvider client={queryClient}>
      <MemoryRouter initialEntries={[address]}>
        <PapersPage />
      </MemoryRouter>
    </QueryClientProvider>,
  )
}

test('what waits leads to where it is handed out; it says to whom, in which case, which try and since when', async () => {
  show([waiting(), waiting({ id: 'w2', caseId: 'c2', paperId: 'a2', kind: 'brief', attempt: 2 })])
  const first = await screen.findByRole('link', { name: 'دعوت‌نامهٔ جلسهٔ رسیدگی برای نادر خسروی' })
  expect(first.getAttribute('href')).toBe('/office/cases/c1/papers/p2/a1')
  const [, row, again] = screen.getAllByRole('row')
  expect(row?.textContent).toMatch(/خوانده.*۱۴۰۵-۱۰۱-۰۰۰۰۰۳.*۱.*۳ روز/)
  expect(again?.textContent).toMatch(/لایحه.*۲/)
  first.focus()
  await userEvent.keyboard('[KeyJ]')
  expect(document.activeElement?.getAttribute('href')).toBe('/office/cases/c2/papers/p2/a2')
})

test('nothing that waits is said in words, and what is with servers has a view of its own', async () => {
  show([])
  expect(await screen.findByText('برگه‌ای در انتظار نیست')).toBeDefined()
  await userEvent.click(screen.getByRole('link', { name: 'نزد مأموران' }))
  expect(await screen.findByText('برگه‌ای نزد مأموران نیست')).toBeDefined()
})
