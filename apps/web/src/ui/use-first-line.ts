import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * How many items of a wrapping list stand in its first line; null until it is known. Measured anew when the list becomes
 * wider or narrower, and when `content` changes.
 */
export function useFirstLine(list: RefObject<HTMLElement | null>, content: string): number | null {
  const [fits, setFits] = useState<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words have other widths
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const measure = () => {
      const items = [...element.children] as HTMLElement[]
      setFits(items.filter(({ offsetTop }) => offsetTop === items[0]?.offsetTop).length)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [list, content])
  return fits
}
