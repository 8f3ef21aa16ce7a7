import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/**
 * After a change of page the reading starts at its heading, as it would after a full load; where a page is there to be
 * typed or scanned into at once, at its field marked `data-focus-first`.
 */
export function useFocusAfterNavigation(): void {
  const { pathname, hash } = useLocation()
  const lastPath = useRef(pathname)
  useEffect(() => {
    if (lastPath.current === pathname) return
    lastPath.current = pathname
    if (hash !== '') return
    const first = document.querySelector<HTMLElement>('[data-focus-first]') ?? document.querySelector('h1')
    first?.focus({ preventScroll: true })
  }, [pathname, hash])
}
