import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { answer, openAt } from '../../lib/page.fixture.tsx'
import { queryClient } from '../../lib/query-client.ts'
import { dropUnsent } from '../../lib/unsent.ts'
import { caseWith, defectNotice } from './case.fixture.ts'
import { ObjectionPage } from './objection-page.tsx'
import { caseQuery } from './queries.ts'
import { WithdrawalPage } from './withdrawal-page.tsx'

const served = {
  ...defectNotice,
  kind: 'verdict' as const,
  limit: { rule: 'objection' as const, lastDay: '2036-12-06' },
}
const words = 'به مبلغ مزد اعتراض دارم، زیرا پرداخت شده است.'

function open(step: 'objection' | 'withdrawal', found: ReturnType<typeof caseWith>) {
  queryClient.setQueryData(caseQuery('c1').queryKey, found)
  return openAt(`/cases/c1/${step}`, [
    { path: '/cases/:id/objection', Component: ObjectionPage },
    { path: '/cases/:id/withdrawal', Component: WithdrawalPage },
    { path: '/cases/:id', element: <p>صفحهٔ پرونده</p> },
    { path: '/step-up', element: <p>کد تازه</p> },
  ])
}

afterEach(() => {
  vi.unstubAllGlobals()
  dropUnsent('c1.objection')
  dropUnsent('c1.withdrawal')
  queryClient.clear()
})

test('an objection says its last day and leads back to the case', async () => {
  vi.stubGlobal('fetch', async () => answer(caseWith({ state: 'objected' })))
  const found = caseWith({ state: 'served', dueOn: '2036-12-06', notices: [served], actions: ['object'] })
  const router = open('objection', found)
  expect(screen.getByText('مهلت اعتراض: تا پایان شنبه ۱۶ آذر ۱۴۱۵')).toBeDefined()
  await userEvent.type(screen.getByLabelText('متن اعتراض'), words)
  await userEvent.click(screen.getByRole('button', { name: 'ثبت اعتراض' }))
  await screen.findByText('صفحهٔ پرونده')
  expect(router.state.location.state).toEqual({ done: 'objection' })
})

test('when the limit has passed meanwhile, what was written is kept and the page says why', async () => {
  const found = caseWith({ state: 'served', dueOn: '2036-12-06', notices: [served], actions: ['object'] })
  vi.stubGlobal('fetch', async ({ method }: Request) =>
    method === 'GET' ? answer({ ...found, actions: [] }) : answer({ code: 'case.limit_passed' }, 409),
  )
  open('objection', found)
  await userEvent.type(screen.getByLabelText('متن اعتراض'), words)
  await userEvent.click(screen.getByRole('button', { name: 'ثبت اعتراض' }))
  await screen.findByText(/مهلت اعتراض شما به پایان رسیده است/)
  expect(screen.getByText(words)).toBeDefined()
})

test.each([
  ['final', 'recognition', /مهلت اعتراض به پایان رسیده و رأی قطعی شده است/],
  ['sentToExecution', 'recognition', /رأی قطعی شده است/],
  ['final', 'dispute', /از هنگام صدور قطعی/],
] as const)('of a ruling that is %s (%s) nobody is told that it will become so', (state, stage, why) => {
  open('objection', caseWith({ state, stage, actions: [] }))
  expect(screen.getByText(why)).toBeDefined()
  expect(screen.queryByText(/اگر طرف دیگر هم اعتراض نکند/)).toBeNull()
})

test('a petition is not withdrawn by a press alone', async () => {
  const fetch = vi.fn(async () => answer({ code: 'session.step_up_required' }, 403))
  vi.stubGlobal('fetch', fetch)
  open('withdrawal', caseWith({ state: 'assigned', actions: ['withdraw'] }))
  const send = screen.getByRole('button', { name: 'پس گرفتن دادخواست' })
  await userEvent.type(screen.getByLabelText('چرا دادخواست را پس می‌گیرید؟'), 'با کارفرما به توافق رسیدیم.')
  await userEvent.click(send)
  await screen.findByRole('link', { name: 'پیش از پس گرفتن، این را علامت بزنید.' })
  expect(fetch).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('checkbox'))
  await userEvent.click(send)
  await screen.findByText('کد تازه')
})
