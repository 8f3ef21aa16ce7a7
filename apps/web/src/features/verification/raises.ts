import type { Schemas } from '@dadkar/client'

type Level = Pick<Schemas['AssuranceLevel'], 'level' | 'isOpen'>

/** The open levels to which somebody at `own` can raise theirs online. */
export function findRaises(own: number, levels: readonly Level[]): (2 | 3)[] {
  const isOpen = (wanted: number) => wanted > own && levels.some(({ level, isOpen }) => level === wanted && isOpen)
  return ([2, 3] as const).filter(isOpen)
}
