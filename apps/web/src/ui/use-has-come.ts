import { useEffect, useState } from 'react'
import { millisecondsUntil } from '../lib/clock.ts'

/** Whether an instant of the server has come; draws again at the moment it does. */
export function useHasCome(instant: string): boolean {
  const [, setTick] = useState(0)
  useEffect(() => {
    const timer = setTimeout(() => setTick((tick) => tick + 1), Math.max(0, millisecondsUntil(instant)) + 50)
    return () => clearTimeout(timer)
  }, [instant])
  return millisecondsUntil(instant) <= 0
}
