import { expect, test } from 'vitest'
import { classOf } from './reason-class.ts'
import { speedOf, stateOf } from './status.policy.ts'

const now = new Date('2026-11-23T08:30:00Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const facts = { downSince: null, answeredAt: null, failedAt: null, isSlow: false }

test.each([
  ['nothing is known', facts, 'unknown'],
  ['it answered an hour ago', { ...facts, answeredAt: ago(60) }, 'answering'],
  ['it answered two days ago', { ...facts, answeredAt: ago(2880) }, 'unknown'],
  ['the last call failed', { ...facts, answeredAt: ago(5), failedAt: ago(4) }, 'trouble'],
  ['the only call failed', { ...facts, failedAt: ago(4) }, 'trouble'],
  ['it answered after it failed', { ...facts, answeredAt: ago(3), failedAt: ago(4) }, 'answering'],
  ['it failed a while ago and nobody asked since', { ...facts, answeredAt: ago(60), failedAt: ago(11) }, 'answering'],
  ['its messages are late', { ...facts, answeredAt: ago(1), isSlow: true }, 'trouble'],
  ['it is down, whatever else', { ...facts, downSince: ago(1), answeredAt: ago(0) }, 'down'],
] as const)('%s', (_, known, state) => {
  expect(stateOf(known, now)).toBe(state)
})

test.each([
  [{ answered: null, within250: null, within1000: null }, null],
  [{ answered: 100, within250: 95, within1000: 95 }, 250],
  [{ answered: 100, within250: 94, within1000: 95 }, 1000],
  [{ answered: 100, within250: 10, within1000: 94 }, null],
])('the speed of %j is %s', (counts, speed) => {
  expect(speedOf(counts)).toBe(speed)
})

test.each([
  ['timeout', 'slow'],
  ['network ECONNREFUSED', 'unreachable'],
  ['account refused', 'account'],
  ['daily_limit.reached', 'account'],
  ['status 418', 'account'],
  ['status 10', 'account'],
  ['status 503', 'failing'],
  ['server.error', 'failing'],
  ['unknown shape at "matched"', 'failing'],
])('%s is %s', (reason, reasonClass) => {
  expect(classOf(reason)).toBe(reasonClass)
})
