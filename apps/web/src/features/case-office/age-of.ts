import { millisecondsUntil } from '../../lib/clock.ts'

/** How long ago an instant was, in seconds. */
export function ageOf(instant: string): number {
  return -millisecondsUntil(instant) / 1000
}
