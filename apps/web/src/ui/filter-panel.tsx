import type { ReactNode } from 'react'
import { Disclosure } from './disclosure.tsx'
import styles from './filter-panel.module.css'

/** So many rows are seen at a glance: there is nothing to search among them. */
const fewRows = 8

type FilterPanelProps = {
  summary: string
  /** Whether something is left out already: then it is seen what. */
  isNarrowed: boolean
  /** How many rows the list shows. */
  rows: number
  children: ReactNode
}

/** Filters above a list, folded until there is something to filter; on a phone they would fill the first screen. */
export function FilterPanel({ summary, isNarrowed, rows, children }: FilterPanelProps) {
  return (
    <Disclosure summary={summary} isOpen={isNarrowed || (isWide() && rows > fewRows)}>
      <search className={styles.filters}>{children}</search>
    </Disclosure>
  )
}

/** The choices of a filter side by side. */
export function FilterChoices({ children }: { children: ReactNode }) {
  return <div className={styles.choices}>{children}</div>
}

const isWide = () => matchMedia('(min-width: 48rem)').matches
