import { expect, test } from 'vitest'
import { findHindrances, secondsWithin } from './hindrances.ts'

const at = (hour: number) => new Date(Date.UTC(2026, 10, 28, hour))
const down = (service: string, from: number, to: number | null) => ({
  ...{ service, began: at(from), ended: to === null ? null : at(to) },
})
const now = at(20).getTime()
const hours = (outages: ReturnType<typeof down>[]) =>
  secondsWithin(findHindrances(outages, now), { from: at(8).getTime(), to: at(24).getTime() }) / 3600

test.each([
  ['a registry that everybody needs', [down('civil', 10, 12)], 2],
  ['the portal itself', [down('portal', 10, 12)], 2],
  ['two at once, counted once', [down('civil', 10, 12), down('sim', 11, 13)], 3],
  ['one that lasts, until now', [down('sim', 18, null)], 2],
  ['the part of it on that day', [down('civil', 2, 9)], 1],
  ['one gateway alone: the other sends', [down('kavenegar', 10, 12)], 0],
  ['both gateways, while both are down', [down('kavenegar', 10, 13), down('smsir', 12, 15)], 1],
  ['what is not needed to act', [down('bank', 10, 12), down('face', 10, 12)], 0],
])('%s', (_what, outages, expected) => {
  expect(hours(outages)).toBe(expected)
})
