import { saidEarlier } from '@dadkar/prisma/said-earlier'
import { expect, test } from 'vitest'

test('moments and the last day are told earlier; what else a paper says stays', () => {
  const paper = {
    startsAt: '2026-12-06T05:00:00.000Z',
    lastDay: '1405/10/02',
    claimant: { employedFrom: '1401/07/01', birthYear: 1370, address: 'پلاک ۸' },
  }
  expect(JSON.parse(JSON.stringify(paper), (key, value) => saidEarlier(key, value, 28))).toEqual({
    ...paper,
    startsAt: '2026-11-08T05:00:00.000Z',
    lastDay: '1405/09/04',
  })
})
