import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { answer, openAt } from '../../../lib/page.fixture.tsx'
import { queryClient } from '../../../lib/query-client.ts'
import { dropUnsent } from '../../../lib/unsent.ts'
import { officeCaseDetail } from '../case.fixture.ts'
import { officeCaseQuery } from '../queries.ts'
import { CorrectionPage } from './correction-page.tsx'
import { type CorrectionDraft, correctionQuery } from './queries.ts'

const text = 'در جمع مبلغ‌ها «سه میلیون» نوشته شده و درست آن «دو میلیون ریال» است.'
const member = { seat: 'ministry' as const, name: 'فرهاد', isReader: true, canSign: true, signedAt: null }
const written: CorrectionDraft = {
  ...{ verdictNumber: '1405-101-000002/R/1', version: 1, text, votes: 2, issued: [] },
  members: [member, { ...member, seat: 'workers', name: 'شیرین', isReader: false }],
}
const nothing: CorrectionDraft = { ...written, version: 0, text: '' }
const found = officeCaseDetail({ state: 'served', asides: ['correct'] })

afterEach(() => {
  vi.unstubAllGlobals()
  dropUnsent('c1.correction')
  queryClient.clear()
})

function show(draft: CorrectionDraft, reply: (request: Request) => Response) {
  vi.stubGlobal('fetch', async (request: Request) => reply(request))
  queryClient.setQueryData(officeCaseQuery('c1').queryKey, found)
  queryClient.setQueryData(correctionQuery('c1').queryKey, draft)
  return openAt('/office/cases/c1/correction', [
    { path: '/office/cases/:id/correction', Component: CorrectionPage },
    { path: '*', element: <p>جای دیگر</p> },
  ])
}

test('what is written is saved, and then stands there to be signed', async () => {
  show(nothing, () => answer(written))
  await userEvent.type(screen.getByLabelText('آنچه اصلاح می‌شود'), text)
  await userEvent.click(screen.getByRole('button', { name: 'ذخیره و رفتن به امضا' }))
  await screen.findByRole('heading', { name: 'متن اصلاح را بازبینی و امضا کنید' })
  expect(screen.getByText(text)).toBeDefined()
  expect(screen.getByText('هنوز کسی امضا نکرده است. اصلاح با امضای ۲ نفر صادر می‌شود.')).toBeDefined()
})

test('another member who wrote meanwhile is told of, and one’s own text stays', async () => {
  const theirs = { ...written, text: 'نام کارگاه «پولاد» است.' }
  show(nothing, ({ method }) =>
    method === 'PUT' ? answer({ code: 'verdict.changed_elsewhere' }, 409) : answer(theirs),
  )
  await userEvent.type(screen.getByLabelText('آنچه اصلاح می‌شود'), text)
  await userEvent.click(screen.getByRole('button', { name: 'ذخیره و رفتن به امضا' }))
  await screen.findByRole('alert')
  expect(screen.getByText(theirs.text)).toBeDefined()
  expect(screen.getByLabelText<HTMLTextAreaElement>('آنچه اصلاح می‌شود').value).toBe(text)
})

test('whoever has signed waits for the others and signs no more', async () => {
  const signedAt = '2026-11-27T08:00:00Z'
  show(written, () => answer({ ...written, members: [{ ...member, signedAt }, written.members[1]] }))
  await userEvent.click(screen.getByRole('button', { name: 'امضای اصلاح' }))
  await screen.findByText('شما این متن را امضا کرده‌اید')
  expect(screen.queryByRole('button', { name: 'امضای اصلاح' })).toBeNull()
})

test('the signature that issues it leads back to the case', async () => {
  const issued = { ...nothing, issued: ['1405-101-000002/R/1/C1'] }
  const router = show(written, ({ method }) => answer(method === 'POST' ? issued : found))
  await userEvent.click(screen.getByRole('button', { name: 'امضای اصلاح' }))
  await screen.findByText('جای دیگر')
  expect(router.state.location.pathname).toBe('/office/cases/c1')
})
