import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { answer, openAt } from '../../lib/page.fixture.tsx'
import { queryClient } from '../../lib/query-client.ts'
import { dropUnsent, keepUnsent, readUnsent } from '../../lib/unsent.ts'
import { JoinCodePage } from './join-code-page.tsx'
import { keptName } from './kept-code.ts'

const code = 'XE4V-87RW-KRPY'
const refused = {
  ...{ id: 'r1', state: 'refused', createdAt: '2026-11-26T08:00:00Z', decidedAt: '2026-11-27T08:00:00Z' },
  ...{ reason: 'پروانهٔ کسب به نام دیگری است.', caseId: null },
}
const asked: string[] = []

/** The page with a code that was scanned; `post` answers the joining, `items` are the earlier requests. */
function show(post: () => Response, items: object[] = []) {
  keepUnsent(keptName, { trackingCode: code })
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method !== 'POST') return answer({ items, nextCursor: null })
    asked.push(request.url, await request.text())
    return post()
  })
  openAt('/join/code', [{ path: '*', Component: JoinCodePage }])
}
const send = () => userEvent.click(screen.getByRole('button', { name: 'پیوستن به پرونده' }))

beforeEach(() => asked.splice(0))
afterEach(() => {
  vi.unstubAllGlobals()
  dropUnsent(keptName)
  queryClient.clear()
})

test('whoever joins is told the number of the case; the code was in the body alone', async () => {
  show(() => answer({ state: 'joined', caseId: 'c1', caseNumber: '1405-101-000003' }))
  await send()
  await screen.findByRole('heading', { name: 'به پرونده پیوستید' })
  const [url, body] = asked
  expect(url).not.toContain('XE4V')
  expect(body).toContain('XE4V87RWKRPY')
  expect(readUnsent(keptName, { trackingCode: '' }).trackingCode).toBe('')
})

test('whoever has another name waits, and is told what still counts', async () => {
  show(() => answer({ state: 'waiting', caseId: null, caseNumber: null }))
  await send()
  await screen.findByRole('heading', { name: 'ادارهٔ کار درخواست شما را بررسی می‌کند' })
})

test('a code that opens nothing is told, and stays to be compared', async () => {
  show(() => answer({ code: 'join.unknown_code' }, 404))
  await send()
  await screen.findByText(/با این کد به پرونده‌ای نمی‌توان پیوست/)
  expect(screen.getByLabelText<HTMLInputElement>('کد رهگیری').value).toBe(code)
})

test('a typing error is found before anything is sent', async () => {
  show(() => answer({}, 500))
  const box = screen.getByLabelText('کد رهگیری')
  await userEvent.clear(box)
  await userEvent.type(box, 'XE4V-87RW-KRPA')
  await send()
  expect((await screen.findAllByText(/یک نویسهٔ این کد درست نیست/)).length).toBeGreaterThan(0)
  expect(asked).toEqual([])
})

test('an earlier request that was refused shows its reason', async () => {
  show(() => answer({}, 500), [refused])
  await screen.findByText(new RegExp(refused.reason))
  expect(screen.getByText('رد شد')).toBeDefined()
})
