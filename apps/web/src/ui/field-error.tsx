import { m } from '@dadkar/messages'
import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './field.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

/** The error text of a field, with its icon and the word «خطا» for those who hear it. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className={styles.error}>
      <CircleAlert size={18} aria-hidden />
      <span>
        <VisuallyHidden>{m['ui.common.error']()}: </VisuallyHidden>
        {children}
      </span>
    </p>
  )
}
