import { describe, expect, it } from 'vitest'
import { claimCatalogue, claimKinds } from './claims.ts'

describe('the claim catalogue', () => {
  it('has a rule for each kind, and each kind once', () => {
    expect(new Set(claimKinds).size).toBe(claimKinds.length)
    expect(Object.keys(claimCatalogue)).toEqual([...claimKinds])
  })

  it('asks no amount for reinstatement and unpaid insurance only', () => {
    const withoutAmount = claimKinds.filter((kind) => !claimCatalogue[kind].needsAmount)
    expect(withoutAmount).toEqual(['reinstatement', 'unpaidInsurance'])
  })

  it('warns that insurance goes to the Social Security Organization first', () => {
    const warned = claimKinds.filter((kind) => claimCatalogue[kind].warning === 'socialSecurityFirst')
    expect(warned).toEqual(['unpaidInsurance'])
  })

  it('cites at least one article for each kind', () => {
    expect(claimKinds.filter((kind) => claimCatalogue[kind].articles.length === 0)).toEqual([])
    expect(claimCatalogue.overtime.articles).toEqual([{ law: 'labour', article: 59 }])
  })
})
