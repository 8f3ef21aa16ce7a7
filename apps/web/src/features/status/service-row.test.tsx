import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ServiceStatus } from './queries.ts'
import { ServiceRow } from './service-row.tsx'

const checkedAt = '2026-11-23T08:30:00Z'

function show(change: Partial<ServiceStatus>) {
  const days: (number | null)[] = Array(90).fill(0)
  const service = { service: 'civil', state: 'answering', since: null, answersWithinMs: 250, days, ...change } as const
  render(
    <ul>
      <ServiceRow service={service} checkedAt={checkedAt} />
    </ul>,
  )
}

test('a service that answers is said to, in plain words', () => {
  show({})
  expect(screen.getByRole('heading', { name: 'ثبت احوال' })).toBeDefined()
  expect(screen.getByText('پاسخ می‌دهد')).toBeDefined()
  expect(screen.getByText('در ۹۰ روز گذشته قطعی نداشته است.')).toBeDefined()
})

test('one that is down says since when, in Iran time', () => {
  show({ state: 'down', since: '2026-11-23T06:00:00Z' })
  expect(screen.getByText('پاسخ نمی‌دهد')).toBeDefined()
  expect(screen.getByText(/۲ آذر ۱۴۰۵، ساعت ۰?۹:۳۰/)).toBeDefined()
})

test('the days with an outage stand in a table, newest first; of today as much as has gone by', () => {
  const days: (number | null)[] = Array(90).fill(0)
  days[89] = 0.25
  days[87] = 0.001
  show({ days })
  expect(screen.getByText('در ۹۰ روز گذشته، ۲ روز قطعی داشته است.')).toBeDefined()
  const [, ...rows] = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true })
  expect(rows.map((row) => row.textContent)).toEqual(['۲ آذر ۱۴۰۵۳ ساعت از روز', '۳۰ آبان ۱۴۰۵۸۷ ثانیه از روز'])
})

test('a service that nobody asked is not said to have been well', () => {
  show({ state: 'unknown', days: Array(90).fill(null) })
  expect(screen.getByText('در ۹۰ روز گذشته از آن نپرسیده‌ایم.')).toBeDefined()
})

test('a gateway in trouble is late rather than silent', () => {
  show({ service: 'smsir', state: 'trouble' })
  expect(screen.getByText('پیامک را دیر می‌رساند')).toBeDefined()
})
