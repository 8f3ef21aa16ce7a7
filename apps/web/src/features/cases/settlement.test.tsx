import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { answer, openAt } from '../../lib/page.fixture.tsx'
import { queryClient } from '../../lib/query-client.ts'
import { dropUnsent } from '../../lib/unsent.ts'
import { caseWith } from './case.fixture.ts'
import { ComplaintPage } from './complaint-page.tsx'
import { caseQuery } from './queries.ts'
import { SettlementAnswerPage } from './settlement-answer-page.tsx'
import { SettlementCheckPage } from './settlement-check-page.tsx'
import { SettlementPage } from './settlement-page.tsx'
import { SettlementPanel } from './settlement-panel.tsx'

const terms = 'کارفرما مزد سه ماه را تا پایان دی می‌پردازد.'
const settlement = {
  ...{ id: 's1', proposedBy: 'respondent' as const, terms, amountRial: 200_000_000 },
  ...{ proposedAt: '2026-11-25T08:00:00Z', end: null, endedAt: null, reason: null },
  signatures: [{ side: 'respondent' as const, name: 'کامران رضایی', signedAt: '2026-11-25T08:00:00Z' }],
}
const toAnswer = caseWith({ settlement, actions: ['proposeSettlement', 'acceptSettlement', 'dropSettlement'] })

function open(step: string, found: ReturnType<typeof caseWith>) {
  queryClient.setQueryData(caseQuery('c1').queryKey, found)
  return openAt(`/cases/c1/${step}`, [
    { path: '/cases/:id/settlement', Component: SettlementPage },
    { path: '/cases/:id/settlement/check', Component: SettlementCheckPage },
    { path: '/cases/:id/settlement/answer', Component: SettlementAnswerPage },
    { path: '/cases/:id/court-complaint', Component: ComplaintPage },
    { path: '/cases/:id', element: <p>صفحهٔ پرونده</p> },
  ])
}

const sent = () =>
  vi.fn(async (request: Request) => answer(request.method === 'GET' ? toAnswer : { ...toAnswer, state: 'settled' }))

afterEach(() => {
  vi.unstubAllGlobals()
  dropUnsent('c1.settlement/check')
  dropUnsent('c1.court-complaint')
  queryClient.clear()
})

test('terms are written, checked with their sum in words, and signed only knowingly', async () => {
  const fetch = sent()
  vi.stubGlobal('fetch', fetch)
  open('settlement', caseWith({ actions: ['proposeSettlement'] }))
  await userEvent.click(screen.getByRole('button', { name: 'ادامه' }))
  await screen.findByRole('link', { name: 'متن سازش را بنویسید.' })
  await userEvent.type(screen.getByLabelText('متن سازش'), terms)
  await userEvent.type(screen.getByLabelText(/مبلغ سازش/), '۲۰۰۰۰۰۰۰۰')
  await userEvent.click(screen.getByRole('button', { name: 'ادامه' }))
  await screen.findByText('به حروف: دویست میلیون ریال')
  expect(screen.getByText(terms)).toBeDefined()
  expect(screen.getByText('سازش یعنی چه؟')).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'امضا و فرستادن پیشنهاد' }))
  await screen.findByRole('link', { name: 'پیش از امضا، این را علامت بزنید.' })
  expect(fetch).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('checkbox'))
  await userEvent.click(screen.getByRole('button', { name: 'امضا و فرستادن پیشنهاد' }))
  await screen.findByText('صفحهٔ پرونده')
  const [request] = fetch.mock.calls[0] ?? []
  expect(new URL(request?.url ?? '').pathname).toBe('/v1/cases/c1/settlement')
  expect(await request?.json()).toMatchObject({ version: 1, terms })
})

test('accepting is confirmed first; what it means stands above it', async () => {
  const fetch = sent()
  vi.stubGlobal('fetch', fetch)
  const router = open('settlement/answer', toAnswer)
  await userEvent.click(screen.getByRole('button', { name: 'فرستادن پاسخ' }))
  expect(fetch).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('radio', { name: /می‌پذیرم و امضا/ }))
  await userEvent.click(screen.getByRole('checkbox'))
  await userEvent.click(screen.getByRole('button', { name: 'فرستادن پاسخ' }))
  await screen.findByText('صفحهٔ پرونده')
  expect(new URL(fetch.mock.calls[0]?.[0].url ?? '').pathname).toBe('/v1/cases/c1/settlement/signature')
  expect(router.state.location.state).toEqual({ done: 'settlement/answer' })
})

test('declining may be explained', async () => {
  const fetch = sent()
  vi.stubGlobal('fetch', fetch)
  open('settlement/answer', toAnswer)
  await userEvent.click(screen.getByRole('radio', { name: /^نمی‌پذیرم/ }))
  await userEvent.type(screen.getByLabelText(/چرا نمی‌پذیرید/), 'مبلغ کم است.')
  await userEvent.click(screen.getByRole('button', { name: 'فرستادن پاسخ' }))
  await screen.findByText('صفحهٔ پرونده')
  expect(await fetch.mock.calls[0]?.[0].json()).toEqual({ version: 1, reason: 'مبلغ کم است.' })
})

test('newer terms that came meanwhile are not signed with the old confirmation', async () => {
  const newer = caseWith({ ...toAnswer, version: 2, settlement: { ...settlement, id: 's2', terms: 'متن تازهٔ سازش.' } })
  vi.stubGlobal('fetch', async ({ method }: Request) =>
    method === 'GET' ? answer(newer) : answer({ code: 'case.changed_elsewhere' }, 409),
  )
  open('settlement/answer', toAnswer)
  await userEvent.click(screen.getByRole('radio', { name: /می‌پذیرم و امضا/ }))
  await userEvent.click(screen.getByRole('checkbox'))
  await userEvent.click(screen.getByRole('button', { name: 'فرستادن پاسخ' }))
  await screen.findByText('متن تازهٔ سازش.')
  expect(screen.queryByRole('checkbox')).toBeNull()
  expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false)
})

test.each([
  ['its proposer', { side: 'respondent', actions: ['dropSettlement'] }, 'پیشنهاد شماست و در انتظار پاسخ طرف دیگر'],
  ['the other', { actions: ['acceptSettlement', 'dropSettlement'] }, 'پیشنهاد طرف دیگر است و در انتظار پاسخ شما'],
  [
    'whoever comes too late',
    { state: 'ruled', settlement: { ...settlement, end: 'overtaken' } },
    'پرونده از این مرحله گذشته و این متن بی‌اثر است',
  ],
] as const)('the page of the case says how the terms stand, to %s', (_who, changes, words) => {
  render(
    <SettlementPanel
      found={{ ...caseWith({ settlement }), ...changes, actions: [...('actions' in changes ? changes.actions : [])] }}
    />,
    {
      wrapper: ({ children }) => <RouterProvider router={createMemoryRouter([{ path: '*', element: children }])} />,
    },
  )
  expect(screen.getByText(words)).toBeDefined()
})

test('a complaint says that it changes nothing else', () => {
  open('court-complaint', caseWith({ state: 'final', actions: ['recordCourtComplaint'] }))
  expect(screen.getByText(/هیچ چیز دیگری را تغییر نمی‌دهد/)).toBeDefined()
})
