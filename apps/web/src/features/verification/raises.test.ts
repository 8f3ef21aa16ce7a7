import { expect, test } from 'vitest'
import { findRaises } from './raises.ts'

const open = (...open: number[]) => [1, 2, 3, 4].map((level) => ({ level, isOpen: open.includes(level) }))

test.each([
  [1, open(1, 2), [2]],
  [1, open(1, 2, 3, 4), [2, 3]],
  [2, open(1, 2, 3), [3]],
  [2, open(1, 2), []],
  [3, open(1, 2, 3, 4), []],
  [4, open(1, 2, 3, 4), []],
])('from %i with open levels %j', (own, levels, raises) => {
  expect(findRaises(own, levels)).toEqual(raises)
})
