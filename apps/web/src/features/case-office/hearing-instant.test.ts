import { expect, test } from 'vitest'
import { readHearingInstant } from './hearing-instant.ts'

test.each([
  ['1405/9/18', '10', '0', '2026-12-09T06:30:00.000Z'],
  ['۱۴۰۵/۹/۱۸', '۱۰', '۳۰', '2026-12-09T07:00:00.000Z'],
  ['1406/1/31', '7', '30', '2027-04-20T04:00:00.000Z'],
])('%s at %s:%s is %s', (day, hour, minute, instant) => {
  expect(readHearingInstant(day, hour, minute)).toEqual({ ok: true, instant })
})

test.each([
  ['', '10', '00', 'day'],
  ['1405//18', '10', '00', 'day'],
  ['1405/9/31', '10', '00', 'day'],
  ['1405/9/18', '', '00', 'hour'],
  ['1405/9/18', '24', '00', 'hour'],
  ['1405/9/18', '10', '', 'minute'],
  ['1405/9/18', '10', '۶۰', 'minute'],
])('%s at %s:%s is wrong in its %s:%s', (day, hour, minute, part) => {
  expect(readHearingInstant(day, hour, minute)).toEqual({ ok: false, part })
})
