import { useEffect, useState } from 'react'

/*
 * Pages are loaded when they are needed. After a release those of the one before are gone from the server, and whoever
 * has the portal open meets a page that does not load: the address is then opened anew, with the pages of today.
 */

const key = 'dadkar.reopened'
const aMinute = 60_000

const missing = new WeakSet<Error>()
if (typeof window !== 'undefined') {
  window.addEventListener('vite:preloadError', ({ payload }) => missing.add(payload))
}

const wasJustReopened = () => Date.now() - Number(sessionStorage.getItem(key)) < aMinute

/** Whether what failed is a page that could not be loaded, and is being opened anew: once, and if somebody answers. */
export function useReopening(error: unknown): boolean {
  const [isReopening, setReopening] = useState(() => error instanceof Error && missing.has(error) && !wasJustReopened())
  useEffect(() => {
    if (!isReopening) return
    fetch(location.href, { method: 'HEAD' })
      .then(({ ok }) => {
        if (!ok) throw new Error('Nobody answers')
        sessionStorage.setItem(key, String(Date.now()))
        location.reload()
      })
      .catch(() => setReopening(false))
  }, [isReopening])
  return isReopening
}
