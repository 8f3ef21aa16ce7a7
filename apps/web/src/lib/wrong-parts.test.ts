import { expect, test } from 'vitest'
import { findWrongParts } from './wrong-parts.ts'

test.each([
  ['birth_date.day_out_of_range', '1371/7/31', ['day']],
  ['birth_date.in_future', '1471/7/3', ['year']],
  ['birth_date.wrong_format', '1371//', ['month', 'day']],
  ['birth_date.empty', '', ['year', 'month', 'day']],
  ['birth_date.wrong_format', '1371/x/3', undefined],
])('%s of "%s"', (code, value, parts) => {
  expect(findWrongParts(code, value)).toEqual(parts)
})
