import { useEffect } from 'react'

/** Tells `public/early.js` that the page now answers, so that a form sent before goes on. */
export function useTellStarted(): void {
  useEffect(() => {
    dispatchEvent(new Event('dadkar:started'))
  }, [])
}
