import { expect, test } from 'vitest'
import { orderActions } from './action-words.ts'
import { boardWith } from './case.fixture.ts'
import { actionPath, isOpen } from './case-path.ts'
import { findLeastLoaded } from './choose-board.ts'
import { judgeDue } from './judge-due.ts'
import { listViews, readView } from './views.ts'

test.each([
  ['registry', '', 'registered'],
  ['branch', '', 'assigned'],
  [null, '', 'heard'],
  ['registry', 'state=heard', 'heard'],
  ['registry', 'state=nonsense', 'registered'],
  [null, 'state=registered', 'heard'],
] as const)('at the desk %s the address «%s» shows %s', (desk, search, view) => {
  expect(readView(new URLSearchParams(search), desk)).toBe(view)
})

test('members of boards see only what has reached a board', () => {
  expect(listViews(null)).not.toContain('registered')
})

test.each([
  ['2026-12-05', 'over'],
  ['2026-12-06', 'soon'],
  ['2026-12-08', 'soon'],
  ['2026-12-09', 'later'],
])('on 2026-12-06 the last day %s is %s', (day, standing) => {
  expect(judgeDue(day, '2026-12-06')).toBe(standing)
})

test('the complete board with the least to hear is proposed', () => {
  const boards = [boardWith(1, 9), boardWith(2, 4), boardWith(3, 0, 2)]
  expect(findLeastLoaded(boards)?.number).toBe(2)
  expect(findLeastLoaded([boardWith(3, 0, 2)])).toBeNull()
})

test('the way on stands first, what turns the case back last', () => {
  expect(orderActions(['reject', 'assign'])).toEqual(['assign', 'reject'])
})

test('setting and moving a hearing share one page', () => {
  expect(actionPath('c1', 'reschedule')).toBe('/office/cases/c1/hearing')
  expect(isOpen('hearing', { actions: ['reschedule'], asides: [] })).toBe(true)
  expect(isOpen('minutes', { actions: ['reschedule'], asides: [] })).toBe(false)
  expect(isOpen('letter', { actions: [], asides: ['sendLetter'] })).toBe(true)
})
