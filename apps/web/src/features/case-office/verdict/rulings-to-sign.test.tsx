import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { queryClient } from '../../../lib/query-client.ts'
import { RulingsToSign } from './rulings-to-sign.tsx'

afterEach(() => {
  vi.unstubAllGlobals()
  queryClient.clear()
})

function show(items: object[]) {
  const body = JSON.stringify({ items, nextCursor: null })
  vi.stubGlobal('fetch', async () => new Response(body, { headers: { 'content-type': 'application/json' } }))
  return render(
    <QueryClientProvider client={queryClient}>
      <MemoryRouter>
        <RulingsToSign />
      </MemoryRouter>
    </QueryClientProvider>,
  )
}

test('what waits for the signature of a member leads to its text, and says how many have signed and since when', async () => {
  show([
    {
      ...{ id: 'v1', caseId: 'c1', caseNumber: '1405-101-000007', signatures: 2 },
      ...{ claimantName: 'سارا کریمی', respondentName: 'شرکت نمونه', respondentCount: 1 },
      board: { id: 'b1', stage: 'recognition', number: 2 },
      signedSince: new Date(Date.now() - 3 * 86_400_000).toISOString(),
    },
  ])
  const [row] = within(await screen.findByRole('list')).getAllByRole('listitem')
  const said = row?.textContent?.replace(/[\u2066-\u2069]/g, '')
  for (const words of ['سارا کریمی علیه شرکت نمونه', '۲ امضا دارد', 'از ۳ روز پیش']) expect(said).toContain(words)
  expect(screen.getByRole('link').getAttribute('href')).toBe('/office/cases/c1/verdict')
})

test('where nothing waits nothing is said', async () => {
  const { container } = show([])
  await vi.waitFor(() => expect(queryClient.isFetching()).toBe(0))
  expect(container.innerHTML).toBe('')
})
