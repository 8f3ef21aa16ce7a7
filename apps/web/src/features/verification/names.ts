import { m } from '@dadkar/messages'

/** What a level is called, and what it needs. */
export function levelWords(level: number) {
  if (level === 1) return { label: m['ui.verification.level.name1'](), detail: m['ui.verification.level.detail1']() }
  if (level === 2) return { label: m['ui.verification.level.name2'](), detail: m['ui.verification.level.detail2']() }
  if (level === 3) return { label: m['ui.verification.level.name3'](), detail: m['ui.verification.level.detail3']() }
  return { label: m['ui.verification.level.name4'](), detail: m['ui.verification.level.detail4']() }
}
