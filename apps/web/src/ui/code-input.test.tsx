import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { CodeInput } from './code-input.tsx'
import { Field } from './field.tsx'

type Spies = { onChange: (value: string) => void; onComplete: (code: string) => void }

function Example({ onChange, onComplete }: Spies) {
  const [value, setValue] = useState('')
  function change(next: string) {
    onChange(next)
    setValue(next)
  }
  return (
    <Field id="code" label="کد">
      <CodeInput value={value} onChange={change} onComplete={onComplete} />
    </Field>
  )
}

function renderCode() {
  const onChange = vi.fn()
  const onComplete = vi.fn()
  render(<Example onChange={onChange} onComplete={onComplete} />)
  return { input: screen.getByRole<HTMLInputElement>('textbox', { name: 'کد' }), onChange, onComplete }
}

test('the browser may fill it in from the SMS', () => {
  const { input } = renderCode()
  expect(input.autocomplete).toBe('one-time-code')
  expect(input.inputMode).toBe('numeric')
})

test.each([
  ['۱۲۳۴۵۶', '123456'],
  ['١٢٣٤٥٦', '123456'],
  ['123 456', '123456'],
  ['کد ورود شما به دادکار: ۱۲۳۴۵۶', '123456'],
  ['دادکار\n۱۴۰۵/۰۹/۰۲ کد: 482913 اعتبار ۵ دقیقه', '482913'],
  ['تماس: ۰۲۱۶۴۴۹۰۰۰۰، کد ۹۰۸۰۷۰', '908070'],
])('finds the code in what is pasted: %s', async (pasted, code) => {
  const { input, onComplete } = renderCode()
  await userEvent.click(input)
  await userEvent.paste(pasted)
  expect(onComplete).toHaveBeenCalledExactlyOnceWith(code)
})

test('typing: any digits are taken, others dropped, and six are enough', async () => {
  const { input, onChange, onComplete } = renderCode()
  await userEvent.type(input, '۱2x٣۴۵')
  expect(onComplete).not.toHaveBeenCalled()
  await userEvent.type(input, '67')
  expect(onChange).toHaveBeenLastCalledWith('123456')
  expect(input.value).toBe('۱۲۳۴۵۶')
  expect(onComplete).toHaveBeenCalledExactlyOnceWith('123456')
})
