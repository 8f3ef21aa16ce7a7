import type { JalaliDate } from '@dadkar/validators'
import { z } from 'zod'
import { createJsonHttp, type JsonAnswer, readShape } from '../json-http.ts'
import { createGuard, type PortOptions } from '../resilience.ts'
import { Unavailable } from '../unavailable.ts'
import type { FaceChecks, FaceResult } from './face.ts'

const outcomes = { pending: 'pending', matched: 'match', mismatched: 'mismatch', abandoned: 'abandoned' } as const

const resultShape = z.object({ status: z.enum(['pending', 'matched', 'mismatched', 'abandoned']) })
const unknownShape = z.object({ code: z.literal('check.not_found') })

/** A page less safe than the provider itself is not one to send people to. */
const checkShape = (provider: string) =>
  z.object({
    checkId: z.string().regex(/^[\w-]{1,64}$/),
    url: z.url({ protocol: provider.startsWith('https:') ? /^https$/ : /^https?$/ }),
    expiresAt: z.iso.datetime(),
  })

/**
 * A provider of checks of card and face. No public source shows such a wire shape: this one is our own (see the
 * simulator's README), and a real one is written here and in `callback-signature.ts`.
 */
export function createHttpFace({ url, apiKey, ...options }: PortOptions): FaceChecks {
  const http = createJsonHttp(url)
  const guard = createGuard('face', { ...options, isRepeatable: true })
  const headers = { 'x-api-key': apiKey, 'content-type': 'application/json' }
  return {
    start: ({ birthDate, ...question }) =>
      guard(async (signal) => {
        const body = JSON.stringify({ ...question, birthDate: toCompactDate(birthDate) })
        const answer = await http({ method: 'POST', path: '/v1/checks', headers, body }, signal)
        if (answer.status !== 200 && answer.status !== 201) throw toUnavailable(answer)
        const { checkId, url: page, expiresAt } = readShape(checkShape(url), answer.body)
        return { outcome: 'started' as const, checkId, url: page, until: new Date(expiresAt) }
      }),

    readResult: (checkId) =>
      guard(async (signal): Promise<FaceResult> => {
        const answer = await http({ method: 'GET', path: `/v1/checks/${checkId}`, headers }, signal)
        if (answer.status === 404 && unknownShape.safeParse(answer.body).success) return { outcome: 'abandoned' }
        if (answer.status !== 200) throw toUnavailable(answer)
        return { outcome: outcomes[readShape(resultShape, answer.body).status] }
      }),
  }
}

function toUnavailable({ status }: JsonAnswer): Unavailable {
  return new Unavailable(`status ${status}`, { isTransient: status >= 500 })
}

/** YYYYMMDD in the Jalali calendar. */
function toCompactDate({ year, month, day }: JalaliDate): string {
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('')
}
