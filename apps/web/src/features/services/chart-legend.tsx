import { m } from '@dadkar/messages'
import { type ReactNode, useId } from 'react'
import { SlowPattern } from './bar.tsx'
import styles from './period-chart.module.css'

/** What the colours and patterns of the bars mean, once for a page. */
export function ChartLegend({ hasVolume = false }: { hasVolume?: boolean }) {
  const pattern = useId()
  return (
    <p className={styles.legend} aria-hidden="true">
      <Key text={m['ui.services.legendGood']()}>
        <rect className={styles.good} width="6" height="16" />
      </Key>
      <Key text={m['ui.services.legendSlow']()}>
        <SlowPattern id={pattern} />
        <rect fill={`url(#${pattern})`} width="6" height="16" />
      </Key>
      <Key text={m['ui.services.legendBad']()}>
        <rect className={styles.bad} width="6" height="16" />
      </Key>
      <Key text={m['ui.services.legendUnknown']()}>
        <rect className={styles.unknown} y="8" width="6" height="4" />
      </Key>
      {hasVolume && (
        <Key text={m['ui.services.legendVolume']()}>
          <rect className={styles.volume} y="4" width="6" height="12" />
        </Key>
      )}
    </p>
  )
}

function Key({ text, children }: { text: string; children: ReactNode }) {
  return (
    <span>
      <svg className={styles.key} viewBox="0 0 6 16" aria-hidden="true">
        {children}
      </svg>
      {text}
    </span>
  )
}
