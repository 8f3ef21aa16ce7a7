import { lazy, Suspense, useEffect, useState } from 'react'

const key = 'dadkar.invited'
const Invitation = lazy(() => import('./invitation.tsx').then((module) => ({ default: module.Invitation })))

/** Invites a first-time visitor, once, after the page itself is ready. */
export function FirstVisit() {
  const [isInvited, setInvited] = useState(false)
  useEffect(() => {
    if (wasInvited()) return
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(() => setInvited(true), 1500)
      return () => clearTimeout(timer)
    }
    const idle = requestIdleCallback(() => setInvited(true), { timeout: 4000 })
    return () => cancelIdleCallback(idle)
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
