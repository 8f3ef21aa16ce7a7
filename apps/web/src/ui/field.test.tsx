import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Field } from './field.tsx'
import { TextInput } from './text-input.tsx'

test('label, hint and error all belong to the control', () => {
  render(
    <Field id="mobile" label="تلفن همراه" hint="خطی که به نام خودتان است" error="شماره کامل نیست.">
      <TextInput />
    </Field>,
  )
  const input = screen.getByRole('textbox', { name: 'تلفن همراه' })
  expect(input.id).toBe('mobile')
  expect(input.getAttribute('aria-invalid')).toBe('true')
  expect(listDescriptions(input)).toEqual(['خطی که به نام خودتان است', 'خطا: شماره کامل نیست.'])
})

test('a field without hint and error describes nothing', () => {
  render(
    <Field id="office" label="اداره" optional>
      <TextInput />
    </Field>,
  )
  const input = screen.getByRole('textbox', { name: 'اداره (اختیاری)' })
  expect(input.hasAttribute('aria-describedby')).toBe(false)
  expect(input.hasAttribute('aria-invalid')).toBe(false)
})

function listDescriptions(element: HTMLElement): (string | undefined)[] {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent ?? undefined)
}
