import type { ReactNode } from 'react'
import { Link, type To } from 'react-router'
import styles from './tabs.module.css'

type Tab = { to: To; label: ReactNode; isCurrent: boolean }

/** Views of one thing, each at its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      <ul>
        {tabs.map((tab, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list in a fixed order
          <li key={index}>
            <Link
              to={tab.to}
              className={styles.tab}
              aria-current={tab.isCurrent ? 'page' : undefined}
              preventScrollReset
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
