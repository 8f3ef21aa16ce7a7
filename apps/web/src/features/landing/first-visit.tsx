import { lazy, Suspense, useEffect, useState } from 'react'

const key = 'dadkar.invited'
const Invitation = lazy(() => import('./invitation.tsx').then((module) => ({ default: module.Invitation })))

/** Time to read the page: whoever knows what to do has gone on by then, and no line is busy with the page itself. */
const delayMs = 6000

/** Invites a first-time visitor, once. */
export function FirstVisit() {
  const [isInvited, setInvited] = useState(false)
  useEffect(() => {
    if (wasInvited()) return
    const timer = setTimeout(() => setInvited(true), delayMs)
    return () => clearTimeout(timer)
  }, [])

  function remember() {
    setInvited(false)
    try {
      localStorage.setItem(key, 'yes')
    } catch {
      // Without storage the invitation comes again on the next visit.
    }
  }

  if (!isInvited) return null
  return (
    <Suspense>
      <Invitation onDone={remember} />
    </Suspense>
  )
}

function wasInvited(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}
