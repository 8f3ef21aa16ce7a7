import { createDadkarClient } from '@dadkar/client'
import { ApiError, connectionFailed } from './api-error.ts'
import { keepAttempt } from './attempts.ts'
import { noteServerTime } from './clock.ts'
import { findProblem } from './problem.ts'
import { getSession, refreshSession } from './session.ts'

/** The API on this origin, called as the signed-in person. Read its answers with `unwrap`. */
export const api = createDadkarClient({ baseUrl: '', fetch: fetchAsPerson })

type Answer<Data> = { data?: Data; error?: unknown; response: Response }

/**
 * The data of a call: `await unwrap(api.GET('/v1/me'))`.
 * @throws ApiError with the problem the API answered, `connection.failed` when there was no answer
 */
export async function unwrap<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await call.catch((cause) => {
    throw cause instanceof ApiError ? cause : new ApiError(connectionFailed)
  })
  if (response.ok) return data as Data
  const problem = findProblem(error) ?? connectionFailed
  if (problem.attempt) keepAttempt(problem.attempt)
  throw new ApiError(problem)
}

/** Sends with the access token. One that has grown old is exchanged, and the request sent again, once. */
async function fetchAsPerson(request: Request): Promise<Response> {
  const again = request.clone()
  const response = await fetch(withToken(request))
  noteServerTime(response)
  if (response.status !== 401 || !(await isWorthRefreshing(response))) return response
  const session = await refreshSession()
  return session ? fetch(withToken(again)) : response
}

function withToken(request: Request): Request {
  const session = getSession()
  if (session) request.headers.set('authorization', `Bearer ${session.accessToken}`)
  return request
}

async function isWorthRefreshing(response: Response): Promise<boolean> {
  const problem = findProblem(
    await response
      .clone()
      .json()
      .catch(() => null),
  )
  return ['session.expired', 'session.required', 'session.ended'].includes(problem?.code ?? '')
}
