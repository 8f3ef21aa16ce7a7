import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { officeCase } from '../case.fixture.ts'
import { QueueTable } from './queue-table.tsx'

test('rows lead to their cases, and the arrows or J and K go from one to the next', async () => {
  const cases = [officeCase(), officeCase({ id: 'c2', caseNumber: '1405-101-000003', dueOn: '2026-11-01' })]
  render(
    <MemoryRouter>
      <QueueTable view="defective" cases={cases} />
    </MemoryRouter>,
  )
  const [first, second] = screen.getAllByRole('link')
  expect(second?.getAttribute('href')).toBe('/office/cases/c2')
  expect(screen.getByText(/گذشته: ۱۰ آبان ۱۴۰۵/)).toBeDefined()
  first?.focus()
  await userEvent.keyboard('[ArrowDown]')
  expect(document.activeElement).toBe(second)
  await userEvent.keyboard('[KeyK]')
  expect(document.activeElement).toBe(first)
})
