import { type MiddlewareFunction, redirect } from 'react-router'
import { basename } from '../lib/locale.ts'
import { signInPath } from '../lib/next-address.ts'
import { restoreSession } from '../lib/session.ts'

/** Lets only a signed-in person on; others sign in first and then come back to where they were going. */
export const requireSession: MiddlewareFunction = async ({ request }) => {
  if (await restoreSession()) return
  const { pathname, search } = new URL(request.url)
  const path = basename === '/' ? pathname : pathname.slice(basename.length)
  throw redirect(signInPath(path + search))
}
