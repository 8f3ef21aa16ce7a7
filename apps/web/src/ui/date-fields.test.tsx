import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { DateFields } from './date-fields.tsx'

test('three fields make one date, year first', async () => {
  const onChange = vi.fn()
  render(<DateFields id="birthDate" legend="تاریخ تولد" value="" onChange={onChange} isBirthDate />)
  expect(screen.getByRole('group', { name: 'تاریخ تولد' })).toBeTruthy()
  await userEvent.type(screen.getByRole('textbox', { name: 'روز' }), '۹')
  expect(onChange).toHaveBeenLastCalledWith('//۹')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'ماه' }), 'مرداد')
  await userEvent.type(screen.getByRole('textbox', { name: 'سال' }), '۱۳۷۰')
  expect(onChange).toHaveBeenLastCalledWith('۱۳۷۰/5/۹')
})

test('emptied again it is empty, not slashes', async () => {
  const onChange = vi.fn()
  render(<DateFields id="birthDate" legend="تاریخ تولد" value="//9" onChange={onChange} />)
  await userEvent.clear(screen.getByRole('textbox', { name: 'روز' }))
  expect(onChange).toHaveBeenLastCalledWith('')
})

test('a value kept from before fills the three fields', () => {
  render(<DateFields id="birthDate" legend="تاریخ تولد" value="1370/05/09" onChange={() => undefined} />)
  expect(screen.getByRole<HTMLSelectElement>('combobox').selectedOptions[0]?.textContent).toBe('مرداد')
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'سال' }).value).toBe('1370')
})

test('only the wrong part is marked, and the summary leads to it', () => {
  render(
    <DateFields
      id="birthDate"
      legend="تاریخ تولد"
      error="سال را با چهار رقم بنویسید."
      wrongParts={['year']}
      value="70/5/9"
      onChange={() => undefined}
    />,
  )
  const year = screen.getByRole('textbox', { name: 'سال' })
  expect(year.id).toBe('birthDate')
  expect(year.getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByRole('textbox', { name: 'روز' }).hasAttribute('aria-invalid')).toBe(false)
  const group = screen.getByRole('group', { name: 'تاریخ تولد' })
  const description = document.getElementById(group.getAttribute('aria-describedby') ?? '')
  expect(description?.textContent).toContain('چهار رقم')
})
