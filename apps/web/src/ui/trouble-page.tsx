import { CloudOff, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { PageTitle } from './page-title.tsx'
import styles from './trouble-page.module.css'

type TroublePageProps = {
  icon?: LucideIcon
  /** The trouble is over. */
  isGood?: boolean
  /** What happened. */
  title: string
  /** Whose fault it is, and what is kept. */
  children: ReactNode
  /** The next best route first, as the main button. */
  actions: ReactNode
}

export function TroublePage({ icon: Icon = CloudOff, isGood, title, children, actions }: TroublePageProps) {
  return (
    <div className={styles.trouble}>
      <Icon className={isGood ? styles.good : styles.mark} size={44} strokeWidth={1.5} aria-hidden />
      <PageTitle>{title}</PageTitle>
      <div className={styles.facts}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </div>
  )
}
