import { expect, test } from 'vitest'
import { guessOperator } from './operator.ts'

test.each([
  ['+989121234567', 'mci'],
  ['+989901234567', 'mci'],
  ['+989351234567', 'irancell'],
  ['+989021234567', 'irancell'],
  ['+989211234567', 'rightel'],
  ['+989701000101', 'other'],
  ['+989991234567', 'other'],
])('%s: %s', (mobile, operator) => {
  expect(guessOperator(mobile)).toBe(operator)
})
