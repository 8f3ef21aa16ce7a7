import { useEffect, useRef } from 'react'

const focusHeading = () => document.querySelector('h1')?.focus({ preventScroll: true })

/** When a page turns into another one where it stands, reading starts at its heading, as after a change of page. */
export function useFocusOnChange(shown: string | null): void {
  const last = useRef(shown)
  useEffect(() => {
    if (last.current === shown) return
    last.current = shown
    focusHeading()
  }, [shown])
}

/** The same for a part that has come late: only when what had the focus is gone with the part before. */
export function FocusOnHeading() {
  useEffect(() => {
    if (document.activeElement === document.body) focusHeading()
  }, [])
  return null
}
