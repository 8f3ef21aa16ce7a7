import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ErrorSummary } from './error-summary.tsx'
import { TextInput } from './text-input.tsx'

const errors = [{ fieldId: 'mobile', text: 'شماره را کامل بنویسید.' }, { text: 'سامانه پاسخ نداد.' }]

test('takes the focus at each attempt, not while typing', () => {
  const { rerender } = render(<ErrorSummary errors={[]} attempt={0} />)
  expect(screen.queryByRole('alert')).toBeNull()

  rerender(<ErrorSummary errors={errors} attempt={1} />)
  const summary = screen.getByRole('alert', { name: 'چند نکته را درست کنید' })
  expect(document.activeElement).toBe(summary)

  summary.blur()
  rerender(<ErrorSummary errors={errors.slice(1)} attempt={1} />)
  expect(document.activeElement).not.toBe(summary)

  rerender(<ErrorSummary errors={errors} attempt={2} />)
  expect(document.activeElement).toBe(summary)
})

test('each error leads to its field', async () => {
  render(
    <>
      <ErrorSummary errors={errors} attempt={1} />
      <TextInput id="mobile" aria-label="تلفن همراه" />
    </>,
  )
  await userEvent.click(screen.getByRole('link', { name: 'شماره را کامل بنویسید.' }))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'تلفن همراه' }))
  expect(screen.queryByRole('link', { name: 'سامانه پاسخ نداد.' })).toBeNull()
})
