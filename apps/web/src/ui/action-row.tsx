import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './action-row.module.css'

type ActionRowProps = {
  icon: LucideIcon
  title: ReactNode
  facts: readonly ReactNode[]
  chip?: ReactNode
  /** The one button of the row. */
  action?: ReactNode
}

/** A row of ListRows that leads nowhere: what it is, some facts, and one thing that can be done with it. */
export function ActionRow({ icon: Icon, title, facts, chip, action }: ActionRowProps) {
  return (
    <li className={styles.row}>
      <Icon className={styles.icon} size={22} strokeWidth={1.75} aria-hidden />
      <div className={styles.body}>
        <span className={styles.title}>
          {title} {chip}
        </span>
        {facts.length > 0 && (
          <span className={styles.facts}>
            {facts.map((fact, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list in a fixed order
              <span key={index}>{fact}</span>
            ))}
          </span>
        )}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </li>
  )
}
