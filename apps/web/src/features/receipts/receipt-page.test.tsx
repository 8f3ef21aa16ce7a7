import { type ReceiptClaims, receiptType } from '@dadkar/contract/receipt'
import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { exportJWK, generateKeyPair, type JSONWebKeySet, SignJWT } from 'jose'
import { MemoryRouter, Route, Routes } from 'react-router'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { queryClient } from '../../lib/query-client.ts'
import { sha256Of } from '../../lib/sha256.ts'
import { receiptQuery } from './queries.ts'
import { ServiceReceiptPage } from './receipt-page.tsx'
import { verifyReceipt } from './verify-receipt.ts'

const id = '01890000-0000-7000-8000-000000000001'
const paper = 'متن برگه'
const claims: ReceiptClaims = {
  iss: 'https://dadkar.example',
  jti: id,
  iat: 1_795_000_000,
  kind: 'opening',
  notice: '01890000-0000-7000-8000-000000000002',
  office: '101',
  sha256: '',
  placedAt: '2026-11-25T08:00:00.000Z',
  openedAt: '2026-11-26T09:30:00.000Z',
  capacity: 'employer',
  level: 2,
}
let keys: JSONWebKeySet
let sign: (changes?: Partial<ReceiptClaims>, type?: string) => Promise<string>

beforeAll(async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'r7', alg: 'ES256', use: 'sig' }] }
  claims.sha256 = (await sha256Of(new TextEncoder().encode(paper).buffer)) ?? ''
  sign = (changes, typ = receiptType) =>
    new SignJWT({ ...claims, ...changes }).setProtectedHeader({ alg: 'ES256', typ, kid: 'r7' }).sign(privateKey)
})
beforeEach(() => queryClient.clear())

async function show(jws: string, published: JSONWebKeySet | null = keys, annulledAt: string | null = null) {
  const receipt = {
    ...({ id, kind: 'opening', issuedAt: '2026-11-26T09:30:00.000Z', jws } as const),
    officeName: { fa: 'ادارهٔ کار ری', en: 'Rey labour office' },
    annulledAt,
  }
  queryClient.setQueryData(receiptQuery(id).queryKey, { receipt, checked: await verifyReceipt(jws, published, id) })
  render(
    <QueryClientProvider client={queryClient}>
      <MemoryRouter initialEntries={[`/receipts/${id}`]}>
        <Routes>
          <Route path="/receipts/:id" element={<ServiceReceiptPage />} />
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  )
}

test('a genuine receipt says what it proves, from what was signed', async () => {
  await show(await sign())
  expect(screen.getByText('امضای این رسید درست است')).toBeDefined()
  expect(screen.getByText(/به دست خود او یا نمایندهٔ او باز شده است/)).toBeDefined()
  expect(screen.getByText('۵ آذر ۱۴۰۵، ساعت ۱۳:۰۰')).toBeDefined()
  expect(screen.getByText('کارفرما، سطح ۲ احراز هویت')).toBeDefined()
  expect(screen.getByRole('img', { name: 'کد تصویری نشانی این رسید' })).toBeDefined()
  expect(screen.getByText(`https://dadkar.example/receipts/${id}`)).toBeDefined()
})

test.each([
  ['was altered', async () => (await sign()).replace(/\.[^.]+\./, `.${btoa('{"kind":"opening"}')}.`)],
  ['is another receipt', () => sign({ jti: '01890000-0000-7000-8000-000000000009' })],
  ['is a statement of another kind', () => sign({}, 'dadkar-attempt+jwt')],
  ['is no statement at all', async () => 'not.a.jws'],
])('what %s is refused, and nothing of it is shown', async (_, make) => {
  await show(await make())
  expect(screen.getByRole('alert').textContent).toContain('امضای این رسید درست نیست')
  expect(screen.queryByText(claims.sha256)).toBeNull()
  expect(screen.queryByRole('button', { name: /چاپ/ })).toBeNull()
})

test('of an annulled service it says so, and still shows what was signed', async () => {
  await show(await sign(), keys, '2026-11-28T06:00:00.000Z')
  expect(screen.getByText('امضای این رسید درست است')).toBeDefined()
  expect(screen.getByText(/ابلاغ را در ۷ آذر ۱۴۰۵، ساعت ۰۹:۳۰ باطل کرد/)).toBeDefined()
})

test('without keys it is shown as unchecked', async () => {
  await show(await sign(), null)
  expect(screen.getByText('امضا در این مرورگر بررسی نشد')).toBeDefined()
  expect(screen.getByText(claims.sha256)).toBeDefined()
})

test('a paper is held against it in the browser', async () => {
  const user = userEvent.setup()
  await show(await sign())
  const file = screen.getByLabelText('انتخاب فایل برگه')
  await user.upload(file, new File([paper], 'notice.json'))
  expect(await screen.findByText('برگه همان است')).toBeDefined()
  await user.upload(file, new File([`${paper} `], 'notice.json'))
  expect(await screen.findByText('برگه این نیست')).toBeDefined()
})

test('a fingerprint may be pasted with capitals, breaks and Persian digits; half of one is told', async () => {
  const user = userEvent.setup()
  await show(await sign())
  const field = screen.getByLabelText('یا اثر انگشت برگه')
  const persian = claims.sha256.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? '').toUpperCase()
  await user.click(field)
  await user.paste(`${persian.slice(0, 32)} ${persian.slice(32)}`)
  expect(await screen.findByText('برگه همان است')).toBeDefined()
  await user.clear(field)
  await user.paste('abc')
  expect(screen.getByText(/باید ۶۴ رقم/)).toBeDefined()
  expect(screen.queryByText('برگه همان است')).toBeNull()
})
