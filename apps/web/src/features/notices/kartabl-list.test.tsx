import type { KartablNotice } from '@dadkar/contract/kartabl'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import { readFilter } from './kartabl-filter.ts'
import { NoticeRows } from './notice-rows.tsx'

const notice = (id: string, more: Partial<KartablNotice> = {}): KartablNotice => ({
  ...{ id, kind: 'verdict', caseId: 'c1', caseNumber: '1405-101-000123', senderName: 'ادارهٔ کار', side: 'claimant' },
  ...{
    placedAt: '2026-11-01T08:00:00Z',
    openedAt: '2026-11-02T08:00:00Z',
    claimantName: 'سارا',
    respondentName: 'کامران',
  },
  ...{ isStarred: false, isArchived: false, annulledAt: null, due: null },
  ...more,
})

function show(notices: KartablNotice[], address = '') {
  const marks = { selected: new Set<string>(), toggle: vi.fn(), selectNone: vi.fn(), archive: vi.fn(), star: vi.fn() }
  const filter = readFilter(new URLSearchParams(address))
  render(
    <MemoryRouter>
      <NoticeRows notices={notices} filter={filter} marks={marks} />
    </MemoryRouter>,
  )
  return marks
}

test('keys move, select, star and put away; the row that stays takes the focus', async () => {
  const notices = [notice('a'), notice('b')]
  const marks = show(notices)
  const [first, second] = screen.getAllByRole('link')
  first?.focus()
  const user = userEvent.setup()
  await user.keyboard('xs')
  expect(marks.toggle).toHaveBeenCalledWith('a')
  expect(marks.star).toHaveBeenCalledWith([notices[0]], true)
  await user.keyboard('e')
  expect(marks.archive).toHaveBeenCalledWith([notices[0]], true)
  expect(document.activeElement).toBe(second)
})

test('by case each case has its heading and a way to it alone', () => {
  show([notice('a'), notice('b', { caseId: 'c2' })], 'order=case')
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2)
  expect(screen.getAllByRole('list')).toHaveLength(2)
})
