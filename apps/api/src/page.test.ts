import { expect, test } from 'vitest'
import { toPage, toPageRequest } from './page.ts'

const rows = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `id-${n}` }))
const idOf = ({ id }: { id: string }) => id

test('without a cursor or a limit, it is the first page of twenty', () => {
  expect(toPageRequest({})).toEqual({ cursor: null, limit: 20 })
  expect(toPageRequest({ cursor: 'x', limit: 5 })).toEqual({ cursor: 'x', limit: 5 })
})

test.each([
  [0, 2, [], null],
  [1, 2, ['id-0'], null],
  [2, 2, ['id-0', 'id-1'], null],
  [3, 2, ['id-0', 'id-1'], 'id-1'],
])('%i rows for a page of %i', (found, limit, items, nextCursor) => {
  expect(toPage(rows(found), limit, idOf)).toEqual({ items, nextCursor })
})
