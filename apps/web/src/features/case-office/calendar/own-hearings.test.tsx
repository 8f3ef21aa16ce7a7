import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { queryClient } from '../../../lib/query-client.ts'
import type { OwnOffice } from '../queries.ts'
import type { CalendarHearing } from './calendar-query.ts'
import { OwnHearings } from './own-hearings.tsx'

const office: OwnOffice = {
  code: '101',
  name: { fa: 'ادارهٔ کار نمونه', en: 'Sample office' },
  address: { fa: 'خیابان نمونه', en: 'Sample street' },
  desk: null,
  boards: [{ id: 'b1', stage: 'recognition', number: 2, openCases: 1, members: [] }],
}

const hearing = (id: string, hours: number, more: Partial<CalendarHearing> = {}): CalendarHearing => ({
  ...{ id, boardId: 'b1', isHeld: false, startsAt: new Date(Date.now() + hours * 3_600_000).toISOString() },
  case: {
    id,
    caseNumber: '1405-101-000007',
    claimantName: `کارگر ${id}`,
    respondentName: 'کارفرما',
    respondentCount: 1,
  },
  ...more,
})

afterEach(() => {
  vi.unstubAllGlobals()
  queryClient.clear()
})

function show(hearings: CalendarHearing[]) {
  const body = JSON.stringify({ hearings, isComplete: true, hours: { from: '08:00', to: '14:00' }, length: 1800 })
  vi.stubGlobal('fetch', async () => new Response(body, { headers: { 'content-type': 'application/json' } }))
  render(
    <QueryClientProvider client={queryClient}>
      <MemoryRouter>
        <OwnHearings office={office} />
      </MemoryRouter>
    </QueryClientProvider>,
  )
}

test('a member sees what is to come, whose minutes are missing, and where; not what was held nor a case of their own', async () => {
  show([hearing('h1', -48, { isHeld: true }), hearing('h2', -2), hearing('h3', 30, { case: null }), hearing('h4', 72)])
  const [late, next, ...others] = within(await screen.findByRole('list')).getAllByRole('listitem')
  expect(others).toEqual([])
  expect(late?.textContent).toContain('صورت‌جلسه نوشته نشده')
  expect(next?.textContent).toContain('کارگر h4 علیه کارفرما')
  expect(next?.textContent).not.toContain('صورت‌جلسه')
  expect(
    within(next ?? document.body)
      .getByRole('link')
      .getAttribute('href'),
  ).toBe('/office/cases/h4')
  expect(screen.getByText(/خیابان نمونه/)).toBeDefined()
})

test('more than a few are counted, and none is said', async () => {
  show(Array.from({ length: 8 }, (_, turn) => hearing(`m${turn}`, turn + 1)))
  expect(within(await screen.findByRole('list')).getAllByRole('listitem')).toHaveLength(6)
  expect(screen.getByText(/۲ جلسهٔ دیگر/)).toBeDefined()
})

test('a member without hearings is told so', async () => {
  show([])
  expect(await screen.findByText(/جلسه‌ای ندارید/)).toBeDefined()
})
