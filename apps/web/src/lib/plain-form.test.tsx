import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { Field } from '../ui/field.tsx'
import { TextInput } from '../ui/text-input.tsx'
import { ApiError } from './api-error.ts'
import { usePlainForm } from './plain-form.ts'

const schema = z.object({ address: z.string().check(z.minLength(3, 'address.too_short')) })

function Example({ send }: { send: (values: { address: string }) => Promise<unknown> }) {
  const form = usePlainForm(schema, send)
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <Field label="نشانی" {...form.field('address')}>
        <TextInput name="address" />
      </Field>
      <button type="submit">ذخیره</button>
    </form>
  )
}

test('what the schema refuses is told and not sent; what was typed stays', async () => {
  const send = vi.fn()
  render(<Example send={send} />)
  const input = screen.getByRole<HTMLInputElement>('textbox')
  await userEvent.type(input, 'ری{Enter}')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')))
  expect(send).not.toHaveBeenCalled()
  expect(input.getAttribute('aria-invalid')).toBe('true')
  expect(input.value).toBe('ری')
  await userEvent.type(input, ' نو{Enter}')
  expect(send).toHaveBeenCalledExactlyOnceWith({ address: 'ری نو' })
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
})

test('fields of the server land at the fields, another refusal above the form', async () => {
  const send = vi
    .fn()
    .mockRejectedValueOnce(new ApiError({ code: 'request.invalid', fields: { address: 'address.too_long' } }))
    .mockRejectedValueOnce(new ApiError({ code: 'server.failed' }))
  render(<Example send={send} />)
  const input = screen.getByRole('textbox')
  await userEvent.type(input, 'تهران{Enter}')
  await waitFor(() => expect(input.getAttribute('aria-invalid')).toBe('true'))
  await userEvent.type(input, '{Enter}')
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('اشکالی در سامانهٔ ما'))
  expect(input.hasAttribute('aria-invalid')).toBe(false)
})

test('two presses send once', async () => {
  const send = vi.fn(() => new Promise((resolve) => setTimeout(resolve, 50)))
  render(<Example send={send} />)
  await userEvent.type(screen.getByRole('textbox'), 'تهران{Enter}{Enter}')
  expect(send).toHaveBeenCalledTimes(1)
})
