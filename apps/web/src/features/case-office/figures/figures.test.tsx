import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { Figures } from './figures.tsx'
import type { OfficeFigures } from './queries.ts'

const figures: OfficeFigures = {
  office: { fa: 'ادارهٔ کار نمونه', en: 'Sample labour office' },
  asOf: '2026-11-27T08:00:00Z',
  standing: [
    { state: 'registered', byAge: [1000, 200, 30, 4] },
    { state: 'heard', byAge: [0, 0, 0, 0] },
  ],
  months: [
    { from: '2026-10-23', firstRulings: 12, medianDays: 41.6 },
    { from: '2026-11-22', firstRulings: 0, medianDays: null },
  ],
}

test('each chart has a table that says the same', () => {
  render(
    <MemoryRouter>
      <Figures figures={figures} before={null} />
    </MemoryRouter>,
  )
  expect(screen.getByText(/۱٬۲۳۴ پرونده در جریان است؛ ۴ پرونده ۹۰ روز/)).toBeDefined()
  const cells = (table: string) =>
    within(screen.getByRole('table', { name: table, hidden: true }))
      .getAllByRole('row', { hidden: true })
      .map((row) => row.textContent)
  expect(cells('پرونده‌های در جریان')[1]).toContain('۱٬۰۰۰۲۰۰۳۰۴۱٬۲۳۴')
  expect(cells('از ثبت تا نخستین رأی').slice(1)).toEqual(['آبان ۱۴۰۵۴۲۱۲', 'آذر ۱۴۰۵–۰'])
})

test('the parts of a bar stand one after the other on one scale', () => {
  const { container } = render(
    <MemoryRouter>
      <Figures figures={figures} before={null} />
    </MemoryRouter>,
  )
  const [bar] = [...container.querySelectorAll('svg')].filter((svg) => svg.childElementCount === 4)
  const parts = [...(bar?.children ?? [])].map((part) => Number.parseFloat(part.getAttribute('x') ?? ''))
  expect(parts.map(Math.round)).toEqual([0, 81, 97, 100])
})
