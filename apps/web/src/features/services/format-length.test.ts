import { expect, test } from 'vitest'
import { formatLength } from './format-length.ts'

test.each([
  [41, '۴۱ ثانیه'],
  [41 * 60, '۴۱ دقیقه'],
  [3599, '۱ ساعت'],
  [7200, '۲ ساعت'],
  [7800.4, '۲ ساعت و ۱۰ دقیقه'],
])('%d seconds are %s', (seconds, words) => {
  expect(formatLength(seconds)).toBe(words)
})
