import { redirect } from 'react-router'
import { stepUpPath } from './next-address.ts'
import { getSession, isSteppedUp } from './session.ts'

/** A loader of a page that does something confidential: a fresh code comes first, so that nothing typed is lost to it. */
export function requireFreshCode(path: string) {
  const session = getSession()
  if (!session || !isSteppedUp(session)) throw redirect(stepUpPath(path))
}
