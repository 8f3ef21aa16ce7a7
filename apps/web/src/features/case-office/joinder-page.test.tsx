import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { answer, openAt } from '../../lib/page.fixture.tsx'
import { queryClient } from '../../lib/query-client.ts'
import { dropUnsent } from '../../lib/unsent.ts'
import { officeCaseDetail } from './case.fixture.ts'
import { JoinderPage } from './joinder-page.tsx'
import { joinableQuery, officeCaseQuery } from './queries.ts'

const earlier = {
  id: '01890000-0000-7000-8000-000000000001',
  ...{ caseNumber: '1405-101-000001', state: 'assigned' as const, registeredAt: '2026-11-20T08:00:00Z', claims: 2 },
}
const why = 'هر دو دربارهٔ یک دورهٔ کار است.'

afterEach(() => {
  vi.unstubAllGlobals()
  dropUnsent('c1.joinder')
  queryClient.clear()
})

function show(items: (typeof earlier)[]) {
  const sent: unknown[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(await request.json())
    const joined = officeCaseDetail({ state: 'joined', joinedInto: { id: earlier.id, caseNumber: earlier.caseNumber } })
    return answer(joined)
  })
  queryClient.setQueryData(officeCaseQuery('c1').queryKey, officeCaseDetail({ asides: ['join'] }))
  queryClient.setQueryData(joinableQuery('c1').queryKey, { items, nextCursor: null })
  openAt('/office/cases/c1/joinder', [
    { path: '/office/cases/:id/joinder', Component: JoinderPage },
    { path: '*', element: <p>جای دیگر</p> },
  ])
  return sent
}

test('the earlier case is chosen with a reason, and both are sent', async () => {
  const sent = show([earlier])
  await userEvent.click(screen.getByRole('radio', { name: /۲ خواسته؛ ارجاع‌شده به هیأت/ }))
  await userEvent.type(screen.getByLabelText('دلیل پیوستن'), why)
  await userEvent.click(screen.getByRole('button', { name: 'پیوستن پرونده‌ها' }))
  await screen.findByText('جای دیگر')
  expect(sent).toEqual([{ version: 3, intoId: earlier.id, reason: why }])
})

test('where there is none it says which case it would have to be', () => {
  show([])
  expect(screen.getByRole('heading', { name: 'پروندهٔ پیشینی برای پیوستن نیست' })).toBeDefined()
})
