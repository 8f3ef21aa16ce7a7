import type { ReactNode } from 'react'
import { Link, type To } from 'react-router'
import styles from './tabs.module.css'

type Tab = { to: To; label: ReactNode; isCurrent: boolean }

/** Where there are more views than fit, the current one may stand beyond the edge of their line; the page stays where it is. */
function bringIntoSight(link: HTMLAnchorElement | null) {
  const list = link?.closest('ul')
  if (!link || !list) return
  const [own, line] = [link.getBoundingClientRect(), list.getBoundingClientRect()]
  const beyond = own.left < line.left ? own.left - line.left : Math.max(0, own.right - line.right)
  if (beyond !== 0) list.scrollBy({ left: beyond })
}

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
              ref={tab.isCurrent ? bringIntoSight : undefined}
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
