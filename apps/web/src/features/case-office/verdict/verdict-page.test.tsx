import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { answer, openAt } from '../../../lib/page.fixture.tsx'
import { queryClient } from '../../../lib/query-client.ts'
import { type OfficeCaseDetail, officeCaseQuery } from '../queries.ts'
import { type Verdict, verdictQuery } from './queries.ts'
import { verdictWith } from './verdict.fixture.ts'
import { VerdictPage } from './verdict-page.tsx'

const found = {
  ...{ id: 'c1', caseNumber: '1405-101-000001', state: 'heard', claimantName: 'سارا', respondentName: 'کامران' },
  ...{ actions: ['rule'], minutes: null, petition: { statement: 'شرح', claims: [] }, corrections: [] },
} as unknown as OfficeCaseDetail

let sent: Request[]
beforeEach(() => {
  sent = []
})
afterEach(() => {
  vi.unstubAllGlobals()
  queryClient.clear()
})

function open(verdict: Verdict, reply: (request: Request) => Response) {
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(request.clone())
    return reply(request)
  })
  queryClient.setQueryData(officeCaseQuery('c1').queryKey, found)
  queryClient.setQueryData(verdictQuery('c1').queryKey, verdict)
  openAt('/office/cases/c1/verdict', [
    { path: '/office/cases/:id/verdict', Component: VerdictPage },
    { path: '/office/cases/:id/verdict/sign', element: <p>صفحهٔ امضا</p> },
  ])
}

test('a text that lacks something is not signed: each claim is named with what it lacks', async () => {
  open(verdictWith(), () => answer(verdictWith({ version: 2 })))
  await userEvent.click(await screen.findByRole('button', { name: 'بازبینی و امضا' }))
  const name = '۲. بازگشت به کار: یکی از گزینه‌ها را انتخاب کنید.'
  // The rules of the form are loaded after the page.
  expect(await screen.findByRole('link', { name }, { timeout: 5000 })).toBeDefined()
  expect(screen.queryByText('صفحهٔ امضا')).toBeNull()
})

test('what is granted proposes the sum that was claimed; a complete text is saved and leads to the signature', async () => {
  let version = 1
  open(verdictWith(), () => answer(verdictWith({ version: ++version })))
  for (const radio of await screen.findAllByRole('radio', { name: 'پذیرفته شد' })) await userEvent.click(radio)
  expect(screen.getAllByText('سه میلیون ریال')).toHaveLength(2)
  for (const area of screen.getAllByLabelText('دلیل')) await userEvent.type(area, 'با سندها ثابت شد.')
  await userEvent.click(screen.getByRole('button', { name: 'بازبینی و امضا' }))
  await screen.findByText('صفحهٔ امضا')
  const last = await sent.findLast(({ method }) => method === 'PUT')?.json()
  expect(last.items[0]).toEqual({
    ...{ outcome: 'granted', amountRial: '3000000', reasons: 'با سندها ثابت شد.', basis: 'مادهٔ ۵۹' },
  })
})

test('a text that another member saved is shown, and what is typed here stays until one is chosen', async () => {
  const theirs = verdictWith({ version: 5 })
  theirs.items = theirs.items.map((item) => ({ ...item, outcome: 'refused', reasons: 'ثابت نشد.' }))
  open(verdictWith(), ({ method }) =>
    method === 'GET' ? answer(theirs) : answer({ code: 'verdict.changed_elsewhere', params: { version: 5 } }, 409),
  )
  const [reasons] = await screen.findAllByLabelText('دلیل')
  await userEvent.type(reasons as HTMLElement, 'متن من')
  await userEvent.click(screen.getByRole('button', { name: 'ذخیره' }))
  await screen.findByText('عضو دیگری متن رأی را در این میان تغییر داده است')
  expect((await screen.findAllByText('ثابت نشد.')).length).toBeGreaterThan(0)
  expect(screen.getAllByLabelText<HTMLTextAreaElement>('دلیل')[0]?.value).toBe('متن من')
  await userEvent.click(screen.getByRole('button', { name: 'متن او بماند' }))
  await vi.waitFor(() => expect(screen.getAllByLabelText<HTMLTextAreaElement>('دلیل')[0]?.value).toBe('ثابت نشد.'))
})

test('a text that was signed is read first; who changes it means to', async () => {
  const members = verdictWith().members.map((member, index) => {
    return { ...member, signedAt: index === 0 ? '2026-11-25T08:00:00Z' : null }
  })
  open(verdictWith({ members }), () => answer({}))
  expect(screen.getByText('شما این متن را امضا کرده‌اید')).toBeDefined()
  expect(screen.getByText(/در انتظار امضای شیرین، سهراب/)).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'تغییر متن' }))
  expect((await screen.findAllByLabelText('دلیل')).length).toBe(2)
})

/** Of nine who sat, the first so many signed and the last so many have left the board. */
const dispute = (signed: number, left: number, reader = 0) =>
  verdictWith({
    stage: 'dispute',
    members: (['ministry', 'workers', 'employers'] as const).flatMap((seat, side) =>
      [1, 2, 3].map((place) => {
        const nth = side * 3 + place - 1
        const signedAt = nth < signed ? '2026-11-25T08:00:00Z' : null
        return {
          seat,
          place,
          name: `عضو ${nth}`,
          isReader: nth === reader,
          canSign: nth < 9 - left,
          signedAt,
          dissent: null,
        }
      }),
    ),
  })

test('of a board of nine it is said how many have signed, and how many must agree', () => {
  open(dispute(2, 0), () => answer({}))
  expect(screen.getByText('۲ از ۹ نفر امضا کرده‌اند. رأی با موافقت دست‌کم ۵ نفر صادر می‌شود.')).toBeDefined()
})

test('when the last who was awaited has left, whoever sat issues the text', async () => {
  const issued = { ...dispute(7, 2), issuedAt: '2026-11-25T09:00:00Z', number: '1405-101-000001/D/1' }
  open(dispute(7, 2), ({ method }) => answer(method === 'POST' ? issued : found))
  await userEvent.click(screen.getByRole('button', { name: 'صدور رأی' }))
  expect(await screen.findAllByText('امضا نکرد؛ پیش از امضا از هیأت رفت')).toHaveLength(2)
  expect(sent.some(({ url }) => url.endsWith('/verdict/issue'))).toBe(true)
})

test('a text that too few are left to agree to is not signed', () => {
  open(dispute(2, 5, 3), () => answer({}))
  expect(screen.getByText('این متن دیگر به ۵ رأی موافق نمی‌رسد')).toBeDefined()
  expect(screen.queryByRole('link', { name: 'بازبینی و امضا' })).toBeNull()
})

test('a member who did not sit reads the text and changes nothing', () => {
  open(dispute(1, 0, 99), () => answer({}))
  expect(screen.getByText('شما در جلسهٔ این پرونده نبودید')).toBeDefined()
  expect(screen.queryByRole('button')).toBeNull()
})
