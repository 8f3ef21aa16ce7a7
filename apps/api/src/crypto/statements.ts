import { createPublicKey } from 'node:crypto'
import { createLocalJWKSet, errors, exportJWK, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import type { Config } from '../config.ts'

type Signer = Pick<Config, 'RECEIPT_KEYS'>

const alg = 'ES256'

/**
 * A signed statement, JWS in compact form: whoever has it can show it, and anybody can check it by the published keys.
 * @param type in its header, so that a statement of one kind is never taken for another
 */
export function signStatement({ RECEIPT_KEYS }: Signer, type: string, claims: JWTPayload): Promise<string> {
  const [current] = RECEIPT_KEYS
  if (!current) throw new Error('RECEIPT_KEYS is empty')
  return new SignJWT(claims).setProtectedHeader({ alg, typ: type, kid: current.id }).sign(current.key)
}

/** The public halves of all keys that sign or ever signed, for a JSON Web Key Set (RFC 7517). */
export function publicKeys({ RECEIPT_KEYS }: Signer) {
  return Promise.all(
    RECEIPT_KEYS.map(async ({ id: kid, key }) => {
      const { x = '', y = '' } = await exportJWK(createPublicKey(key))
      return { kty: 'EC', crv: 'P-256', x, y, kid, alg, use: 'sig' } as const
    }),
  )
}

/** What a statement says, if one of these keys signed it and it is of that type; null of anything else. */
export async function readStatement(signer: Signer, type: string, jws: string): Promise<JWTPayload | null> {
  try {
    const keys = createLocalJWKSet({ keys: await publicKeys(signer) })
    return (await jwtVerify(jws, keys, { typ: type, algorithms: [alg] })).payload
  } catch (error) {
    if (error instanceof errors.JOSEError) return null
    throw error
  }
}
