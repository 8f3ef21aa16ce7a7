import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { answer, openAt } from '../../lib/page.fixture.tsx'
import { queryClient } from '../../lib/query-client.ts'
import { dropUnsent, readUnsent } from '../../lib/unsent.ts'
import { caseWith } from './case.fixture.ts'
import { CurePage } from './cure-page.tsx'
import { caseQuery } from './queries.ts'

const found = caseWith({ state: 'defective', dueOn: '2036-12-06', version: 3, actions: ['cure'] })
function open() {
  queryClient.setQueryData(caseQuery('c1').queryKey, found)
  return openAt('/cases/c1/cure', [
    { path: '/cases/:id/cure', Component: CurePage },
    { path: '/cases/:id', element: <p>صفحهٔ پرونده</p> },
  ])
}

afterEach(() => {
  vi.unstubAllGlobals()
  dropUnsent('c1.cure')
  queryClient.clear()
})

test('what is too short is said at the field, and nothing is sent', async () => {
  const fetch = vi.fn()
  vi.stubGlobal('fetch', fetch)
  open()
  await userEvent.type(screen.getByLabelText('آنچه کامل می‌کنید'), 'کوتاه')
  await userEvent.click(screen.getByRole('button', { name: 'فرستادن به دبیرخانه' }))
  expect((await screen.findAllByText('توضیح خیلی کوتاه است؛ دست‌کم یک جمله بنویسید.')).length).toBeGreaterThan(0)
  expect(fetch).not.toHaveBeenCalled()
})

test('a case that changed meanwhile keeps the text and is sent again with its new version', async () => {
  const sent: Request[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(request.clone())
    if (request.method === 'GET') return answer({ ...found, version: 4 })
    const posts = sent.filter(({ method }) => method === 'POST').length
    return posts === 1
      ? answer({ code: 'case.changed_elsewhere' }, 409)
      : answer({ ...found, state: 'cured', actions: [] })
  })
  const router = open()
  const words = 'نشانی درست کارگاه: ری، خیابان فداییان'
  await userEvent.type(screen.getByLabelText('آنچه کامل می‌کنید'), words)
  expect(readUnsent('c1.cure', { text: '' }).text).toBe(words)
  const send = screen.getByRole('button', { name: 'فرستادن به دبیرخانه' })
  await userEvent.click(send)
  await screen.findByText('پرونده در این میان تغییر کرده است')
  await userEvent.click(send)
  await screen.findByText('صفحهٔ پرونده')
  const bodies = await Promise.all(sent.filter(({ method }) => method === 'POST').map((request) => request.json()))
  expect(bodies).toEqual([
    { version: 3, text: words },
    { version: 4, text: words },
  ])
  expect(router.state.location.state).toEqual({ done: 'cure' })
  expect(readUnsent('c1.cure', { text: '' }).text).toBe('')
})

test('after the limit there is nothing to write', () => {
  queryClient.setQueryData(caseQuery('c1').queryKey, caseWith({ state: 'cured' }))
  openAt('/cases/c1/cure', [{ path: '/cases/:id/cure', Component: CurePage }])
  expect(screen.getByRole('heading', { name: 'اکنون چیزی برای کامل کردن نیست' })).toBeDefined()
})
