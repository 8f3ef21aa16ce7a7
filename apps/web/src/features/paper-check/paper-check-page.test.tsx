import type { CheckedPaper } from '@dadkar/contract/paper-file'
import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import { queryClient } from '../../lib/query-client.ts'
import { PaperCheckPage } from './paper-check-page.tsx'
import { checkQuery } from './queries.ts'

const printed = { id: '0190b1a2-7c3d-7e4f-8a5b-6c7d8e9f0a1b', sha256: 'ab'.repeat(32) }

afterEach(() => {
  queryClient.clear()
  location.hash = ''
})

function show(finality: CheckedPaper['finality']) {
  location.hash = `${printed.id}.${printed.sha256}`
  queryClient.setQueryData(checkQuery(printed).queryKey, {
    ...{ form: 'dadkar.certified-copy.2', issuedAt: '2026-11-20T08:00:00.000Z', officeCode: '101', isOurFile: null },
    finality,
  })
  render(
    <QueryClientProvider client={queryClient}>
      <MemoryRouter>
        <PaperCheckPage />
      </MemoryRouter>
    </QueryClientProvider>,
  )
}

test('a certified copy whose ruling is final is found', () => {
  show({ endedAt: null, newer: null })
  expect(screen.getByText('این سند از دادکار است')).toBeDefined()
})

test.each([
  [null, null],
  ['certifiedCopy', /رونوشت مصدق تازه‌ای/],
  ['ruling', /رأی تازه‌ای/],
] as const)(
  'one whose finality was undone is genuine and void, since when, and what came instead: %s',
  (newer, words) => {
    show({ endedAt: '2026-11-28T06:00:00.000Z', newer })
    const told = screen.getAllByRole('status')[0]?.textContent
    expect(told).toContain('از دادکار است، اما رأی آن دیگر قطعی نیست')
    expect(told).toContain('۷ آذر ۱۴۰۵، ساعت ۰۹:۳۰')
    if (words) expect(told).toMatch(words)
    else expect(told).not.toContain('تازه')
    expect(screen.queryByText('این سند از دادکار است')).toBeNull()
    expect(screen.getByText(printed.sha256)).toBeDefined()
  },
)
