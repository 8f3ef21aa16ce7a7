import { createHmac, randomInt } from 'node:crypto'
import { type Challenge, createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'
import { type Config, policy } from '../config.ts'

/** Iterations of one guess: about a millisecond of a desktop, so that the server pays little for asking. */
const cost = 5000

/** Guesses that the first stage may take; each stage doubles them. About a second of a desktop, a few of an old phone. */
const firstGuesses = 400

const payloadSchema = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      nonce: z.string(),
      expiresAt: z.number(),
      data: z.looseObject({ for: z.string() }),
    }),
    signature: z.string(),
  }),
  solution: z.looseObject({ counter: z.number(), derivedKey: z.string() }),
})

function readPayload(proof: string) {
  try {
    return payloadSchema.safeParse(JSON.parse(Buffer.from(proof, 'base64url').toString())).data ?? null
  } catch {
    return null
  }
}

/**
 * Challenges of ALTCHA 2: a key that has to be found by trying (PBKDF2, one try after the other), and is checked by one
 * HMAC. Nothing is stored of a challenge until it is solved.
 * @param spend remembers a nonce while challenges live; false if it was spent before
 */
export function createProofs({ CODE_KEY }: Pick<Config, 'CODE_KEY'>, spend: (nonce: string) => Promise<boolean>) {
  const secretFor = (use: string) => createHmac('sha256', CODE_KEY).update(`proof:${use}`).digest('hex')
  const secrets = { hmacSignatureSecret: secretFor('challenge'), hmacKeySignatureSecret: secretFor('key') }
  return {
    /** What a solution is good for: this person from this address, told by a keyed hash. */
    bind: (person: string, ip: string) =>
      createHmac('sha256', CODE_KEY).update(`proof-for:${person}:${ip}`).digest('base64url'),

    /** @param stage 1 for the easiest; each further one takes twice the work */
    async ask(bound: string, stage: number): Promise<string> {
      const most = firstGuesses * 2 ** (stage - 1)
      const challenge = await createChallenge({
        ...secrets,
        algorithm: 'PBKDF2/SHA-256',
        cost,
        counter: randomInt(most / 2, most),
        deriveKey,
        expiresAt: new Date(Date.now() + policy.proofLife * 1000),
        data: { for: bound, most },
      })
      return Buffer.from(JSON.stringify(challenge)).toString('base64url')
    },

    /** Whether the work was done, for this and in time; a solution serves once. */
    async isSolved(proof: string | null, bound: string): Promise<boolean> {
      const payload = proof === null ? null : readPayload(proof)
      if (payload?.challenge.parameters.data.for !== bound) return false
      const challenge = payload.challenge as unknown as Challenge
      const { verified } = await verifySolution({ ...secrets, challenge, solution: payload.solution, deriveKey })
      return verified && spend(payload.challenge.parameters.nonce)
    },
  }
}
