import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createVault } from './vault.ts'

const [oldKey, newKey, indexKey] = [randomBytes(32), randomBytes(32), randomBytes(32)]
const vault = createVault(new Map([['k1', oldKey]]), indexKey)

test('what is sealed opens to the same bytes, under the same label', () => {
  fc.assert(
    fc.property(fc.string(), fc.uint8Array(), (label, value) => {
      expect(new Uint8Array(vault.open(label, vault.seal(label, value)))).toEqual(value)
    }),
  )
  expect(vault.openText('address', vault.seal('address', 'تهران، پلاک ۱۲'))).toBe('تهران، پلاک ۱۲')
})

test('the same value is sealed differently each time, and shows nothing of itself', () => {
  const sealed = [vault.seal('mobile', '+989701000101'), vault.seal('mobile', '+989701000101')]
  expect(sealed[0]).not.toEqual(sealed[1])
  expect(sealed[0]?.toString('latin1')).not.toContain('97010')
})

test('a value moved under another label does not open', () => {
  expect(() => vault.open('nationalId', vault.seal('mobile', '9900101472'))).toThrow()
})

test('a value with any byte changed, cut or added does not open', () => {
  const sealed = vault.seal('paper', 'متن')
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(() => vault.open('paper', changed), `byte ${at}`).toThrow()
    expect(() => vault.open('paper', sealed.subarray(0, at)), `cut at ${at}`).toThrow()
  }
  expect(() => vault.open('paper', Buffer.concat([sealed, Buffer.from([0])]))).toThrow()
})

describe('keys rotate without a pause', () => {
  const both = createVault(
    new Map([
      ['k2', newKey],
      ['k1', oldKey],
    ]),
    indexKey,
  )
  const onlyNew = createVault(new Map([['k2', newKey]]), indexKey)

  test('the first key seals, all of them open', () => {
    expect(both.openText('mobile', vault.seal('mobile', 'old'))).toBe('old')
    expect(onlyNew.openText('mobile', both.seal('mobile', 'new'))).toBe('new')
  })

  test('what a key sealed that is gone does not open, and says only that', () => {
    expect(() => onlyNew.open('mobile', vault.seal('mobile', 'old'))).toThrow(
      'Sealed with a key that is not known here',
    )
  })

  test('another key under the same id does not open', () => {
    const impostor = createVault(new Map([['k1', newKey]]), indexKey)
    expect(() => impostor.open('mobile', vault.seal('mobile', 'old'))).toThrow()
  })

  test('the index stays, so that people are still found', () => {
    expect(onlyNew.index('nationalId', '9900101472')).toEqual(vault.index('nationalId', '9900101472'))
  })
})

test('an index is one value of one label under one key', () => {
  const other = createVault(new Map([['k1', oldKey]]), randomBytes(32))
  const index = vault.index('nationalId', '9900101472')
  expect(index).toHaveLength(32)
  expect(vault.index('mobile', '9900101472')).not.toEqual(index)
  expect(vault.index('nationalId', '9900101473')).not.toEqual(index)
  expect(other.index('nationalId', '9900101472')).not.toEqual(index)
})

test('a vault without a key is not made', () => {
  expect(() => createVault(new Map(), indexKey)).toThrow()
})
