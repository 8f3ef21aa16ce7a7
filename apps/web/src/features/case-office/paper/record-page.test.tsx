import type { Schemas } from '@dadkar/client'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { answer, openAt } from '../../../lib/page.fixture.tsx'
import { queryClient } from '../../../lib/query-client.ts'
import { dropUnsent } from '../../../lib/unsent.ts'
import { officeCaseDetail } from '../case.fixture.ts'
import { paperSheetQuery } from './paper-queries.ts'
import { RecordPage } from './record-page.tsx'

const service: Schemas['PaperService'] = {
  ...{ id: 's1', caseId: 'c1', caseNumber: '1405-101-000003', partyId: 'p2', side: 'respondent', name: 'نادر خسروی' },
  ...{ kind: 'invitation', attempt: 1, state: 'handedOut', server: 'مأمور', handedOutAt: '2026-11-26T08:00:00Z' },
  ...{
    dueOn: '2026-11-28',
    triedAt: null,
    recipient: null,
    failure: null,
    recipientName: null,
    place: null,
    note: null,
    annulledAt: null,
  },
}
const sheet: Schemas['PaperSheet'] = {
  ...{ service, address: 'تهران، کارگاه شمارهٔ ۷', sha256: '', trackingCode: null },
  ...{ paper: officeCaseDetail().petition, petition: null },
}
const sent: [string, unknown][] = []

function show(changes: Partial<Schemas['PaperService']> = {}) {
  vi.stubGlobal('fetch', async (request: Request) => {
    const isPost = request.method === 'POST'
    if (isPost) sent.push([new URL(request.url).pathname, await request.json()])
    return answer(isPost ? service : sheet)
  })
  queryClient.setQueryData(paperSheetQuery('s1').queryKey, { ...sheet, service: { ...service, ...changes } })
  openAt('/office/papers/s1/record', [
    { path: '/office/papers/:id/record', Component: RecordPage },
    { path: '*', element: <p>پرونده</p> },
  ])
}
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }))
const send = () => userEvent.click(screen.getByRole('button', { name: 'ثبت نتیجه' }))

async function fillTime() {
  await userEvent.type(screen.getByLabelText('روز'), '۶')
  await userEvent.selectOptions(screen.getByLabelText('ماه'), 'آذر')
  await userEvent.type(screen.getByLabelText('سال'), '۱۴۰۵')
  await userEvent.type(screen.getByLabelText('ساعت'), '۱۴')
  await userEvent.type(screen.getByLabelText('دقیقه'), '۵')
}

afterEach(() => {
  vi.unstubAllGlobals()
  dropUnsent('s1.record')
  sent.splice(0)
  queryClient.clear()
})

test('service is recorded with day, hour, recipient and place; the place is the address at first', async () => {
  show()
  await choose('ابلاغ شد')
  await fillTime()
  await choose('خود مخاطب')
  await userEvent.type(screen.getByLabelText('نام گیرنده'), 'نادر خسروی')
  await send()
  await screen.findByText('پرونده')
  const body = {
    ...{ triedAt: '2026-11-27T10:35:00.000Z', recipient: 'addressee', recipientName: 'نادر خسروی' },
    place: sheet.address,
  }
  expect(sent).toEqual([['/v1/office/paper-services/s1/service', body]])
})

test('a paper that came back is recorded with the reason', async () => {
  show()
  await choose('ابلاغ نشد و برگشت')
  await fillTime()
  await choose('در بسته بود')
  await userEvent.type(screen.getByLabelText('مأمور چه دید؟'), 'کارگاه بسته بود.')
  await send()
  await screen.findByText('پرونده')
  expect(sent).toMatchObject([['/v1/office/paper-services/s1/failure', { failure: 'locked' }]])
})

test('what is missing is told at its field, and nothing is sent', async () => {
  show()
  await choose('ابلاغ شد')
  await send()
  expect((await screen.findAllByText('روز و ساعت را درست بنویسید.')).length).toBeGreaterThan(0)
  expect(screen.getAllByText(/نام کسی را که مأمور/).length).toBeGreaterThan(0)
  expect(sent).toEqual([])
})

test('a result that is there cannot be recorded again', async () => {
  show({ state: 'served' })
  expect(screen.getByRole('heading', { name: 'نتیجهٔ این ابلاغ ثبت شده است' })).toBeDefined()
})
