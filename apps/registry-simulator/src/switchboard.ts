import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'

/** Everything that can fail on its own: five registries behind Jibit, the bar, face checks, and two SMS gateways. */
export const targets = ['civil', 'sim', 'bank', 'company', 'foreigners', 'bar', 'face', 'kavenegar', 'smsir'] as const
export type Target = (typeof targets)[number]

export const faultSchema = z.strictObject({
  /** `outage` refuses at once with 503; `hang` keeps the connection open and never answers. */
  mode: z.enum(['up', 'outage', 'hang']).default('up'),
  delayMs: z.int().min(0).max(120_000).default(0),
  /** Share of calls that fail, spread evenly: 0.5 fails calls 2, 4, 6 …; counted from when the fault was set. */
  errorRate: z.number().min(0).max(1).default(0),
  /** A registry answers "no match"; a gateway accepts the message and loses it. */
  mismatch: z.boolean().default(false),
  /** A gateway's messages arrive so much later. */
  lateMs: z.int().min(0).max(600_000).default(0),
})
export type Fault = z.infer<typeof faultSchema>

/** Thrown when a fault stops a call; each provider turns it into its own error shape. */
export class CallStopped extends Error {
  readonly failure: 'outage' | 'error'
  readonly target: Target
  constructor(target: Target, failure: 'outage' | 'error') {
    super(`${target}: ${failure}`)
    this.target = target
    this.failure = failure
  }
}

const healthy = (): Fault => faultSchema.parse({})

/** Holds the fault of each target and counts the calls that reach it. */
export function createSwitchboard() {
  const state = new Map(targets.map((target) => [target, { fault: healthy(), asked: 0 }]))
  const calls = new Map<Target, Map<string, number>>()

  function setFault(target: Target, fault: Fault) {
    state.set(target, { fault, asked: 0 })
  }

  return {
    setFault,
    resetFaults() {
      for (const target of targets) setFault(target, healthy())
    },
    faults: () => Object.fromEntries([...state].map(([target, { fault }]) => [target, fault])) as Record<Target, Fault>,
    /** Counts of calls by target and endpoint; they carry no personal data. */
    calls: () => Object.fromEntries(targets.map((target) => [target, Object.fromEntries(calls.get(target) ?? [])])),
    clearCalls: () => calls.clear(),
    /**
     * Counts a call and lets the target's fault act on it: waits, hangs, or throws `CallStopped`.
     * Returns whether the answer must be a mismatch, and how late a message arrives.
     */
    async ask(target: Target, endpoint: string): Promise<Pick<Fault, 'mismatch' | 'lateMs'>> {
      const counts = calls.get(target) ?? new Map<string, number>()
      calls.set(target, counts.set(endpoint, (counts.get(endpoint) ?? 0) + 1))

      const line = state.get(target) ?? { fault: healthy(), asked: 0 }
      line.asked += 1
      const { mode, delayMs, errorRate, mismatch, lateMs } = line.fault
      const isFailingTurn = Math.floor(line.asked * errorRate) > Math.floor((line.asked - 1) * errorRate)

      if (delayMs > 0) await sleep(delayMs, undefined, { ref: false })
      if (mode === 'hang') await new Promise<never>(() => {})
      if (mode === 'outage') throw new CallStopped(target, 'outage')
      if (isFailingTurn) throw new CallStopped(target, 'error')
      return { mismatch, lateMs }
    },
  }
}
