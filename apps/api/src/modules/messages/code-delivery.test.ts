import { expect, test } from 'vitest'
import { deliveryOf } from './code-delivery.ts'

const now = new Date('2026-11-23T08:30:00Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)
const queued = { state: 'queued', delivery: null, createdAt: ago(2), sentAt: null } as const
const sent = { state: 'sent', delivery: null, createdAt: ago(30), sentAt: ago(29) } as const

test.each([
  ['no message yet', null, 'queued'],
  ['just queued', queued, 'queued'],
  ['queued for more than a minute', { ...queued, createdAt: ago(61) }, 'late'],
  ['with the gateway', sent, 'sent'],
  ['with the gateway for more than a minute', { ...sent, sentAt: ago(61) }, 'late'],
  ['on the phone, however late', { ...sent, delivery: 'delivered', sentAt: ago(200) }, 'delivered'],
  ['given up by the operator', { ...sent, delivery: 'undelivered' }, 'undelivered'],
  ['blocked by the line', { ...sent, delivery: 'blocked' }, 'undelivered'],
  ['refused by the gateway', { ...queued, state: 'failed' }, 'undelivered'],
] as const)('%s: %#', (_, message, delivery) => {
  expect(deliveryOf(message, now)).toBe(delivery)
})
