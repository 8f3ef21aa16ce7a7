import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { answer, openAt } from '../../lib/page.fixture.tsx'
import { beginSession, endSession, type Session } from '../../lib/session.ts'
import { CaseListPage } from './case-list-page.tsx'

/** The list of somebody who has no case yet. */
async function openAs(capacity: Session['capacity']) {
  vi.stubGlobal('fetch', async () => answer({ items: [], nextCursor: null }))
  beginSession({
    ...{ accessToken: 'token', accessExpiresAt: '2036-01-01T00:00:00Z', sessionExpiresAt: '2036-01-01T00:00:00Z' },
    ...{ person: { id: 'p1', firstName: 'پروانه', lastName: 'کریمی' }, capacity, organization: null },
    ...{ level: 1, steppedUpUntil: null },
  })
  openAt('/cases', [{ path: '/cases', element: <CaseListPage drafts={null} /> }])
  await screen.findByText('هنوز پرونده‌ای ندارید')
}

afterEach(() => {
  cleanup()
  endSession('signedOut')
  vi.unstubAllGlobals()
})

const withCode = () => screen.queryByRole('link', { name: 'کد رهگیری دارم' })

test('a party is shown the way in with the code of a paper', async () => {
  await openAs('employer')
  expect(withCode()).not.toBeNull()
})

test('a lawyer, who may not join by it, is not', async () => {
  await openAs('lawyer')
  expect(withCode()).toBeNull()
})
