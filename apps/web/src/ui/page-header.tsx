import type { ReactNode } from 'react'
import styles from './page-header.module.css'
import { PageTitle } from './page-title.tsx'

type PageHeaderProps = { title: string; lead?: ReactNode; before?: ReactNode; actions?: ReactNode }

/** The head of a page: what it is, a line about it, what can be done with the whole of it. */
export function PageHeader({ title, lead, before, actions }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.text}>
        {before}
        <PageTitle>{title}</PageTitle>
        {lead && <div className={styles.lead}>{lead}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}
