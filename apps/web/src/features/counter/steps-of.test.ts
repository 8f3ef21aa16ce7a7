import { describe, expect, test } from 'vitest'
import { stepsOf } from './steps-of.ts'

const identity = { firstName: 'مینا', lastName: 'صادقی', fatherName: 'رضا', organizationName: null, bar: null }
const confirmed = { rejectedFor: null, identity, askedAt: '2026-11-25T10:00:00Z' }
const front = (state: 'ready' | 'processing' | 'refused') => [{ kind: 'identityCardFront', state }] as const

describe('stepsOf', () => {
  test('begins with the card, and stays there when the registries reject it', () => {
    const first = { card: 'now', scans: 'later', decision: 'later', binding: 'later' }
    expect(stepsOf({ state: 'open', registry: null }, [])).toEqual(first)
    const rejected = { ...confirmed, rejectedFor: 'identityMismatch', identity: null } as const
    expect(stepsOf({ state: 'open', registry: rejected }, front('ready'))).toEqual(first)
  })

  test('the decision waits for a front of the card that was accepted', () => {
    const waiting = { card: 'done', scans: 'now', decision: 'later', binding: 'later' }
    const visit = { state: 'open', registry: confirmed } as const
    expect(stepsOf(visit, [])).toEqual(waiting)
    expect(stepsOf(visit, front('processing'))).toEqual(waiting)
    expect(stepsOf(visit, front('refused'))).toEqual(waiting)
    expect(stepsOf(visit, [{ kind: 'identityCardBack', state: 'ready' }])).toEqual(waiting)
    expect(stepsOf(visit, front('ready'))).toEqual({ ...waiting, scans: 'done', decision: 'now' })
  })

  test('what is confirmed waits to be bound, though its scans are no longer the clerk’s to see', () => {
    const done = { card: 'done', scans: 'done', decision: 'done' }
    expect(stepsOf({ state: 'confirmed', registry: confirmed }, [])).toEqual({ ...done, binding: 'now' })
    expect(stepsOf({ state: 'bound', registry: confirmed }, [])).toEqual({ ...done, binding: 'done' })
  })
})
