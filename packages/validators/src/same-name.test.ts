import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSameName } from './same-name.ts'

describe('names are the same', () => {
  test.each([
    ['علی رضایی', 'علي  رضایی'],
    ['علی‌رضا کاظمی', 'علی رضا كاظمي'],
    ['آرش ایمانی', 'ارش ایمانی'],
    ['جناب آقای دکتر آرش ایمانی', 'آرش ایمانی'],
    ['سرکار خانم مؤمنی', 'مومنی'],
    ['مُحَمَّد رسولی', 'محمد رسولی'],
    ['شرکت فولاد سپهر (سهامی خاص)', 'فولاد سپهر'],
    ['فولاد سپهر با مسئولیت محدود', 'شرکت فولاد سپهر'],
    ['کارگاه ۷', 'کارگاه 7'],
    ['\u202Bسارا احمدی\u202C', 'سارا احمدی'],
    ['Sara AHMADI', 'sara ahmadi'],
  ])('%s = %s', (one, other) => {
    expect(isSameName(one, other)).toBe(true)
    expect(isSameName(other, one)).toBe(true)
  })
})

describe('names differ', () => {
  test.each([
    ['علی رضایی', 'علی رضائیان'],
    ['سید علی رضایی', 'علی رضایی'],
    ['فولاد سپهر', 'فولاد سپهران'],
    ['شرکتی', 'ی'],
    ['کارگاه ۷', 'کارگاه ۸'],
    ['', ''],
    ['—', '…'],
    ['شرکت', 'مؤسسه'],
    ['🙂', '🙃'],
  ])('%s ≠ %s', (one, other) => {
    expect(isSameName(one, other)).toBe(false)
  })
})

test('never throws, and does not depend on the order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(isSameName(one, other)).toBe(isSameName(other, one))
    }),
  )
})
