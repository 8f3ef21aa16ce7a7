import { expect, test } from 'vitest'
import { freeTimes } from './free-times.ts'

const hours = { from: '08:00', to: '10:00' }

test('a day without hearings is free at each half hour, the last included', () => {
  expect(freeTimes([], hours, 1800)).toEqual(['08:00', '08:30', '09:00', '09:30', '10:00'])
})

test('what a hearing begins in, and what would run into it, is taken', () => {
  // 09:00 in Iran.
  expect(freeTimes(['2026-11-28T05:30:00Z'], hours, 1800)).toEqual(['08:00', '08:30', '09:30', '10:00'])
  // 09:15 takes the half hours on both sides.
  expect(freeTimes(['2026-11-28T05:45:00Z'], hours, 1800)).toEqual(['08:00', '08:30', '10:00'])
})
