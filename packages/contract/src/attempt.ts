import * as z from 'zod/mini'
import { id } from './fields.ts'

/* The proof that somebody tried to do something in time and that it failed through our fault. */

/** What a party does within a limit. */
export const attemptActs = ['petition', 'cure', 'objection', 'withdrawal', 'settlement', 'execution'] as const

export type AttemptAct = (typeof attemptActs)[number]

/** The type of the signed statement, in its header: no receipt can be taken for it, nor the other way round. */
export const attemptType = 'dadkar-attempt+jwt'

/** What is signed: that bytes of this hash arrived, never what they say. */
export const attemptClaims = z
  .object({
    iss: z.string().check(z.describe('Address of the portal that issued it.')),
    jti: id,
    iat: z.int().check(z.describe('When it failed, in seconds since 1970.')),
    sub: id.check(z.describe('The account that tried, by its id; only the portal knows whose it is.')),
    act: z.enum(attemptActs),
    about: id.check(z.describe('The case; of a petition that is not one yet, the petition.')),
    sha256: z.string().check(z.describe('Hexadecimal SHA-256 of the bytes that were sent.')),
    request: z.string().check(z.describe('The number of the request, by which our log knows it.')),
  })
  .register(z.globalRegistry, { id: 'AttemptClaims' })

export type AttemptClaims = z.output<typeof attemptClaims>
