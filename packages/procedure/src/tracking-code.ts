import { normalizeDigits, type Result } from '@dadkar/validators'

export const trackingCodeReasons = ['empty', 'wrong_character', 'wrong_length', 'wrong_check_character'] as const
export type TrackingCodeReason = (typeof trackingCodeReasons)[number]

/**
 * Crockford's base 32 without 1, which leaves 31 characters that are not taken for one another; 31 is prime, so the
 * check character notices every single wrong character and every exchange of two.
 */
const alphabet = '023456789ABCDEFGHJKMNPQRSTVWXYZ'
const base = BigInt(alphabet.length)
const payloadLength = 11

/** Bytes of randomness a code is made from; more than the code holds, so that every code is equally likely. */
export const trackingCodeRandomBytes = 16

/**
 * An unguessable code of 12 characters (54 bits and a check character) from cryptographically random bytes.
 * Throws RangeError for fewer than `trackingCodeRandomBytes`.
 */
export function generateTrackingCode(randomBytes: Uint8Array): string {
  if (randomBytes.length < trackingCodeRandomBytes) throw new RangeError('too few random bytes')
  let number = randomBytes.reduce((total, byte) => total * 256n + BigInt(byte), 0n)
  let payload = ''
  while (payload.length < payloadLength) {
    payload += alphabet.charAt(Number(number % base))
    number /= base
  }
  return payload + checkCharacter(payload)
}

/** A code in groups for reading and copying: `XXXX-XXXX-XXXX`. It stays in Latin letters and digits in every language. */
export function formatTrackingCode(code: string): string {
  return [code.slice(0, 4), code.slice(4, 8), code.slice(8)].join('-')
}

/** A code as a person types it: any digits, case, dashes and spaces, O for 0. The value is 12 characters. Never throws. */
export function parseTrackingCode(input: string): Result<string, TrackingCodeReason> {
  const typed: unknown = input
  const value = typeof typed === 'string' ? normalizeDigits(typed).toUpperCase().replaceAll('O', '0') : ''
  if (value === '') return { ok: false, reason: 'empty' }
  if ([...value].some((character) => !alphabet.includes(character))) return { ok: false, reason: 'wrong_character' }
  if (value.length !== payloadLength + 1) return { ok: false, reason: 'wrong_length' }
  const payload = value.slice(0, payloadLength)
  if (value !== payload + checkCharacter(payload)) return { ok: false, reason: 'wrong_check_character' }
  return { ok: true, value }
}

/** The sum of the characters, each weighted by its place from 1, modulo 31. */
function checkCharacter(payload: string): string {
  let sum = 0
  for (let index = 0; index < payload.length; index += 1) sum += (index + 1) * alphabet.indexOf(payload.charAt(index))
  return alphabet.charAt(sum % alphabet.length)
}
