import { expect, test } from 'vitest'
import { boardWith } from '../case.fixture.ts'
import { addressOfSaved, deskAddress, isNarrowed, readDeskFilter, toCaseFilter, wholeQueue } from './desk-filter.ts'

const board = boardWith(1, 0)
const office = { desk: 'registry', boards: [board] } as const
const read = (address: string) =>
  readDeskFilter(new URLSearchParams(address), { ...office, boards: [...office.boards] })

test('an address says what differs from the plain queue, and is read back', () => {
  expect(deskAddress(read(''))).toBe('?state=registered')
  const address = `?state=scheduled&board=${board.id}&age=30&claim=unpaidWage&from=2026-11-28&to=2026-12-04`
  expect(deskAddress(read(address))).toBe(address)
})

test('what no filter knows is left out', () => {
  expect(deskAddress(read('state=x&board=other&age=8&claim=x&from=yesterday&to=1405/01/01'))).toBe('?state=registered')
})

test('what is asked of the API names only what is chosen, and the words beside it', () => {
  expect(toCaseFilter(read('state=all'), '')).toEqual({})
  expect(toCaseFilter(read('state=heard&age=7'), 'رضایی')).toEqual({ state: 'heard', minDays: 7, text: 'رضایی' })
})

test('a saved view is shown at the address it was kept from; a board that is gone is left out', () => {
  const address = `?state=all&board=${board.id}&claim=overtime`
  expect(addressOfSaved(toCaseFilter(read(address), ''), { ...office, boards: [board] })).toBe(address)
  expect(addressOfSaved({ board: board.id }, { ...office, boards: [] })).toBe('?state=all')
})

test('words narrow a queue, a board alone does not; the whole queue keeps its board', () => {
  const filter = read(`?state=heard&board=${board.id}`)
  expect([isNarrowed(filter, ''), isNarrowed(filter, 'x')]).toEqual([false, true])
  expect(wholeQueue({ ...filter, age: '7' })).toEqual(filter)
})
