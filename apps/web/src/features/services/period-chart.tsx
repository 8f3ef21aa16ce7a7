import { type PointerEvent, useId, useState } from 'react'
import { classNames } from '../../ui/class-names.ts'
import { Bar, barStep, Mark, SlowPattern, Volume } from './bar.tsx'
import styles from './period-chart.module.css'
import { type PeriodUnit, tellPeriod } from './period-words.ts'
import type { Period } from './queries.ts'

type PeriodChartProps = {
  /** What a screen reader calls it. */
  label: string
  periods: readonly Period[]
  unit: PeriodUnit
  /** Under the axis, from the oldest to the newest, evenly spread. */
  ticks: readonly string[]
  /** Higher, and with a lane of how much was asked. */
  isLarge?: boolean
}

const small = { shares: 36, whole: 40, volume: 0 }
const large = { shares: 112, whole: 152, volume: 32 }

const askedIn = ({ answered, unavailable }: Period) => answered + unavailable

/**
 * Bars of the shares of each day or hour, in the reading direction. The period under the pointer, or chosen with the
 * arrow keys, is told beneath; else the newest. The keys are those of a range input that lies invisibly over the bars.
 */
export function PeriodChart({ label, periods, unit, ticks, isLarge }: PeriodChartProps) {
  const [chosen, choose] = useState<number | null>(null)
  const pattern = useId()
  const last = periods.length - 1
  const index = Math.min(chosen ?? last, last)
  const period = periods[index]
  const sentence = period ? tellPeriod(period, unit) : ''
  const size = isLarge ? large : small
  const most = Math.max(1, ...periods.map(askedIn))
  return (
    <div className={styles.chart}>
      <div className={classNames(styles.plot, isLarge && styles.large)}>
        <svg viewBox={`0 0 ${periods.length * barStep} ${size.whole}`} preserveAspectRatio="none" aria-hidden="true">
          <SlowPattern id={pattern} />
          {periods.map((period, at) => (
            <g key={period.from}>
              <Bar period={period} x={at * barStep} height={size.shares} slowPattern={pattern} />
              {isLarge && (
                <Volume x={at * barStep} y={size.whole - 4} height={(askedIn(period) / most) * size.volume} />
              )}
            </g>
          ))}
          <Mark x={index * barStep} y={size.whole} />
        </svg>
        <input
          type="range"
          aria-label={label}
          aria-valuetext={sentence}
          min={0}
          max={last}
          value={index}
          onChange={(event) => choose(Number(event.target.value))}
          onPointerMove={(event) => choose(indexAt(event, periods.length))}
          onPointerLeave={() => choose(null)}
        />
      </div>
      <div className={styles.ticks} aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick}>{tick}</span>
        ))}
      </div>
      <p className={styles.told} aria-hidden="true">
        {sentence}
      </p>
    </div>
  )
}

function indexAt({ clientX, currentTarget }: PointerEvent, count: number): number {
  const { left, right, width } = currentTarget.getBoundingClientRect()
  const isMirrored = getComputedStyle(currentTarget).direction === 'rtl'
  const share = (isMirrored ? right - clientX : clientX - left) / width
  return Math.max(0, Math.min(count - 1, Math.floor(share * count)))
}
