import { m } from '@dadkar/messages'
import { formatNumber } from '../../lib/numbers.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { answeredShare, downTime, type PeriodUnit, periodName, quickShare } from './period-words.ts'
import type { Period } from './queries.ts'
import { sharesOf } from './shares.ts'
import styles from './tables.module.css'

type PeriodTableProps = { caption: string; periods: readonly Period[]; unit: PeriodUnit }

/** Newest first; what nothing was asked in is left out. */
export function PeriodTable({ caption, periods, unit }: PeriodTableProps) {
  const told = periods.filter((period) => sharesOf(period) !== null).reverse()
  if (told.length === 0) return <p>{m['ui.services.tableEmpty']()}</p>
  const heads = [
    unit === 'day' ? m['ui.common.day']() : m['ui.services.hour'](),
    m['ui.services.asked'](),
    m['ui.services.answered'](),
    m['ui.services.within250'](),
    m['ui.services.within1000'](),
    m['ui.services.down'](),
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={m['ui.services.tableOf']({ of: caption })} tabIndex={0}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {told.map((period) => (
            <tr key={period.from}>
              <th scope="row">{periodName(period, unit)}</th>
              <td>{formatNumber(period.answered + period.unavailable)}</td>
              <td>{answeredShare(period)}</td>
              <td>{quickShare(period, 'within250')}</td>
              <td>{quickShare(period, 'within1000')}</td>
              <td>{downTime(period)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
