import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PeriodChart } from './period-chart.tsx'
import type { Period } from './queries.ts'

const counts = { answered: 200, unavailable: 0, within250: 180, within1000: 199, downSeconds: 0, down: 0 }
const periods: Period[] = [
  { ...counts, from: '2026-11-20T20:30:00Z', answered: 0, within250: 0, within1000: 0 },
  { ...counts, from: '2026-11-21T20:30:00Z', unavailable: 1, downSeconds: 21_600, down: 0.25 },
  { ...counts, from: '2026-11-22T20:30:00Z' },
]

test('tells the newest day, and each day that is chosen, in words', () => {
  render(<PeriodChart label="نمودار" periods={periods} unit="day" ticks={['پریروز', 'امروز']} />)
  const slider = screen.getByRole('slider', { name: 'نمودار' })
  const told = () => slider.getAttribute('aria-valuetext')?.replaceAll('\u061c', '')
  expect(told()).toBe('۲ آذر ۱۴۰۵: ۲۰۰ درخواست، ۱۰۰٪ با پاسخ؛ از پاسخ‌ها ۹۰٪ در یک‌چهارم ثانیه و ۹۹٫۵٪ در یک ثانیه.')
  fireEvent.change(slider, { target: { value: '1' } })
  expect(told()).toMatch(/^۱ آذر ۱۴۰۵: ۲۰۱ درخواست، ۹۹٫۵٪ با پاسخ؛.* قطعی: ۶ ساعت.$/)
  expect(screen.getByText(/^۱ آذر/)).toBeDefined()
  fireEvent.change(slider, { target: { value: '0' } })
  expect(told()).toBe('۳۰ آبان ۱۴۰۵: درخواستی نفرستادیم.')
})
