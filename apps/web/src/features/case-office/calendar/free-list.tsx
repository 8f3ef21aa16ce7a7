import { m } from '@dadkar/messages'
import { localizeDigits } from '@dadkar/validators'
import { formatList } from '../../../lib/format-list.ts'
import { locale } from '../../../lib/locale.ts'
import { formatNumber } from '../../../lib/numbers.ts'
import styles from './calendar.module.css'

/** How many half hours are free, and which on demand. */
export function FreeList({ times }: { times: readonly string[] }) {
  if (times.length === 0) return <p className={styles.soft}>{m['ui.calendar.fullDay']()}</p>
  return (
    <details className={styles.free}>
      <summary>{m['ui.calendar.free']({ count: formatNumber(times.length) })}</summary>
      {formatList(times.map((time) => localizeDigits(time, locale)))}
    </details>
  )
}
