import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { answer, openAt } from '../../lib/page.fixture.tsx'
import { queryClient } from '../../lib/query-client.ts'
import { dropUnsent } from '../../lib/unsent.ts'
import { AnnulmentPage } from './annulment-page.tsx'
import { officeCaseDetail } from './case.fixture.ts'
import { officeCaseQuery } from './queries.ts'
import { type Verdict, verdictQuery } from './verdict/queries.ts'
import { verdictWith } from './verdict/verdict.fixture.ts'

const [own, other] = ['01890000-0000-7000-8000-000000000001', '01890000-0000-7000-8000-000000000002']
const placedAt = '2026-11-25T08:00:00Z'
const service: Verdict['services'][number] = {
  ...{ id: own, side: 'claimant', name: 'سارا احمدی', placedAt, isOnPaper: false, openedAt: null, annulment: null },
  lastDay: '2026-12-12',
}
const services = [
  service,
  { ...service, id: other, side: 'respondent' as const, name: 'کامران رضایی', openedAt: '2026-11-26T08:00:00Z' },
  {
    ...{ ...service, id: '01890000-0000-7000-8000-000000000003', name: 'قدیمی' },
    annulment: { at: placedAt, by: 'مریم کاظمی', reason: 'خرابی سامانه' },
  },
]
const why = 'خوانده ثابت کرد که در آن روزها دسترسی نداشته است.'
afterEach(() => {
  vi.unstubAllGlobals()
  dropUnsent('c1.annulment')
  queryClient.clear()
})

function show(state: 'served' | 'final' = 'served') {
  const found = officeCaseDetail({ state, asides: ['annulService'] })
  queryClient.setQueryData(officeCaseQuery('c1').queryKey, found)
  queryClient.setQueryData(verdictQuery('c1').queryKey, verdictWith({ number: '1405-101-000002/R/1', services }))
  const sent: { url: string; body: unknown }[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push({ url: request.url, body: await request.json() })
    return answer(officeCaseDetail({ state: 'served', actions: ['serveVerdict'] }))
  })
  openAt('/office/cases/c1/annulment', [
    { path: '/office/cases/:id/annulment', Component: AnnulmentPage },
    { path: '*', element: <p>جای دیگر</p> },
  ])
  return sent
}

test('of the services that stand one is chosen, with a reason; neither is taken for granted', async () => {
  const sent = show()
  expect(screen.getAllByRole('radio')).toHaveLength(2)
  expect(screen.getByText(/باز شد: ۵ آذر ۱۴۰۵/)).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'ابطال ابلاغ' }))
  expect(await screen.findAllByRole('link', { name: /انتخاب|بنویسید/ })).toHaveLength(2)
  expect(sent).toEqual([])
  await userEvent.click(screen.getByRole('radio', { name: /کامران رضایی/ }))
  await userEvent.type(screen.getByLabelText('دلیل ابطال'), why)
  await userEvent.click(screen.getByRole('button', { name: 'ابطال ابلاغ' }))
  await screen.findByText('جای دیگر')
  expect(sent).toHaveLength(1)
  expect(sent[0]?.url).toContain(`/verdict/services/${other}/annulment`)
  expect(sent[0]?.body).toEqual({ version: 3, reason: why })
})

test('of a ruling that is final by lapse it says that it will be so no more', () => {
  show('final')
  expect(screen.getByText(/دیگر قطعی نیست و درخواست اجرای آن بی‌اثر می‌شود/)).toBeDefined()
})
