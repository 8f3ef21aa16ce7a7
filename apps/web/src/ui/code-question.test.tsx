import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import { CodeQuestion } from './code-question.tsx'

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()

function challenge({ life = 300, resend = 60 } = {}) {
  return { id: crypto.randomUUID(), sentTo: '0912•••6789', expiresAt: inSeconds(life), resendAt: inSeconds(resend) }
}

function Example({
  first,
  onCode,
  onResend,
}: {
  first: ReturnType<typeof challenge>
  onCode: (code: string) => Promise<unknown>
  onResend: (isOver: boolean) => void
}) {
  const [current, setCurrent] = useState(first)
  async function resend(isOver: boolean) {
    onResend(isOver)
    setCurrent(challenge())
  }
  return (
    <MemoryRouter>
      <CodeQuestion back="/" question="کد را بنویسید" challenge={current} onCode={onCode} onResend={resend} />
    </MemoryRouter>
  )
}

test('the sixth digit sends the code, whichever digits are typed', async () => {
  const onCode = vi.fn().mockResolvedValue(undefined)
  render(<Example first={challenge()} onCode={onCode} onResend={vi.fn()} />)
  await userEvent.type(screen.getByRole('textbox'), '۱۲۳٤٥6')
  expect(onCode).toHaveBeenCalledExactlyOnceWith('123456')
})

test('a wrong code is told at the field with the tries that are left', async () => {
  const onCode = vi.fn().mockRejectedValue({ problem: { code: 'code.wrong', params: { triesLeft: 3 } } })
  render(<Example first={challenge()} onCode={onCode} onResend={vi.fn()} />)
  await userEvent.type(screen.getByRole('textbox'), '111111')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')))
  expect(screen.getByRole('alert').textContent).toContain('۳ بار دیگر')
  expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true')
})

test('the same code is asked again only when its time has come', async () => {
  const onResend = vi.fn()
  const { unmount } = render(<Example first={challenge()} onCode={vi.fn()} onResend={onResend} />)
  expect(screen.getByRole('button', { name: 'فرستادن دوبارهٔ کد' }).hasAttribute('disabled')).toBe(true)
  unmount()
  render(<Example first={challenge({ resend: -1 })} onCode={vi.fn()} onResend={onResend} />)
  await userEvent.click(screen.getByRole('button', { name: 'فرستادن دوبارهٔ کد' }))
  expect(onResend).toHaveBeenCalledExactlyOnceWith(false)
})

test('a code that was spent by tries is replaced at once, and the old refusal goes away', async () => {
  const onCode = vi.fn().mockRejectedValue({ problem: { code: 'code.too_many_tries' } })
  const onResend = vi.fn()
  render(<Example first={challenge()} onCode={onCode} onResend={onResend} />)
  await userEvent.type(screen.getByRole('textbox'), '111111')
  await userEvent.click(await screen.findByRole('button', { name: 'فرستادن کد تازه' }))
  expect(onResend).toHaveBeenCalledExactlyOnceWith(true)
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('')
})

test('a code whose time is over says so', () => {
  render(<Example first={challenge({ life: -1, resend: -200 })} onCode={vi.fn()} onResend={vi.fn()} />)
  expect(screen.getByText(/زمان این کد گذشته است/)).toBeDefined()
  expect(screen.getByRole('button', { name: 'فرستادن کد تازه' }).hasAttribute('disabled')).toBe(false)
})
