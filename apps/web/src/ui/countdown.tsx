import { m } from '@dadkar/messages'
import { type ReactNode, useEffect, useState } from 'react'
import { formatClock } from '../lib/numbers.ts'
import styles from './countdown.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

type CountdownProps = {
  /** The moment it ends, RFC 3339, as the server gave it. */
  until: string
  /** How much of now the clock of this device is ahead of the server's, in milliseconds. */
  clockSkew?: number
  /** What is shown while it runs; «۱:۳۰ مانده است» if not given. */
  children?: (clock: string) => ReactNode
  onEnd?: () => void
}

/** Time left, by the second for the eye and by the minute for the ear. */
export function Countdown({ until, clockSkew = 0, children, onEnd }: CountdownProps) {
  const seconds = useSecondsLeft(until, clockSkew, onEnd)
  const clock = formatClock(seconds)
  const isWorthSaying = seconds === 0 || seconds === 30 || seconds % 60 === 0
  const sentence = seconds === 0 ? m['ui.common.timeUp']() : m['ui.common.timeLeft']({ time: clock })
  return (
    <span className={styles.countdown}>
      <span aria-hidden>{seconds > 0 && children ? children(clock) : sentence}</span>
      <VisuallyHidden role="status">{isWorthSaying && sentence}</VisuallyHidden>
    </span>
  )
}

function useSecondsLeft(until: string, clockSkew: number, onEnd?: () => void): number {
  const left = () => Math.max(0, Math.ceil((Date.parse(until) - Date.now() + clockSkew) / 1000))
  const [seconds, setSeconds] = useState(left)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new function from the parent must not restart the clock
  useEffect(() => {
    setSeconds(left())
    const timer = setInterval(() => {
      const now = left()
      setSeconds(now)
      if (now > 0) return
      clearInterval(timer)
      onEnd?.()
    }, 1000)
    return () => clearInterval(timer)
  }, [until, clockSkew])
  return seconds
}
