import { type ReceiptClaims, receiptType } from '@dadkar/contract/receipt'
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, errors, type JSONWebKeySet, jwtVerify } from 'jose'

/** `unchecked`: this browser cannot verify, or had no keys; what the statement says may still be read. */
export type Checked =
  | { signature: 'valid' | 'unchecked'; keyId: string; claims: ReceiptClaims }
  | { signature: 'invalid' }

/**
 * Verifies a receipt as anybody can: by the published keys alone. What is shown comes out of the signed statement, never
 * from beside it.
 * @param id of the receipt that was asked for: a right signature of another receipt proves nothing here
 */
export async function verifyReceipt(jws: string, keys: JSONWebKeySet | null, id: string): Promise<Checked> {
  try {
    if (!keys || !globalThis.crypto?.subtle) return readUnchecked(jws)
    const { payload, protectedHeader } = await jwtVerify<ReceiptClaims>(jws, createLocalJWKSet(keys), {
      typ: receiptType,
      algorithms: ['ES256'],
    })
    if (payload.jti !== id) return { signature: 'invalid' }
    return { signature: 'valid', keyId: protectedHeader.kid ?? '', claims: payload }
  } catch (error) {
    if (error instanceof errors.JOSEError) return { signature: 'invalid' }
    throw error
  }
}

function readUnchecked(jws: string): Checked {
  const { kid = '' } = decodeProtectedHeader(jws)
  return { signature: 'unchecked', keyId: kid, claims: decodeJwt<ReceiptClaims>(jws) }
}
