import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Delivery } from '../lib/code-delivery.ts'
import { CodeQuestion } from './code-question.tsx'

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()

function challenge({ life = 300, resend = 60, sentTo = '0912•••6789' } = {}) {
  return {
    id: crypto.randomUUID(),
    sentTo,
    expiresAt: inSeconds(life),
    resendAt: inSeconds(resend),
    delivery: 'queued' as Delivery | null,
  }
}

function Example({
  first,
  onCode,
  onResend,
  onLook,
  next = challenge,
}: {
  first: ReturnType<typeof challenge>
  onCode: (code: string) => Promise<unknown>
  onResend: (isOver: boolean) => void
  onLook?: () => Promise<Delivery | null>
  next?: () => ReturnType<typeof challenge>
}) {
  const [current, setCurrent] = useState(first)
  async function resend(isOver: boolean) {
    onResend(isOver)
    setCurrent(next())
  }
  return (
    <MemoryRouter>
      <CodeQuestion
        back="/"
        question="کد را بنویسید"
        challenge={current}
        onCode={onCode}
        onResend={resend}
        onLook={onLook}
        otherNumber="/verify/mobile"
      />
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
  expect(await screen.findByText(/هر پیامکی که زودتر رسید/)).toBeDefined()
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
  // Only the new one counts.
  expect(await screen.findByText(/کدهای پیشین دیگر به کار نمی‌آیند/)).toBeDefined()
})

test('a code whose time is over says so', () => {
  render(<Example first={challenge({ life: -1, resend: -200 })} onCode={vi.fn()} onResend={vi.fn()} />)
  expect(screen.getByText(/زمان این کد گذشته است/)).toBeDefined()
  expect(screen.getByRole('button', { name: 'فرستادن کد تازه' }).hasAttribute('disabled')).toBe(false)
})

test('a whole message, pasted in Persian digits, sends its code', async () => {
  const onCode = vi.fn().mockResolvedValue(undefined)
  render(<Example first={challenge()} onCode={onCode} onResend={vi.fn()} />)
  await userEvent.click(screen.getByRole('textbox'))
  await userEvent.paste('دادکار\nکد شما: ۴۸۲۹۱۳\nاین کد تنها چند دقیقه اعتبار دارد.\n\n@localhost #482913')
  expect(onCode).toHaveBeenCalledExactlyOnceWith('482913')
})

describe('WebOTP', () => {
  afterEach(() => vi.unstubAllGlobals())

  test('the code that the browser takes out of the SMS is filled in and sent; leaving the page ends the waiting', async () => {
    const get = vi.fn().mockResolvedValue({ code: '908070' })
    vi.stubGlobal('OTPCredential', class {})
    vi.stubGlobal('navigator', Object.create(navigator, { credentials: { value: { get } } }))
    const onCode = vi.fn().mockResolvedValue(undefined)
    const { unmount } = render(<Example first={challenge()} onCode={onCode} onResend={vi.fn()} />)
    await waitFor(() => expect(onCode).toHaveBeenCalledExactlyOnceWith('908070'))
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('۹۰۸۰۷۰')
    const { otp, signal } = get.mock.calls[0]?.[0] ?? {}
    expect(otp).toEqual({ transport: ['sms'] })
    unmount()
    expect(signal.aborted).toBe(true)
  })
})

describe('the way of the message', () => {
  afterEach(() => vi.useRealTimers())

  test('is told as it comes nearer, and asked no more once it has arrived', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const ways: Delivery[] = ['sent', 'late', 'delivered']
    const onLook = vi.fn(async () => ways.shift() ?? null)
    render(<Example first={challenge()} onCode={vi.fn()} onResend={vi.fn()} onLook={onLook} />)
    expect(screen.getByText(/به اپراتور می‌سپاریم/)).toBeDefined()
    for (const text of [/در راه است/, /دیر کرده است/, /به گوشی شما رسید/]) {
      await act(() => vi.advanceTimersByTimeAsync(4000))
      expect(screen.getByText(text)).toBeDefined()
    }
    await act(() => vi.advanceTimersByTimeAsync(20_000))
    expect(onLook).toHaveBeenCalledTimes(3)
  })

  test('is not told where nobody may know it', () => {
    render(<Example first={{ ...challenge(), delivery: null }} onCode={vi.fn()} onResend={vi.fn()} />)
    expect(screen.queryByText(/اپراتور می‌سپاریم|در راه است/)).toBeNull()
  })

  test.each([
    ['0912•••6789', false],
    ['0935•••6789', true],
    ['0921•••6789', true],
    ['0990•••6789', true],
  ])('a hint to be patient for %s: %s', (sentTo, isHinted) => {
    render(<Example first={challenge({ sentTo })} onCode={vi.fn()} onResend={vi.fn()} />)
    expect(screen.queryByText(/خط‌های اعتباری برخی اپراتورها گاهی/) !== null).toBe(isHinted)
  })
})

test('after the second resend the page offers the other ways', async () => {
  const ready = () => challenge({ resend: -1 })
  render(<Example first={ready()} next={ready} onCode={vi.fn()} onResend={vi.fn()} />)
  const press = () => userEvent.click(screen.getByRole('button', { name: 'فرستادن دوبارهٔ کد' }))
  await press()
  expect(screen.queryByRole('heading', { name: /راه‌های دیگر/ })).toBeNull()
  await press()
  expect(screen.getByRole('heading', { name: /راه‌های دیگر/ })).toBeDefined()
  expect(screen.getByRole('link', { name: 'نوشتن شمارهٔ دیگر' }).getAttribute('href')).toBe('/verify/mobile')
  expect(screen.getByText(/دفتر پیشخوان/)).toBeDefined()
})
