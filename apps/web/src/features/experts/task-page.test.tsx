import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { type Document, documentsQuery } from '../../lib/documents.ts'
import { answer, openAt } from '../../lib/page.fixture.tsx'
import { queryClient } from '../../lib/query-client.ts'
import { dropUnsent } from '../../lib/unsent.ts'
import { type ExpertTaskDetail, taskQuery } from './queries.ts'
import { RefusalPage } from './refusal-page.tsx'
import { ReportPage } from './report-page.tsx'
import { TaskPage } from './task-page.tsx'

const task: ExpertTaskDetail = {
  ...{ id: 't1', state: 'asked', dueOn: '2036-12-06', isLate: false, appointedAt: '2026-11-24T08:00:00Z' },
  ...{ caseNumber: '1405-101-000002', claimantName: 'سارا احمدی', respondentName: 'کامران رضایی' },
  ...{ question: 'آیا امضا از خواهان است؟', report: null, documents: null },
}
const payslip = {
  ...{ id: 'd1', kind: 'other' as const, title: 'فیش فروردین', fileName: 'payslip.pdf' },
  ...{ mediaType: 'application/pdf', size: 1000, pages: 1, sha256: 'ab' },
}

function open(address: string, changes: Partial<ExpertTaskDetail> = {}) {
  queryClient.setQueryData(taskQuery('t1').queryKey, { ...task, ...changes })
  openAt(address, [
    { path: '/expert/:id', Component: TaskPage },
    { path: '/expert/:id/refusal', Component: RefusalPage },
    { path: '/expert/:id/report', Component: ReportPage },
    { path: '/expert', element: <p>فهرست کارها</p> },
    { path: '/step-up', element: <p>کد تازه</p> },
  ])
}

afterEach(() => {
  vi.unstubAllGlobals()
  for (const name of ['refusal', 'report']) dropUnsent(`t1.${name}`)
  queryClient.clear()
})

test('before it is taken: the question and the names, no document, and a fresh code to take it', async () => {
  vi.stubGlobal('fetch', async () => answer({ code: 'session.step_up_required' }, 403))
  open('/expert/t1')
  expect(screen.getByText('آیا امضا از خواهان است؟')).toBeDefined()
  expect(screen.getByText('سندها را پس از پذیرفتن می‌بینید.')).toBeDefined()
  expect(screen.queryByRole('link', { name: 'نوشتن گزارش' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'می‌پذیرم و بی‌طرفم' }))
  await screen.findByText('کد تازه')
})

test('once it is taken the documents are there, and the way to the report; what is late says so', () => {
  open('/expert/t1', { state: 'accepted', isLate: true, documents: [payslip] })
  expect(screen.getByRole('button', { name: 'دریافت فیش فروردین' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'نوشتن گزارش' })).toBeDefined()
  expect(screen.getByText('از مهلت گذشته')).toBeDefined()
})

test('declining needs a reason, and leads away from the task', async () => {
  const fetch = vi.fn(async () => new Response(null, { status: 204 }))
  vi.stubGlobal('fetch', fetch)
  open('/expert/t1/refusal')
  await userEvent.click(screen.getByRole('button', { name: 'فرستادن' }))
  // The rules of the form are loaded after the page.
  await screen.findByRole('button', { name: 'فرستادن' }, { timeout: 5000 })
  expect(fetch).not.toHaveBeenCalled()
  await userEvent.type(screen.getByLabelText('دلیل'), 'خواهان پیش‌تر کارفرمای من بوده است.')
  await userEvent.click(screen.getByRole('button', { name: 'فرستادن' }))
  await screen.findByText('فهرست کارها', {}, { timeout: 5000 })
})

const own: Document = {
  ...{ id: '01890000-0000-7000-8000-000000000002', kind: 'other', title: 'نمونهٔ امضا', fileName: 'sample.pdf' },
  ...{ state: 'ready', size: 1000, received: 1000, fingerprint: '', mediaType: 'application/pdf', contentSize: 1000 },
  ...{ pages: 1, hasPreview: true, refusedFor: null, isScanned: true, createdAt: '2026-11-24T08:00:00Z' },
}

test('a report goes with what the expert chose of their own', async () => {
  const sent = vi.fn()
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method !== 'POST') return answer({ items: [own], nextCursor: null })
    sent(await request.json())
    return answer({ ...task, state: 'reported' })
  })
  queryClient.setQueryData(documentsQuery().queryKey, [own])
  open('/expert/t1/report', { state: 'accepted' })
  const text = 'امضاها با نمونه‌های مسلم خواهان برابر است و فیش سوم مخدوش است.'
  await userEvent.type(screen.getByLabelText('نظر کارشناس'), text)
  await userEvent.click(screen.getByText('برداشتن از مدارک شما'))
  await userEvent.click(screen.getByRole('checkbox', { name: /نمونهٔ امضا/ }))
  await userEvent.click(screen.getByRole('button', { name: 'امضا و فرستادن گزارش' }))
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ text, documentIds: [own.id] }), 5000)
})

test('a report shows what came with it', () => {
  const report = { number: '1405-101-000002/E/1', text: 'گزارش', filedAt: '2026-11-25T08:00:00Z', documents: [payslip] }
  open('/expert/t1', { state: 'reported', report })
  expect(screen.getByRole('button', { name: 'دریافت فیش فروردین' })).toBeDefined()
})

test('a report that was filed already is not written again', () => {
  open('/expert/t1/report', { state: 'reported' })
  expect(screen.getByText('این کار دیگر در دست شما نیست')).toBeDefined()
})
