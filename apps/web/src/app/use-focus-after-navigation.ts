import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** After a change of page the reading starts at its heading, as it would after a full load. */
export function useFocusAfterNavigation(): void {
  const { pathname, hash } = useLocation()
  const lastPath = useRef(pathname)
  useEffect(() => {
    if (lastPath.current === pathname) return
    lastPath.current = pathname
    if (hash === '') document.querySelector('h1')?.focus({ preventScroll: true })
  }, [pathname, hash])
}
