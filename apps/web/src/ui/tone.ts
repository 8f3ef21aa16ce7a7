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

/** A key glued from parts would bundle every text of the application. */
export function toneWord(tone: Tone): string {
  if (tone === 'success') return m['ui.common.success']()
  if (tone === 'warning') return m['ui.common.warning']()
  return tone === 'error' ? m['ui.common.error']() : m['ui.common.info']()
}
