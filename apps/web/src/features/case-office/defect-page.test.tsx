import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { answer, openAt } from '../../lib/page.fixture.tsx'
import { queryClient } from '../../lib/query-client.ts'
import { dropUnsent, readUnsent } from '../../lib/unsent.ts'
import { officeCaseDetail } from './case.fixture.ts'
import { DefectPage } from './defect-page.tsx'
import { officeCaseQuery } from './queries.ts'

const words = 'نشانی کامل کارگاه نوشته نشده است.'
/** Writes what is lacking and sends it; `post` answers that, and a reading finds the case as `fresh`. */
async function send(post: () => Response, fresh = officeCaseDetail({ version: 4, actions: ['returnForDefect'] })) {
  vi.stubGlobal('fetch', async ({ method }: Request) => (method === 'POST' ? post() : answer(fresh)))
  queryClient.setQueryData(officeCaseQuery('c1').queryKey, officeCaseDetail({ actions: ['returnForDefect'] }))
  const router = openAt('/office/cases/c1/defect', [
    { path: '/office/cases/:id/defect', Component: DefectPage },
    { path: '*', element: <p>جای دیگر</p> },
  ])
  await userEvent.type(screen.getByLabelText('نقص‌های دادخواست'), words)
  await userEvent.click(screen.getByRole('button', { name: 'ابلاغ اخطار رفع نقص' }))
  return router
}

const kept = () => readUnsent('c1.defect', { lacks: '' }).lacks

afterEach(() => {
  vi.unstubAllGlobals()
  dropUnsent('c1.defect')
  queryClient.clear()
})

test('once it is served the officer is back at the case', async () => {
  const router = await send(() => answer(officeCaseDetail({ state: 'defective' })))
  await screen.findByText('جای دیگر')
  expect(router.state.location.pathname).toBe('/office/cases/c1')
  expect(kept()).toBe('')
})

test('a fresh code that is needed leads there and back, and the text is kept', async () => {
  const router = await send(() => answer({ code: 'session.step_up_required' }, 403))
  await screen.findByText('جای دیگر')
  expect(router.state.location.pathname).toBe('/step-up')
  expect(new URLSearchParams(router.state.location.search).get('next')).toBe('/office/cases/c1/defect')
  expect(kept()).toBe(words)
})

test('a colleague who acted meanwhile is told of, and the text stays', async () => {
  await send(() => answer({ code: 'case.changed_elsewhere' }, 409))
  await screen.findByText('همکارتان در این میان کاری در پرونده کرده است')
  expect(screen.getByLabelText<HTMLTextAreaElement>('نقص‌های دادخواست').value).toBe(words)
})

test('what cannot be done any more shows how the case stands, and gives the text back', async () => {
  await send(() => answer({ code: 'case.step_not_allowed' }, 409), officeCaseDetail({ state: 'assigned' }))
  await screen.findByRole('heading', { name: 'این کار در وضعیت کنونی پرونده ممکن نیست' })
  expect(screen.getByText(words)).toBeDefined()
})
