import { z } from 'zod'
import { createJsonHttp, type JsonAnswer, readShape } from '../json-http.ts'
import { Unavailable } from '../unavailable.ts'
import { readErrorCode, toUnavailable } from './jibit-errors.ts'

const tokensSchema = z.object({ accessToken: z.string().min(1) })

export type JibitAccount = { url: string; apiKey: string; secretKey: string; timeoutMs: number }

type JibitSession = {
  /** Puts one question. Throws `Unavailable` when no answer came or the account is refused. */
  get(path: string, query: Record<string, string>, signal: AbortSignal): Promise<JsonAnswer>
}

/**
 * One signed-in account at Jibit. Its access token is made on the first question and shared by all; when an answer says
 * `forbidden` it is made anew, once, by whoever notices first.
 */
export function createJibitSession({ url, apiKey, secretKey, timeoutMs }: JibitAccount): JibitSession {
  const http = createJsonHttp(url)
  let token: Promise<string> | undefined

  /** Has its own time limit: the token is for everybody, so it must not end with the question that asked first. */
  async function generateToken() {
    const answer = await http(
      {
        method: 'POST',
        path: '/v1/tokens/generate',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ apiKey, secretKey }),
      },
      AbortSignal.timeout(timeoutMs),
    )
    if (isForbidden(answer)) throw new Unavailable('account refused')
    if (answer.status !== 200) throw toUnavailable(answer)
    return readShape(tokensSchema, answer.body).accessToken
  }

  function shareToken() {
    token ??= generateToken().catch((error: unknown) => {
      token = undefined
      throw error
    })
    return token
  }

  const ask = async (path: string, query: Record<string, string>, accessToken: string, signal: AbortSignal) =>
    http({ method: 'GET', path, query, headers: { authorization: `Bearer ${accessToken}` } }, signal)

  return {
    async get(path, query, signal) {
      const used = shareToken()
      const answer = await ask(path, query, await used, signal)
      if (!isForbidden(answer)) return answer

      if (token === used) token = undefined
      const second = await ask(path, query, await shareToken(), signal)
      if (isForbidden(second)) throw new Unavailable('account refused')
      return second
    },
  }
}

function isForbidden(answer: JsonAnswer): boolean {
  return answer.status === 401 || readErrorCode(answer) === 'forbidden'
}
