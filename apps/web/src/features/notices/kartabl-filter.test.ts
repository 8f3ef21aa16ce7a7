import { expect, test } from 'vitest'
import { addressOf, askFor, readFilter } from './kartabl-filter.ts'

test('an address says only what differs from the plain inbox, and is read back', () => {
  expect(addressOf(readFilter(new URLSearchParams()))).toBe('?')
  const address = '?state=unopened&kind=verdict&days=30&box=archived&order=case&case=0190'
  expect(addressOf(readFilter(new URLSearchParams(address)))).toBe(address)
})

test('what no filter knows is left out', () => {
  const filter = readFilter(new URLSearchParams('box=secret&state=x&kind=x&days=400&order=x'))
  expect(addressOf(filter)).toBe('?')
})

test('words that name a kind find it too, in any spelling; those of a person do not', () => {
  const filter = readFilter(new URLSearchParams())
  expect(askFor(filter, 'رفع نقص').kindsNamed).toEqual(['defectNotice'])
  expect(askFor(filter, 'علي').kindsNamed).toEqual([])
  expect(askFor(filter, '')).toEqual({ box: 'inbox', order: 'date' })
})
