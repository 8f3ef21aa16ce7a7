import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { idleTimes, useIdle } from './use-idle.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds))
const press = () => act(() => void dispatchEvent(new KeyboardEvent('keydown')))

function start() {
  const onIdle = vi.fn()
  const onActive = vi.fn()
  const { result } = renderHook(() => useIdle({ onIdle, onActive }))
  return { onIdle, onActive, result }
}

test('warns 150 seconds before the end, then ends', () => {
  const { onIdle, result } = start()
  pass(idleTimes.end - idleTimes.warn - 2000)
  expect(result.current.endsAt).toBeNull()
  pass(3000)
  expect(result.current.endsAt).not.toBeNull()
  expect(onIdle).not.toHaveBeenCalled()
  pass(idleTimes.warn)
  expect(onIdle).toHaveBeenCalled()
})

test('once warned, only the answer counts as being there', () => {
  const { onIdle, onActive, result } = start()
  pass(idleTimes.end - idleTimes.warn + 1000)
  press()
  pass(2000)
  expect(result.current.endsAt).not.toBeNull()
  act(() => result.current.stay())
  expect(result.current.endsAt).toBeNull()
  expect(onActive).toHaveBeenCalledTimes(1)
  pass(idleTimes.warn)
  expect(onIdle).not.toHaveBeenCalled()
})

test('activity prolongs the session, at most every five minutes', () => {
  const { onActive, result } = start()
  for (let minute = 0; minute < 31; minute += 1) {
    press()
    pass(60_000)
  }
  expect(result.current.endsAt).toBeNull()
  expect(onActive.mock.calls.length).toBeGreaterThanOrEqual(5)
  expect(onActive.mock.calls.length).toBeLessThanOrEqual(6)
})
