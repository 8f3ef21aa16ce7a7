import styles from './bar-chart.module.css'

const tones = ['turquoise', 'lapis', 'saffron', 'pomegranate'] as const

type Bar = {
  name: string
  /** One part of the bar each; none below zero. */
  parts: readonly number[]
  /** What the whole bar says, at its end. */
  said: string
}

type BarChartProps = { bars: readonly Bar[]; legend?: readonly string[] }

/** Bars on one scale, in the direction of the page. Hidden from screen readers: a table beside it says the same. */
export function BarChart({ bars, legend = [] }: BarChartProps) {
  const longest = Math.max(1, ...bars.map(({ parts }) => sum(parts)))
  return (
    <div aria-hidden="true">
      {legend.length > 0 && (
        <ul className={styles.legend}>
          {legend.map((name, turn) => (
            <li key={name}>
              <svg className={styles.mark} aria-hidden="true">
                <rect className={styles[tones[turn] ?? 'lapis']} width="100%" height="100%" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.bars}>
        {bars.map(({ name, parts, said }) => (
          <li key={name}>
            <span>{name}</span>
            <svg className={styles.bar} aria-hidden="true">
              {parts.map((part, turn) => (
                <rect
                  // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place in the bar
                  key={turn}
                  className={styles[parts.length > 1 ? (tones[turn] ?? 'lapis') : 'lapis']}
                  x={`${(100 * sum(parts.slice(0, turn))) / longest}%`}
                  width={`${(100 * part) / longest}%`}
                  height="100%"
                />
              ))}
            </svg>
            <span className={styles.said}>{said}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0)
}
