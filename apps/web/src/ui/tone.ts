import { m } from '@dadkar/messages'
import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react'

/** What a colour means; never shown without its icon and a word. */
export type Tone = 'info' | 'success' | 'warning' | 'error'

export const toneIcon: Record<Tone, LucideIcon> = {
  info: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  error: CircleAlert,
}

export function toneWord(tone: Tone): string {
  return m[`ui.common.${tone}`]()
}
