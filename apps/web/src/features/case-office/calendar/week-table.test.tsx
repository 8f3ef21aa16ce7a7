import { makeCalendar } from '@dadkar/procedure/make-calendar'
import { isOfficeClosed } from '@dadkar/procedure/office-calendar'
import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { weekOf } from '../../../lib/calendar-days.ts'
import { addIsoDays, todayInIran } from '../../../lib/dates.ts'
import { boardWith } from '../case.fixture.ts'
import type { CalendarHearing } from './calendar-query.ts'
import { WeekTable } from './week-table.tsx'

/** The days of the first week, from three weeks ahead on, whose Saturday is open and can be booked. */
function openWeek(ahead = 21): string[] {
  const days = weekOf(addIsoDays(todayInIran(), ahead))
  return isOfficeClosed(days[0] ?? '', makeCalendar()) ? openWeek(ahead + 7) : days
}
const days = openWeek()
const [saturday = ''] = days
const board = boardWith(1, 0)

const hearing = (changes: Partial<CalendarHearing> = {}): CalendarHearing => ({
  ...{ id: 'h1', boardId: board.id, startsAt: `${saturday}T06:30:00Z`, isHeld: false },
  case: {
    ...{ id: 'c1', caseNumber: '1405-101-000002', respondentCount: 1 },
    ...{ claimantName: 'سارا احمدی', respondentName: 'کامران رضایی' },
  },
  ...changes,
})

function show(hearings: CalendarHearing[], added: Parameters<typeof makeCalendar>[0] = {}) {
  const answer = { hearings, isComplete: true, hours: { from: '08:00', to: '10:00' }, length: 1800 }
  render(
    <MemoryRouter>
      <WeekTable caption="هفته" days={days} boards={[board]} hearings={answer} calendar={makeCalendar(added)} />
    </MemoryRouter>,
  )
  return screen.getAllByRole('row').slice(1)
}

test('each day is a row with its hearings, each a way to its case, and what is free beside them', () => {
  const rows = show([hearing()])
  expect(rows).toHaveLength(7)
  const first = within(rows[0] as HTMLElement)
  expect(first.getByRole('link').getAttribute('href')).toBe('/office/cases/c1')
  expect(first.getByText('۱۰:۰۰')).toBeDefined()
  // Of five half hours one is taken.
  expect(first.getByText('۴ نیم‌ساعت آزاد')).toBeDefined()
})

test('a closed day says why and offers nothing; a hearing that stands on it is still seen', () => {
  const name = { fa: 'آلودگی هوا', en: 'Air pollution' }
  const rows = show([hearing()], { added: [{ date: saturday, name }] })
  const first = within(rows[0] as HTMLElement)
  expect(first.getByText('تعطیل: آلودگی هوا')).toBeDefined()
  expect(first.getByRole('link')).toBeDefined()
  expect(first.queryByText(/آزاد/)).toBeNull()
  expect(within(rows[6] as HTMLElement).getByText('تعطیل')).toBeDefined()
})

test('a day that no board hears on and that cannot be booked any more says so once for all boards', () => {
  const past = days.map((day) => addIsoDays(day, -70))
  const answer = { hearings: [], isComplete: true, hours: { from: '08:00', to: '10:00' }, length: 1800 }
  render(
    <MemoryRouter>
      <WeekTable
        caption="هفته"
        days={past}
        boards={[board, boardWith(2, 0)]}
        hearings={answer}
        calendar={makeCalendar({ removed: past })}
      />
    </MemoryRouter>,
  )
  const [first] = screen.getAllByRole('row').slice(1)
  expect(within(first as HTMLElement).getByRole('rowheader').textContent).toContain('جلسه‌ای نیست')
})

test('of the reader’s own case only the time is told', () => {
  const rows = show([hearing({ case: null })])
  expect(within(rows[0] as HTMLElement).queryByRole('link')).toBeNull()
  expect(screen.getByText(/پروندهٔ خودتان/)).toBeDefined()
})
