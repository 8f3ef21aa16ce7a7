import { expect, test } from 'vitest'
import { errorText } from './error-text.ts'

test('seconds become a wait in words, in the unit that says it best', () => {
  expect(errorText('code.send_limit', { retryAfter: 45 })).toContain('۴۵ ثانیه دیگر')
  expect(errorText('code.send_limit', { retryAfter: 841 })).toContain('۱۵ دقیقه دیگر')
  expect(errorText('code.send_limit', { retryAfter: 20_000 })).toContain('۶ ساعت دیگر')
})

test('an instant becomes a day and an hour in Iran', () => {
  expect(errorText('code.locked', { retryAfter: 900, until: '2026-12-09T10:35:00Z' })).toContain(
    'تا ۱۸ آذر ۱۴۰۵، ساعت ۱۴:۰۵',
  )
})

test('a count gets the digits of the page', () => {
  expect(errorText('code.wrong', { triesLeft: 3 })).toContain('۳ بار دیگر')
})

test('a code this version does not know gets the general text', () => {
  expect(errorText('moon.eclipsed')).toContain('این کار انجام نشد')
})
