import type { ServiceState } from '@dadkar/contract/status'

type Facts = {
  downSince: Date | null
  answeredAt: Date | null
  failedAt: Date | null
  /** A gateway whose messages arrive late or not at all. */
  isSlow: boolean
}

const minutes = 60_000
const troubleLasts = 10 * minutes
const knownFor = 24 * 60 * minutes

/**
 * The state of a service in one word. `trouble`: the last call failed, a short while ago, or its messages arrive late.
 * `unknown`: nothing was asked of it for a day.
 */
export function stateOf({ downSince, answeredAt, failedAt, isSlow }: Facts, now: Date): ServiceState {
  if (downSince) return 'down'
  const isWithin = (moment: Date | null, ms: number) => moment !== null && now.getTime() - moment.getTime() < ms
  const failedLast = failedAt !== null && (answeredAt === null || failedAt > answeredAt)
  if (isSlow || (failedLast && isWithin(failedAt, troubleLasts))) return 'trouble'
  return isWithin(answeredAt, knownFor) ? 'answering' : 'unknown'
}

type DayCounts = { answered: number | null; within250: number | null; within1000: number | null }

/** Within how many milliseconds 95 of 100 calls of the day were answered; null when slower than the last bound. */
export function speedOf({ answered, within250, within1000 }: DayCounts): 250 | 1000 | null {
  if (!answered) return null
  if ((within250 ?? 0) >= answered * 0.95) return 250
  return (within1000 ?? 0) >= answered * 0.95 ? 1000 : null
}
