import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { api, unwrap } from './api.ts'
import { ApiError } from './api-error.ts'
import { queryClient } from './query-client.ts'
import {
  beginSession,
  endSession,
  getSession,
  refreshSession,
  restoreSession,
  type Session,
  signOut,
  useSession,
} from './session.ts'

const later = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()

function sessionOf(token: string, personId = 'sara'): Session {
  return {
    accessToken: token,
    accessExpiresAt: later(600),
    sessionExpiresAt: later(3600),
    steppedUpUntil: null,
    person: { id: personId, firstName: 'سارا', lastName: 'رستمی' },
    capacity: 'worker',
    organization: null,
    level: 1,
  }
}

const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status })
const refusal = (status: number, code: string) => answer(status, { code, status })

/** The server of these tests: what each path answers, in turn; the last answer stays. */
let answers: Record<string, (() => Response | Promise<Response>)[]>
let calls: { path: string; token: string | null; body: string }[]

beforeEach(() => {
  answers = {}
  calls = []
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const request = new Request(typeof input === 'string' ? new URL(input, location.href) : input, init)
    const path = new URL(request.url).pathname
    calls.push({ path, token: request.headers.get('authorization'), body: await request.text() })
    const turns = answers[path] ?? []
    const next = turns.length > 1 ? turns.shift() : turns[0]
    if (!next) throw new TypeError('fetch failed')
    return next()
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  endSession('signedOut')
})

const callsTo = (path: string) => calls.filter((call) => call.path === path)
const refreshPath = '/v1/sessions/refresh'

test('an old token is exchanged once for all that wait, and each request is sent again with the new one', async () => {
  beginSession(sessionOf('old'))
  let isFresh = false
  answers['/v1/me'] = [() => (isFresh ? answer(200, { id: 'sara' }) : refusal(401, 'session.expired'))]
  answers[refreshPath] = [
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      isFresh = true
      return answer(200, sessionOf('new'))
    },
  ]
  const all = await Promise.all([1, 2, 3].map(() => unwrap(api.GET('/v1/me'))))
  expect(all).toEqual([{ id: 'sara' }, { id: 'sara' }, { id: 'sara' }])
  expect(callsTo(refreshPath)).toHaveLength(1)
  expect(callsTo('/v1/me').map(({ token }) => token)).toEqual([
    ...Array(3).fill('Bearer old'),
    ...Array(3).fill('Bearer new'),
  ])
})

test('a request with a body is sent again whole', async () => {
  beginSession(sessionOf('old'))
  const body = { address: 'تهران', postalCode: '1619735744', email: null }
  answers['/v1/me/profile'] = [() => refusal(401, 'session.expired'), () => answer(200, { id: 'sara' })]
  answers[refreshPath] = [() => answer(200, sessionOf('new'))]
  await expect(unwrap(api.PUT('/v1/me/profile', { body }))).resolves.toEqual({ id: 'sara' })
  expect(callsTo('/v1/me/profile').map((call) => JSON.parse(call.body))).toEqual([body, body])
})

test('another refusal is thrown as the problem it is, without asking for a new token', async () => {
  beginSession(sessionOf('good'))
  answers['/v1/me'] = [() => refusal(403, 'session.step_up_required')]
  await expect(unwrap(api.GET('/v1/me'))).rejects.toMatchObject({ problem: { code: 'session.step_up_required' } })
  expect(callsTo(refreshPath)).toHaveLength(0)
})

test('when the session has ended, the page forgets it and what it knew', async () => {
  beginSession(sessionOf('old'))
  queryClient.setQueryData(['me'], { id: 'sara' })
  answers['/v1/me'] = [() => refusal(401, 'session.expired')]
  answers[refreshPath] = [() => refusal(401, 'session.ended')]
  const { result } = renderHook(useSession)
  expect(result.current?.accessToken).toBe('old')
  await act(async () => {
    await expect(unwrap(api.GET('/v1/me'))).rejects.toBeInstanceOf(ApiError)
  })
  expect(result.current).toBeNull()
  expect(queryClient.getQueryData(['me'])).toBeUndefined()
})

test('a broken line ends nothing', async () => {
  beginSession(sessionOf('good'))
  await expect(refreshSession()).rejects.toMatchObject({ problem: { code: 'connection.failed' } })
  expect(getSession()?.accessToken).toBe('good')
})

test('after a reload the cookie brings the session back; without one nobody is signed in', async () => {
  answers[refreshPath] = [() => refusal(401, 'session.ended'), () => answer(200, sessionOf('restored'))]
  await expect(restoreSession()).resolves.toBeNull()
  await expect(restoreSession()).resolves.toMatchObject({ accessToken: 'restored' })
})

test('signing out forgets at once, before the server has answered', async () => {
  beginSession(sessionOf('good'))
  answers['/v1/sessions/sign-out'] = [() => new Response(null, { status: 204 })]
  const leaving = signOut()
  expect(getSession()).toBeNull()
  await leaving
  expect(callsTo('/v1/sessions/sign-out')).toHaveLength(1)
})

test('what another person does in another tab ends the session of this one', async () => {
  beginSession(sessionOf('good'))
  const otherTab = new BroadcastChannel('dadkar.session')
  otherTab.postMessage({ is: 'signedIn', personId: 'sara' })
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(getSession()).not.toBeNull()
  otherTab.postMessage({ is: 'signedIn', personId: 'kamran' })
  await vi.waitFor(() => expect(getSession()).toBeNull())
  otherTab.close()
})

test('no token is put where another script could read it', () => {
  beginSession(sessionOf('secret'))
  expect(JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }) + document.cookie).not.toContain(
    'secret',
  )
})
