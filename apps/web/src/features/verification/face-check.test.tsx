import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FaceCheck } from './face-check.tsx'
import type { Verification } from './queries.ts'

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
const handOffTo = (check: string, minutes = 20) => ({ url: `https://face.example/${check}`, until: inMinutes(minutes) })

const waiting: Verification = {
  ...({
    id: 'v1',
    level: 3,
    capacity: 'worker',
    forOrganization: false,
    state: 'waiting',
    waitingFor: 'face',
  } as const),
  ...{ handOff: handOffTo('one'), rejectedFor: null, challenge: null, keptUntil: inMinutes(600), followCode: null },
}

let asked: number
let answer: Partial<Verification>
beforeEach(() => {
  asked = 0
  answer = {}
  vi.stubGlobal('fetch', async () => {
    asked += 1
    return new Response(JSON.stringify({ ...waiting, ...answer }), { status: 200 })
  })
})
afterEach(() => vi.unstubAllGlobals())

function show(path = '/verify/outcome', changes: Partial<Verification> = {}) {
  const verification = { ...waiting, ...changes }
  const element = <FaceCheck verification={verification} handOff={verification.handOff ?? handOffTo('none')} />
  const routes = [
    { path: '/verify/outcome', element },
    { path: '/verify/code', element: <p>the code</p> },
  ]
  const router = createMemoryRouter(routes, { initialEntries: [path] })
  render(<RouterProvider router={router} />)
  return router
}

test('names the site and leads there by a plain link; nothing is asked before the person is back', () => {
  show()
  const link = screen.getByRole('link', { name: 'رفتن به بررسی کارت و چهره' })
  expect(link.getAttribute('href')).toBe(waiting.handOff?.url)
  expect(screen.getByText(/face\.example/)).toBeDefined()
  expect(asked).toBe(0)
})

test('who is led back goes on by itself, once', async () => {
  answer = { state: 'codeSent', waitingFor: null, handOff: null }
  const router = show('/verify/outcome?from=face')
  expect(await screen.findByText('the code')).toBeDefined()
  expect(asked).toBe(1)
  expect(router.state.location.search).toBe('')
})

test('without a result yet, it is said what to do; another check is said to be another', async () => {
  const user = userEvent.setup()
  answer = { handOff: waiting.handOff }
  show('/verify/outcome?from=face')
  expect(await screen.findByText(/هنوز نتیجه‌ای نرسیده است/)).toBeDefined()
  answer = { handOff: handOffTo('two') }
  await user.click(screen.getByRole('button', { name: 'انجام دادم؛ ادامه' }))
  expect(await screen.findByText(/بررسی پیشین ناتمام ماند/)).toBeDefined()
  expect(asked).toBe(2)
})

test('a check whose time is over is begun anew rather than opened', async () => {
  show('/verify/outcome', { handOff: handOffTo('one', -1) })
  expect(screen.queryByRole('link', { name: 'رفتن به بررسی کارت و چهره' })).toBeNull()
  await userEvent.setup().click(screen.getByRole('button', { name: 'آغاز بررسی تازه' }))
  expect(await screen.findByText(/هنوز نتیجه‌ای نرسیده است|بررسی پیشین/)).toBeDefined()
})
