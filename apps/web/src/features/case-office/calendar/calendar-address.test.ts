import { expect, test } from 'vitest'
import { placeAddress, readPlace, turn } from './calendar-address.ts'

const read = (address: string) => readPlace(new URLSearchParams(address), '2026-11-27')

test('the address is read back; what is no day is today', () => {
  expect(placeAddress(read('?span=month&day=2026-12-01&board=b'))).toBe('?span=month&day=2026-12-01&board=b')
  expect(placeAddress(read('?span=year&day=2026-13-45'))).toBe('?span=week&day=2026-11-27')
})

test('it turns by weeks, and by months of the Jalali calendar', () => {
  expect(turn(read(''), 1).day).toBe('2026-12-04')
  // The first of Dey, and of Aban.
  expect(turn(read('?span=month'), 1).day).toBe('2026-12-22')
  expect(turn(read('?span=month'), -1).day).toBe('2026-10-23')
})
