import { m } from '@dadkar/messages'
import { formatRial, rialInWords } from '@dadkar/procedure'
import { locale } from '../../../lib/locale.ts'
import type { DraftItem, VerdictItem } from './queries.ts'
import styles from './verdict.module.css'
import { totalOf } from './verdict-text.ts'

/** What is awarded so far, in digits and in words. */
export function VerdictTotal({ claims, items }: { claims: readonly VerdictItem[]; items: readonly DraftItem[] }) {
  const total = totalOf(claims, items)
  return (
    <dl className={styles.total}>
      <dt>{m['ui.verdict.total']()}</dt>
      <dd>
        <strong>{formatRial(total, locale)}</strong>
        <span className={styles.soft}>{rialInWords(total, locale)}</span>
      </dd>
    </dl>
  )
}
