import { describe, expect, it } from 'vitest'
import { alternate, medianRound, percentile } from './rounds.ts'

describe('rounds', () => {
  it('takes the middle by rate, whatever the order', () => {
    const rounds = [30, 10, 20].map((perSecond) => ({ perSecond, ms: [] }))
    expect(medianRound(rounds).perSecond).toBe(20)
  })

  it('reads percentiles without minding the order', () => {
    const ms = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect([0.5, 0.95, 0.99].map((share) => percentile(ms, share))).toEqual([51, 96, 100])
  })

  it('lets the contenders run by turns after a warm-up of each', async () => {
    const turns: string[] = []
    const contender = (name: string) => async (seconds: number) => {
      turns.push(`${name}${seconds}`)
      return { perSecond: turns.length, ms: [1] }
    }
    const found = await alternate({ a: contender('a'), b: contender('b') }, { rounds: 3, seconds: 2 })
    expect(turns.join(' ')).toBe('a2 b2 a2 b2 a2 b2 a2 b2')
    expect([found.a.perSecond, found.b.perSecond]).toEqual([5, 6])
  })
})
