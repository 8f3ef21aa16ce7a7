import { createHmac, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeMac, deriveCode, truncate } from './sms-code.ts'

describe('truncation', () => {
  // RFC 4226 appendix D: the HMAC-SHA-1 of the counter under the key "12345678901234567890", and its code.
  test.each(
    [755224, 287082, 359152, 969429, 338314, 254676, 287922, 162583, 399871, 520489].map((code, n) => [n, code]),
  )('of counter %i gives %i, as in RFC 4226', (counter, code) => {
    const message = Buffer.alloc(8)
    message.writeBigUInt64BE(BigInt(counter ?? 0))
    const digest = createHmac('sha1', '12345678901234567890').update(message).digest()
    expect(truncate(digest)).toBe(String(code))
  })

  test('never loses its leading zeros, whatever the digest', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (digest) => {
        expect(truncate(Buffer.from(digest))).toMatch(/^\d{6}$/)
      }),
    )
    expect(truncate(Buffer.alloc(32))).toBe('000000')
  })
})

describe('a code', () => {
  const key = randomBytes(32)
  const seed = randomBytes(20)

  test('is the same for the same seed and key, and another for others', () => {
    expect(deriveCode(key, seed)).toBe(deriveCode(key, seed))
    const codes = new Set(Array.from({ length: 50 }, () => deriveCode(key, randomBytes(20))))
    expect(codes.size).toBeGreaterThan(45)
    const underOthers = new Set(Array.from({ length: 50 }, () => deriveCode(randomBytes(32), seed)))
    expect(underOthers.size).toBeGreaterThan(45)
  })

  test('uses all six digits evenly', () => {
    const first = Array<number>(10).fill(0)
    for (let n = 0; n < 5000; n += 1) {
      const digit = Number(deriveCode(key, randomBytes(20))[0])
      first[digit] = (first[digit] ?? 0) + 1
    }
    for (const count of first) expect(count).toBeGreaterThan(350)
  })
})

test('a mac recognises one code of one challenge for one purpose under one key', () => {
  const key = randomBytes(32)
  const mac = codeMac(key, 'a', 'petition-version:2', '123456')
  expect(codeMac(key, 'a', 'petition-version:2', '123456')).toEqual(mac)
  for (const other of [
    codeMac(key, 'b', 'petition-version:2', '123456'),
    codeMac(key, 'a', 'petition-version:3', '123456'),
    codeMac(key, 'a', '', '123456'),
    codeMac(key, 'a', 'petition-version:2', '123457'),
    codeMac(randomBytes(32), 'a', 'petition-version:2', '123456'),
  ]) {
    expect(other).not.toEqual(mac)
  }
})
