import * as z from 'zod/mini'
import { capacities } from './capacity.ts'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { id, instant } from './fields.ts'
import { localized } from './localized.ts'

/* Receipts of service: signed, and readable by anybody who was given one (labour procedure rules, art. 131). */

/** `service`: the paper was placed in the addressee's account. `opening`: it was opened there, actual service. */
export const receiptKinds = ['service', 'opening'] as const

/** What a notice's own pages say of its receipts. */
export const receiptRef = z
  .object({ id, kind: z.enum(receiptKinds), issuedAt: instant })
  .register(z.globalRegistry, { id: 'ReceiptRef' })

/** The type of the signed statement, in its header: nothing else that our keys sign can be taken for a receipt. */
export const receiptType = 'dadkar-receipt+jwt'

/** What is signed. It names nobody, and says nothing of the case. */
export const receiptClaims = z
  .object({
    iss: z.string().check(z.describe('Address of the portal that issued it.')),
    jti: id.check(z.describe('The id of the receipt.')),
    iat: z.int().check(z.describe('When it was signed, in seconds since 1970.')),
    kind: z.enum(receiptKinds),
    notice: id,
    office: z.string().check(z.describe('Code of the labour office of the case.')),
    sha256: z.string().check(z.describe('Hexadecimal SHA-256 of the paper’s bytes.')),
    placedAt: instant,
    openedAt: z.nullable(instant),
    capacity: z.nullable(z.enum(capacities)).check(z.describe('In which capacity it was opened.')),
    level: z.nullable(z.int()).check(z.describe('The level of assurance of whoever opened it, 1 to 4.')),
  })
  .register(z.globalRegistry, { id: 'ReceiptClaims' })

export type ReceiptClaims = z.infer<typeof receiptClaims>

export const serviceReceipt = z
  .object({
    ...receiptRef.shape,
    officeName: z.nullable(localized),
    jws: z.string().check(z.describe('The signed claims: JWS in compact form, ES256. `kid` names the key.')),
    annulledAt: z
      .nullable(instant)
      .check(z.describe('When the service was annulled (art. 131): what is signed happened, and counts no more.')),
  })
  .register(z.globalRegistry, { id: 'ServiceReceipt' })

export type ServiceReceipt = z.infer<typeof serviceReceipt>

const publicKey = z
  .object({
    ...{ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() },
    ...{ kid: z.string(), alg: z.literal('ES256'), use: z.literal('sig') },
  })
  .register(z.globalRegistry, { id: 'PublicKey' })

export const getReceiptKeys = endpoint({
  method: 'GET',
  path: '/v1/receipts/jwks.json',
  tag: 'Receipts of service',
  access: 'public',
  summary: 'The keys that signed receipts of service: a JSON Web Key Set (RFC 7517)',
  description: 'These keys sign receipts and nothing else. A key that no longer signs stays here.',
  status: 200,
  response: z.object({ keys: z.array(publicKey) }),
  errors: [],
})

export const getServiceReceipt = endpoint({
  method: 'GET',
  path: '/v1/receipts/{id}',
  tag: 'Receipts of service',
  access: 'public',
  summary: 'One receipt of service, for whoever was given its address',
  description:
    'Names nobody and tells nothing of the case. Verify `jws` by the key set, hold `sha256` of its claims against the paper, and see by `annulledAt` whether the service still counts.',
  params: idParams,
  status: 200,
  response: serviceReceipt,
  errors: ['receipt.not_found'],
})
