import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { Field } from '../ui/field.tsx'
import { QuestionPage } from '../ui/question-page.tsx'
import { TextInput } from '../ui/text-input.tsx'
import { useForm } from './form.ts'

const schema = z.object({
  name: z.string().check(z.minLength(2)),
  city: z.pipe(
    z.string(),
    z.transform((text) => text.trim()),
  ),
})

function Example({ send }: { send: (values: { name: string; city: string }) => unknown }) {
  const form = useForm({ schema, defaultValues: { name: '', city: '' } })
  return (
    <MemoryRouter>
      <QuestionPage
        back="/"
        question="نام شما چیست؟"
        errors={form.errors}
        attempt={form.attempt}
        onSubmit={form.submit(send)}
      >
        <Field label="نام" {...form.field('name')}>
          <TextInput {...form.register('name')} />
        </Field>
        <Field label="شهر" {...form.field('city')}>
          <TextInput {...form.register('city')} />
        </Field>
      </QuestionPage>
    </MemoryRouter>
  )
}

test('what the schema refuses is not sent, and is told above and at the field', async () => {
  const send = vi.fn()
  render(<Example send={send} />)
  await userEvent.click(screen.getByRole('button', { name: 'ادامه' }))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')))
  expect(send).not.toHaveBeenCalled()
  expect(screen.getByRole('textbox', { name: 'نام' }).getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByRole('textbox', { name: 'شهر' }).hasAttribute('aria-invalid')).toBe(false)
})

test('the handler gets the values as the schema made them', async () => {
  const send = vi.fn()
  render(<Example send={send} />)
  await userEvent.type(screen.getByRole('textbox', { name: 'نام' }), 'سارا')
  await userEvent.type(screen.getByRole('textbox', { name: 'شهر' }), ' شیراز ')
  await userEvent.click(screen.getByRole('button', { name: 'ادامه' }))
  expect(send).toHaveBeenCalledExactlyOnceWith({ name: 'سارا', city: 'شیراز' })
})

test('fields of the server land at the fields; another refusal stands above the form', async () => {
  const send = vi
    .fn()
    .mockRejectedValueOnce({ problem: { code: 'request.invalid', fields: { city: 'city.unknown' } } })
    .mockRejectedValueOnce(new TypeError('fetch failed'))
    .mockResolvedValueOnce(undefined)
  render(<Example send={send} />)
  await userEvent.type(screen.getByRole('textbox', { name: 'نام' }), 'سارا')
  const button = screen.getByRole('button', { name: 'ادامه' })
  await userEvent.click(button)
  const city = screen.getByRole('textbox', { name: 'شهر' })
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')))
  expect(city.getAttribute('aria-invalid')).toBe('true')

  await userEvent.click(button)
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('به سامانه وصل نشدیم'))
  expect(city.hasAttribute('aria-invalid')).toBe(false)

  await userEvent.click(button)
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
})
