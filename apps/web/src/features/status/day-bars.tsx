import { m } from '@dadkar/messages'
import { tehranTime } from '@dadkar/validators'
import { formatDay } from '../../lib/dates.ts'
import { formatNumber, formatWait } from '../../lib/numbers.ts'
import { serviceName } from '../../lib/service-names.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './day-bars.module.css'
import type { ServiceStatus } from './queries.ts'

const daySeconds = 24 * 3600
const height = 28
/** A short outage must still be seen. */
const leastShown = 0.2

/** `seconds`: how much of it has gone by. */
type Day = { date: string; share: number | null; seconds: number }

/** The days up to that of `checkedAt`, which is not over; oldest first. */
function listDays({ days }: ServiceStatus, checkedAt: string): Day[] {
  const now = Date.parse(checkedAt)
  return days.map((share, index) => {
    const date = new Date(now - (days.length - 1 - index) * daySeconds * 1000).toISOString()
    return { date, share, seconds: index === days.length - 1 ? secondsOfDay(checkedAt) : daySeconds }
  })
}

function secondsOfDay(instant: string): number {
  const [hours = 0, minutes = 0] = tehranTime(new Date(instant)).split(':').map(Number)
  return (hours * 60 + minutes) * 60
}

/** Ninety days as a row of bars, told in a sentence, with a table of the days that had an outage. */
export function DayBars({ service, checkedAt }: { service: ServiceStatus; checkedAt: string }) {
  const days = listDays(service, checkedAt)
  const bad = days.filter(({ share }) => share !== null && share > 0)
  const summary = summaryOf(days, bad.length)
  return (
    <div className={styles.days}>
      <svg
        className={styles.bars}
        viewBox={`0 0 ${days.length * 4} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {days.map(({ date, share }, index) => (
          <Bar key={date} x={index * 4} share={share} />
        ))}
      </svg>
      <div className={styles.ends} aria-hidden="true">
        <span>{m['ui.status.dayFrom']()}</span>
        <span>{m['ui.status.dayTo']()}</span>
      </div>
      {bad.length === 0 ? (
        <p className={styles.summary}>{summary}</p>
      ) : (
        <Disclosure summary={summary}>
          <BadDays name={serviceName(service.service)} days={bad} />
        </Disclosure>
      )}
    </div>
  )
}

function summaryOf(days: Day[], badDays: number): string {
  if (badDays > 0) return m['ui.status.daySome']({ count: formatNumber(badDays) })
  return days.every(({ share }) => share === null) ? m['ui.status.dayUnasked']() : m['ui.status.dayNone']()
}

/** Full and quiet for a good day; the outage hangs from the top; a dot where nothing was asked. */
function Bar({ x, share }: { x: number; share: number | null }) {
  if (share === null) return <rect className={styles.unknown} x={x} y={height - 4} width="3" height="4" />
  const down = share === 0 ? 0 : Math.max(leastShown, share) * height
  return (
    <>
      <rect className={styles.up} x={x} y={down} width="3" height={height - down} />
      {down > 0 && <rect className={styles.down} x={x} y="0" width="3" height={down} />}
    </>
  )
}

function BadDays({ name, days }: { name: string; days: Day[] }) {
  return (
    <table className={styles.table}>
      <caption>{m['ui.status.dayTable']({ service: name })}</caption>
      <thead>
        <tr>
          <th scope="col">{m['ui.status.day']()}</th>
          <th scope="col">{m['ui.status.dayShare']()}</th>
        </tr>
      </thead>
      <tbody>
        {[...days].reverse().map(({ date, share, seconds }) => (
          <tr key={date}>
            <th scope="row">{formatDay(date)}</th>
            <td>{m['ui.status.dayDuration']({ time: formatWait((share ?? 0) * seconds) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What the bars mean, once for the page. */
export function BarsLegend() {
  return (
    <p className={styles.legend} aria-hidden="true">
      <span className={styles.keyUp}>{m['ui.status.legendUp']()}</span>
      <span className={styles.keyDown}>{m['ui.status.legendDown']()}</span>
      <span className={styles.keyUnknown}>{m['ui.status.legendUnknown']()}</span>
    </p>
  )
}
