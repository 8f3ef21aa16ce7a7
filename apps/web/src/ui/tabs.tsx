import { m } from '@dadkar/messages'
import { ChevronDown } from 'lucide-react'
import { useRef } from 'react'
import { Link, type To } from 'react-router'
import { MenuButton, MenuLink } from './menu-button.tsx'
import styles from './tabs.module.css'
import { useFirstLine } from './use-first-line.ts'

type Tab = { to: To; label: string; isCurrent: boolean }

/**
 * Views of one thing, each at its own address. Those that do not fit into the line stand in a menu at its end, which bears
 * the name of the current one if that is among them.
 */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const line = useRef<HTMLUListElement>(null)
  const fits = useFirstLine(line, tabs.map((tab) => `${tab.label} ${tab.isCurrent}`).join()) ?? tabs.length
  const beyond = tabs.slice(fits)
  return (
    <nav className={styles.tabs} aria-label={label}>
      <ul ref={line}>
        {tabs.map((tab, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list in a fixed order
          <li key={index} data-beyond={index >= fits || undefined}>
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
      {beyond.length > 0 && <MoreTabs tabs={beyond} />}
    </nav>
  )
}

function MoreTabs({ tabs }: { tabs: readonly Tab[] }) {
  const more = m['ui.common.moreTabs']()
  const current = tabs.find((tab) => tab.isCurrent)?.label
  const face = (
    <span className={styles.more} data-current={current !== undefined || undefined}>
      {current ?? more} <ChevronDown size={16} aria-hidden />
    </span>
  )
  return (
    <MenuButton label={current ? `${current}، ${more}` : more} face={face}>
      {tabs.map((tab) => (
        <MenuLink key={tab.label} to={tab.to} aria-current={tab.isCurrent ? 'page' : undefined} preventScrollReset>
          {tab.label}
        </MenuLink>
      ))}
    </MenuButton>
  )
}
