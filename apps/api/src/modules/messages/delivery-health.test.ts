import { describe, expect, test } from 'vitest'
import { type Health, isIll, orderProviders } from './delivery-health.ts'

const usual = ['kavenegar', 'smsir'] as const
const turned = ['smsir', 'kavenegar']
const of = (provider: Health['provider'], operator: Health['operator'], judged: number, bad: number): Health => ({
  provider,
  operator,
  judged,
  bad,
})

test.each([
  [0, 0, false],
  [4, 4, false],
  [5, 0, false],
  [100, 14, false],
  [100, 15, true],
  [5, 1, true],
])('of %i messages %i late or lost: ill is %s', (judged, bad, ill) => {
  expect(isIll({ judged, bad })).toBe(ill)
})

describe('the order of the gateways', () => {
  test.each<[string, Health[], readonly string[]]>([
    ['nothing is known', [], usual],
    ['all is well', [of('kavenegar', null, 100, 3), of('smsir', null, 100, 0)], usual],
    ['the first is ill', [of('kavenegar', null, 100, 15)], turned],
    ['the first is ill in too few samples', [of('kavenegar', null, 4, 4)], usual],
    ['the second is ill', [of('smsir', null, 100, 90)], usual],
    ['both are, the first less so', [of('kavenegar', null, 100, 20), of('smsir', null, 100, 50)], usual],
    ['both are, the second less so', [of('kavenegar', null, 100, 50), of('smsir', null, 100, 20)], turned],
    ['the first is ill for this operator only', [of('kavenegar', null, 100, 5), of('kavenegar', 'mci', 10, 5)], turned],
    [
      'the first is ill for another operator only',
      [of('kavenegar', null, 100, 5), of('kavenegar', 'irancell', 10, 5)],
      usual,
    ],
    ['of this operator too little is known', [of('kavenegar', null, 50, 10), of('kavenegar', 'mci', 4, 0)], turned],
    ['the first is well for this operator', [of('kavenegar', null, 50, 10), of('kavenegar', 'mci', 20, 0)], usual],
  ])('%s', (_, health, order) => {
    expect(orderProviders(usual, health, 'mci', 0.5)).toEqual(order)
  })

  test('a tenth of the messages still try an ill gateway, and none is ever left out', () => {
    const health = [of('kavenegar', null, 100, 90)]
    expect(orderProviders(usual, health, 'mci', 0.09)).toEqual(usual)
    expect(orderProviders(usual, health, 'mci', 0.1)).toEqual(turned)
    expect(orderProviders(['smsir'], health, 'mci', 0.5)).toEqual(['smsir'])
  })
})
