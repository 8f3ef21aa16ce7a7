import { createHmac, timingSafeEqual } from 'node:crypto'

/** Whether a callback's raw body was signed with the key agreed with the provider; never, where there is no key. */
export function isSignedBy(key: string, body: Buffer, signature: unknown): boolean {
  if (key === '') return false
  const given = Buffer.from(typeof signature === 'string' ? signature : '', 'hex')
  const expected = createHmac('sha256', key).update(body).digest()
  return given.length === expected.length && timingSafeEqual(given, expected)
}
