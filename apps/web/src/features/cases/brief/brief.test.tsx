import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { type Document, documentsQuery } from '../../../lib/documents.ts'
import { answer, openAt } from '../../../lib/page.fixture.tsx'
import { queryClient } from '../../../lib/query-client.ts'
import { dropUnsent, keepUnsent, readUnsent } from '../../../lib/unsent.ts'
import { caseWith } from '../case.fixture.ts'
import { caseQuery } from '../queries.ts'
import { BriefCheckPage } from './brief-check-page.tsx'
import { BriefPage } from './brief-page.tsx'
import { BriefSentPage } from './brief-sent-page.tsx'

/** The rules of the form are loaded after the page. */
const patience = { timeout: 5000 }

const words = 'فیش‌های سه ماه پیوست است و پرداخت نشدن مزد را نشان می‌دهد.'
const kept = 'c1.brief/check'
const documentId = '01890000-0000-7000-8000-000000000001'

const payslip: Document = {
  ...{ id: documentId, kind: 'other', title: 'فیش فروردین', fileName: 'payslip.pdf', state: 'ready' },
  ...{ size: 1000, received: 1000, fingerprint: '', mediaType: 'application/pdf', contentSize: 1000, pages: 1 },
  ...{ hasPreview: true, refusedFor: null, isScanned: true, createdAt: '2026-11-24T08:00:00Z' },
}

function open(page: 'brief' | 'brief/check', documents: Document[], found = caseWith({ asides: ['fileBrief'] })) {
  queryClient.setQueryData(caseQuery('c1').queryKey, found)
  queryClient.setQueryData(documentsQuery().queryKey, documents)
  return openAt(`/cases/c1/${page}`, [
    { path: '/cases/:id/brief', Component: BriefPage },
    { path: '/cases/:id/brief/check', Component: BriefCheckPage },
    { path: '/cases/:id/brief/sent', Component: BriefSentPage },
    { path: '/cases/:id', element: <p>صفحهٔ پرونده</p> },
  ])
}

afterEach(() => {
  vi.unstubAllGlobals()
  dropUnsent(kept)
  queryClient.clear()
})

test('a document that the person has goes with the brief, and can be left out again', async () => {
  vi.stubGlobal('fetch', async () => answer({ items: [payslip], nextCursor: null }))
  open('brief', [payslip])
  await userEvent.type(screen.getByLabelText('متن لایحه'), words)
  await userEvent.click(screen.getByText('برداشتن از مدارک شما'))
  await userEvent.click(screen.getByRole('checkbox', { name: /فیش فروردین/ }))
  expect(readUnsent(kept, { documents: '' }).documents).toBe(documentId)
  await userEvent.click(screen.getByRole('button', { name: 'برداشتن فیش فروردین' }))
  expect(readUnsent(kept, { documents: '' }).documents).toBe('')
  expect(screen.getByText('پیوستی انتخاب نشده است.')).toBeDefined()
})

test('nothing goes on without words, nor before every file has arrived', async () => {
  vi.stubGlobal('fetch', async () => answer({ items: [], nextCursor: null }))
  keepUnsent(kept, { documents: documentId })
  open('brief', [{ ...payslip, state: 'processing' }])
  await userEvent.click(screen.getByRole('button', { name: 'ادامه' }))
  expect((await screen.findAllByText('متن لایحه را بنویسید.', {}, patience)).length).toBeGreaterThan(0)
  await userEvent.type(screen.getByLabelText('متن لایحه'), words)
  await userEvent.click(screen.getByRole('button', { name: 'ادامه' }))
  expect((await screen.findAllByText(/هنوز همهٔ فایل‌ها نرسیده/, {}, patience)).length).toBeGreaterThan(0)
  expect(screen.getByLabelText<HTMLTextAreaElement>('متن لایحه').value).toBe(words)
})

test('what is checked is what is sent; then the number stands there to be kept', async () => {
  keepUnsent(kept, { text: words, documents: documentId })
  const fetch = vi.fn(async (request: Request) => {
    expect(await request.clone().json()).toEqual({ version: 1, text: words, documentIds: [documentId] })
    return answer({ number: '1405-12-4827/B/2', copies: [{ placedAt: null }] }, 201)
  })
  vi.stubGlobal('fetch', fetch)
  open('brief/check', [payslip])
  expect(screen.getByText(words)).toBeDefined()
  expect(screen.getByText('فیش فروردین')).toBeDefined()
  expect(screen.getByText('کامران رضایی')).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'امضا و فرستادن لایحه' }))
  await screen.findByRole('heading', { name: 'لایحهٔ شما ثبت شد' })
  expect(screen.getByText(/B\/۲/)).toBeDefined()
  expect(screen.getByText(/رونوشت آن را روی کاغذ از ادارهٔ کار می‌گیرد/)).toBeDefined()
  expect(readUnsent(kept, { text: '' }).text).toBe('')
})

test('when the case was closed meanwhile, what was written is shown and can be copied', async () => {
  keepUnsent(kept, { text: words })
  open('brief/check', [], caseWith({ state: 'closed' }))
  expect(screen.getByText('اکنون نمی‌توان لایحه داد')).toBeDefined()
  expect(screen.getByText(words)).toBeDefined()
})
