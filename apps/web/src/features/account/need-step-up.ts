import { redirect } from 'react-router'
import { stepUpPath } from '../../lib/next-address.ts'
import { isSteppedUp, restoreSession } from '../../lib/session.ts'

/** In a loader: who has not entered a fresh code does so first, and then comes to `path`. */
export async function needStepUp(path: string): Promise<void> {
  const session = await restoreSession()
  if (!session || !isSteppedUp(session)) throw redirect(stepUpPath(path))
}
