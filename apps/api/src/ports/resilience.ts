import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  CircuitState,
  CountBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleType,
  retry,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
  wrap,
} from 'cockatiel'
import type { FastifyBaseLogger } from 'fastify'
import { Unavailable } from './unavailable.ts'
import type { Watch } from './watch.ts'

const concurrentCalls = 20
const queuedCalls = 100

export type PortLog = Pick<FastifyBaseLogger, 'info' | 'warn'>

type GuardOptions = {
  /** Longest time from asking to outcome, waiting in the queue and the second try included. */
  timeoutMs: number
  /** True when asking twice does no harm: a transient failure is then tried once more. */
  isRepeatable: boolean
  log: PortLog
  /** Time an open circuit refuses before one call may try it again. */
  halfOpenAfterMs?: number
  /** Keeps the ledger of outages. */
  watch?: Watch | undefined
}

/** A service outside that is asked by HTTP. */
export type PortOptions = { url: string; apiKey: string } & Omit<GuardOptions, 'isRepeatable'>

/** Makes a call to the outside; `unavailable` when it threw `Unavailable`, was too late or was not let through. */
type Guard = <T>(call: (signal: AbortSignal) => Promise<T>) => Promise<T | { outcome: 'unavailable' }>

/**
 * Stands between us and one service outside: timeout, bulkhead, retry with jitter, circuit breaker. The circuit opens
 * when more than half of the last 20 tries failed. Make one guard per service and keep it.
 * What it logs is the service's name and the reason, never anything of the question.
 */
export function createGuard(
  service: string,
  { timeoutMs, isRepeatable, log, halfOpenAfterMs = 10_000, watch }: GuardOptions,
): Guard {
  const breaker = circuitBreaker(
    handleType(Unavailable, (failure) => failure.isOutage),
    {
      halfOpenAfter: halfOpenAfterMs,
      breaker: new CountBreaker({ threshold: 0.5, size: 20, minimumNumberOfCalls: 6 }),
    },
  )
  breaker.onBreak((failure) => {
    watch?.opened(service, ('error' in failure && findReason(failure.error)) || 'failure')
  })
  breaker.onReset(() => watch?.closed(service))
  breaker.onStateChange((state) => {
    const circuit = CircuitState[state].toLowerCase()
    if (state === CircuitState.Open) log.warn({ service, circuit }, 'circuit changed')
    else log.info({ service, circuit }, 'circuit changed')
  })

  const policy = wrap(
    timeout(timeoutMs, TimeoutStrategy.Aggressive),
    bulkhead(concurrentCalls, queuedCalls),
    retry(
      handleType(Unavailable, (failure) => failure.isTransient),
      { maxAttempts: isRepeatable ? 1 : 0, backoff: new ExponentialBackoff({ initialDelay: 100, maxDelay: 300 }) },
    ),
    breaker,
  )

  return async (call) => {
    const began = performance.now()
    try {
      const answer = await policy.execute(({ signal }) => call(signal))
      watch?.answered(service, performance.now() - began)
      return answer
    } catch (error) {
      const reason = findReason(error)
      if (reason === undefined) throw error
      if (isFailure(error)) watch?.failed(service)
      log.warn({ service, reason }, 'service unavailable')
      return { outcome: 'unavailable' }
    }
  }
}

/** Why a call had no outcome; undefined for an error that is our own fault. */
function findReason(error: unknown): string | undefined {
  if (error instanceof Unavailable) return error.reason
  if (error instanceof TaskCancelledError) return 'timeout'
  if (error instanceof BrokenCircuitError) return 'circuit open'
  if (error instanceof BulkheadRejectedError) return 'too many calls'
  return undefined
}

/** False for calls that were not let through, and for questions that only have no answer. */
function isFailure(error: unknown): boolean {
  return error instanceof TaskCancelledError || (error instanceof Unavailable && error.isOutage)
}
