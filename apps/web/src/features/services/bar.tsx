import styles from './period-chart.module.css'
import type { Period } from './queries.ts'
import { sharesOf } from './shares.ts'

export const barStep = 4
const width = 3
const markHeight = 2
/** One call of a thousand must still be seen. */
const leastShown = 2

type BarProps = { period: Period; x: number; height: number; slowPattern: string }

/** What had no answer hangs from the top, the slow beneath it, striped; a dot where nothing was asked. */
export function Bar({ period, x, height, slowPattern }: BarProps) {
  const shares = sharesOf(period)
  if (!shares) return <rect className={styles.unknown} x={x} y={height - 4} width={width} height="4" />
  const heightOf = (share: number) => (share === 0 ? 0 : Math.max(leastShown, share * height))
  const bad = heightOf(shares.bad)
  const slow = Math.min(heightOf(shares.slow), height - bad)
  const good = height - bad - slow
  return (
    <>
      {bad > 0 && <rect className={styles.bad} x={x} y="0" width={width} height={bad} />}
      {slow > 0 && <rect fill={`url(#${slowPattern})`} x={x} y={bad} width={width} height={slow} />}
      {good > 0 && <rect className={styles.good} x={x} y={bad + slow} width={width} height={good} />}
    </>
  )
}

/** Which bar is told beneath the chart. */
export function Mark({ x, y }: { x: number; y: number }) {
  return <rect className={styles.mark} x={x} y={y - markHeight} width={width} height={markHeight} />
}

/** How much was asked, beneath the shares, against the most that was. */
export function Volume({ x, y, height }: { x: number; y: number; height: number }) {
  return <rect className={styles.volume} x={x} y={y - height} width={width} height={height} />
}

/** Stripes across, which stay the same however wide the bars are drawn. */
export function SlowPattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} patternUnits="userSpaceOnUse" width={barStep} height="3">
        <rect className={styles.slow} width={barStep} height="3" />
        <rect className={styles.stripe} width={barStep} height="1" />
      </pattern>
    </defs>
  )
}
