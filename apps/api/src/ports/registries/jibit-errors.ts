import { z } from 'zod'
import type { JsonAnswer } from '../json-http.ts'
import { Unavailable } from '../unavailable.ts'

/** Codes are words: anything with a digit might carry a number of a person, and is not taken (it may be logged). */
const errorSchema = z.object({ code: z.string().regex(/^[a-z_.]{1,60}$/i) })

/** `matching.unknown`: the registry could not tell for this one person. */
const transientCodes = ['matching.unknown', 'providers.not_available', 'server.error']

/** The code of an error as Jibit writes it, `{code, message}` with a 4xx or 5xx status. */
export function readErrorCode({ status, body }: JsonAnswer): string | undefined {
  return status >= 400 ? errorSchema.safeParse(body).data?.code : undefined
}

export function toUnavailable(answer: JsonAnswer): Unavailable {
  const code = readErrorCode(answer)
  return new Unavailable(code ?? `status ${answer.status}`, {
    isTransient: answer.status >= 500 || (code !== undefined && transientCodes.includes(code)),
    isOutage: code !== 'matching.unknown',
  })
}
