import { useEffect, useRef } from 'react'

/** When a page turns into another one where it stands, reading starts at its heading, as after a change of page. */
export function useFocusOnChange(shown: string | null | undefined): void {
  const last = useRef(shown)
  useEffect(() => {
    if (last.current === shown) return
    last.current = shown
    document.querySelector('h1')?.focus()
  }, [shown])
}
