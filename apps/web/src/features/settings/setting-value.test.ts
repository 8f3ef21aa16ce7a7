import { expect, test } from 'vitest'
import type { Setting } from './queries.ts'
import { settingValue } from './setting-value.ts'

test.each([
  [300, 'seconds', null, '۵ دقیقه'],
  [60, 'seconds', null, '۱ دقیقه'],
  [90, 'seconds', null, '۹۰ ثانیه'],
  [86_400, 'seconds', null, '۲۴ ساعت'],
  [604_800, 'seconds', null, '۷ روز'],
  [5000, 'milliseconds', null, '۵ ثانیه'],
  [200, 'milliseconds', null, '۰٫۲ ثانیه'],
  [524_288_000, 'bytes', null, '۵۰۰ مگابایت'],
  [15, 'years', null, '۱۵ سال'],
  [20, 'items', null, '۲۰'],
  [4, 'fold', null, '۴ برابر'],
  [5, 'times', null, '۵ بار'],
  [10, 'times', 86_400, '۱۰ بار در ۲۴ ساعت'],
] as const)('%d %s within %s is said as %s', (value, unit, within, words) => {
  const setting: Setting = { key: 'codeLife', value, unit, within, variable: null }
  expect(settingValue(setting)).toBe(words)
})
