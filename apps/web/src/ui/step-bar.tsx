import { m } from '@dadkar/messages'
import { formatNumber } from '../lib/numbers.ts'
import styles from './step-bar.module.css'

export type Step = { now: number; of: number }

/** «گام ۲ از ۵» over a thin bar. */
export function StepBar({ now, of }: Step) {
  const share = (100 * now) / of
  return (
    <div className={styles.step}>
      {m['ui.common.step']({ now: formatNumber(now), of: formatNumber(of) })}
      <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
        <rect className={styles.track} width={100} height={4} />
        <rect className={styles.filled} width={share} height={4} />
      </svg>
    </div>
  )
}
