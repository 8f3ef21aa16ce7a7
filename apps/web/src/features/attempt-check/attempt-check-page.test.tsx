import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { queryClient } from '../../lib/query-client.ts'
import { AttemptCheckPage } from './attempt-check-page.tsx'

const jws = `eyJhbGciOiJFUzI1NiJ9.${'a'.repeat(420)}.${'b'.repeat(86)}`

afterEach(() => {
  vi.unstubAllGlobals()
  queryClient.clear()
  location.hash = ''
})

/** The line: what the API answers, and what it was asked. */
function answer(status: number, body: object) {
  const asked = vi.fn()
  vi.stubGlobal('fetch', async (request: Request) => {
    asked(new URL(request.url).pathname, await request.json())
    const type = status < 400 ? 'application/json' : 'application/problem+json'
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': type } })
  })
  return asked
}

function show(hash = '') {
  location.hash = hash
  render(
    <QueryClientProvider client={queryClient}>
      <MemoryRouter>
        <AttemptCheckPage />
      </MemoryRouter>
    </QueryClientProvider>,
  )
}

test('the address of a QR code shows the proof as a paper, with when and what, and its own QR code', async () => {
  const asked = answer(200, { failedAt: '2026-11-26T09:30:00.000Z', act: 'objection' })
  show(jws)
  expect(await screen.findByText('این گواهی درست است و دادکار آن را امضا کرده است')).toBeDefined()
  expect(asked).toHaveBeenCalledExactlyOnceWith('/v1/attempts/check', { jws })
  expect(screen.getByText('اعتراض به رأی')).toBeDefined()
  expect(screen.getByText(/۵ آذر ۱۴۰۵، ساعت ۱۳:۰۰/)).toBeDefined()
  expect(screen.getByRole('img', { name: 'رمزینهٔ بررسی این گواهی' })).toBeDefined()
})

test('a text that is pasted in lines is checked as one; an edited one is said to be, and nothing of it is shown', async () => {
  const asked = answer(422, { status: 422, code: 'attempt.not_genuine' })
  const user = userEvent.setup()
  show()
  await user.click(screen.getByLabelText('متن گواهی'))
  await user.paste(`${jws.slice(0, 100)}\n ${jws.slice(100)}\n`)
  await user.click(screen.getByRole('button', { name: 'بررسی گواهی' }))
  expect((await screen.findByRole('alert')).textContent).toContain('این گواهی درست نیست')
  expect(asked).toHaveBeenCalledExactlyOnceWith('/v1/attempts/check', { jws })
  expect(screen.queryByRole('img')).toBeNull()
})

test('half of a text is told at the field', async () => {
  answer(400, { status: 400, code: 'request.invalid', fields: { jws: 'attempt.malformed' } })
  show(jws.slice(0, 60))
  expect(await screen.findByText(/این متن کامل نیست/)).toBeDefined()
  expect(screen.getByLabelText('متن گواهی')).toBeDefined()
})
