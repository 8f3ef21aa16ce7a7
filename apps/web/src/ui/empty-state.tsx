import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

type EmptyStateProps = { icon: LucideIcon; title: ReactNode; children: ReactNode; action?: ReactNode }

/** Nothing here yet: what will come, and what can be done now. */
export function EmptyState({ icon: Icon, title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <Icon size={36} strokeWidth={1.5} aria-hidden />
      <h2>{title}</h2>
      <p className={styles.text}>{children}</p>
      {action}
    </div>
  )
}
