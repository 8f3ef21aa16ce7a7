import { amountRial } from '@dadkar/contract/fields'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Field } from './field.tsx'
import { MoneyInput } from './money-input.tsx'

function Example() {
  const [value, setValue] = useState('')
  return (
    <Field id="amount" label="مبلغ" hint="به ریال">
      <MoneyInput value={value} onChange={setValue} describe={(rial) => `${rial / 10n} تومان`} />
    </Field>
  )
}

test('any digits, separated as they are typed, with the same amount in words beneath', async () => {
  render(<Example />)
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'مبلغ' })
  await userEvent.type(input, '۰12٥۰,۰۰۰ریال')
  expect(input.value).toBe('۱٬۲۵۰٬۰۰۰')
  const ids = input.getAttribute('aria-describedby')?.split(' ') ?? []
  expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual(['به ریال', '125000 تومان'])
})

test('a sum that is too large stands as it was typed, for its error to say so', async () => {
  render(<Example />)
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'مبلغ' })
  await userEvent.type(input, '1'.repeat(16))
  expect(input.value).toBe('۱٬۱۱۱٬۱۱۱٬۱۱۱٬۱۱۱٬۱۱۱')
  expect(amountRial.safeParse(input.value).error?.issues[0]?.message).toBe('amount.too_large')
})

test('emptied, it says nothing', async () => {
  render(<Example />)
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'مبلغ' })
  await userEvent.type(input, '5')
  await userEvent.clear(input)
  expect(input.value).toBe('')
  expect(screen.queryByText(/تومان/)).toBeNull()
})
