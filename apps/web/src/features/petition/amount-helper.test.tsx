import { type ClaimKind, claimKinds, claimQuestions, isMoneyClaim, type TypedInputs } from '@dadkar/procedure'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { AmountHelper } from './amount-helper.tsx'
import { questionOf } from './amount-questions.ts'

const moneyKinds = claimKinds.filter((kind: ClaimKind) => isMoneyClaim(kind))

test.each(moneyKinds)('every question of %s has its words', (kind) => {
  for (const { name } of claimQuestions(kind)) expect(questionOf(kind, name).label()).not.toBe('')
})

function Helper({ kind, onUse }: { kind: (typeof moneyKinds)[number]; onUse: (rial: bigint) => void }) {
  const [typed, setTyped] = useState<TypedInputs>({})
  return <AmountHelper kind={kind} typed={typed} onType={setTyped} onUse={onUse} />
}

test('shows how an amount is reckoned, and hands it over', async () => {
  const [user, use] = [userEvent.setup(), vi.fn()]
  render(<Helper kind="overtime" onUse={use} />)
  await user.click(screen.getByText('این مبلغ را برایم حساب کن'))
  await user.click(screen.getByRole('button', { name: 'حساب کن' }))
  expect(screen.getAllByText('این را هم پاسخ دهید.')).toHaveLength(2)
  await user.type(screen.getByLabelText('مزد هر ماه شما چقدر بود؟'), '۲۲۰۰۰۰۰۰۰')
  await user.type(screen.getByLabelText('روی هم چند ساعت؟'), '۴۰{Enter}')
  screen.getByText('۴۰ ساعت × ۲۲۰٬۰۰۰٬۰۰۰ ریال ÷ ۲۲۰ ساعت × ۱۴۰٪')
  screen.getByText('بر پایهٔ قانون کار، مادهٔ ۵۹')
  await user.click(screen.getByRole('button', { name: 'همین مبلغ را بنویس' }))
  expect(use).toHaveBeenCalledWith(56_000_000n)
})

test('shows the table of the year it rests on', async () => {
  const user = userEvent.setup()
  render(<Helper kind="housingAllowance" onUse={() => undefined} />)
  await user.click(screen.getByText('این مبلغ را برایم حساب کن'))
  await user.selectOptions(screen.getByLabelText('برای کدام سال؟'), '۱۴۰۴')
  await user.type(screen.getByLabelText('چند ماه کامل از آن سال؟'), '2')
  await user.type(screen.getByLabelText('و چند روز بیش از ماه‌های کامل؟'), '0{Enter}')
  expect(screen.getAllByText('۱۸٬۰۰۰٬۰۰۰ ریال', { selector: 'td' })).toHaveLength(2)
  await user.click(screen.getByText('جدول مزد سال ۱۴۰۴'))
  screen.getByText('۳٬۴۶۳٬۶۵۶ ریال')
})
