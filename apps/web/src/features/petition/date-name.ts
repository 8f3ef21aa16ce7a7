import { m } from '@dadkar/messages'

/** Which of the two dates of employment a field is; null when it is neither. Their errors have the same words. */
export function dateName(field: string): string | null {
  if (field === 'employedFrom') return m['ui.petition.checkFrom']()
  return field === 'employedTo' ? m['ui.petition.checkTo']() : null
}
