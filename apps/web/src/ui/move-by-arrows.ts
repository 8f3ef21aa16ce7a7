import type { KeyboardEvent } from 'react'

/** By the place of the key, so that J and K work in a Persian layout too. */
const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, KeyJ: 1, KeyK: -1 }

/** In a table whose rows are links, the arrows, or J and K, go from one to the next. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.code]
  const current = document.activeElement?.closest('a')
  if (!step || !current || event.ctrlKey || event.metaKey || event.altKey) return
  const links = [...event.currentTarget.querySelectorAll('a')]
  const next = links[links.indexOf(current) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
