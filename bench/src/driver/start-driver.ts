import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Done, Work } from './closed-loop.ts'
import type { Arrivals } from './open-loop.ts'

export type Driver = { drive(work: Work | Arrivals): Promise<Done>; stop(): Promise<void> }

type Reply = { done: Done } | { failure: string }

export function startDriver(file: string): Driver {
  const child = fork(file, { serialization: 'advanced', execArgv: [] })
  return {
    async drive(work) {
      const reply = new AbortController()
      const died = once(child, 'exit', { signal: reply.signal }).then(() => ({ failure: 'The driver died' }))
      const answered = once(child, 'message', { signal: reply.signal }).then(([message]) => message as Reply)
      died.catch(() => {})
      answered.catch(() => {})
      child.send(work)
      const outcome = await Promise.race([answered, died])
      reply.abort()
      if ('failure' in outcome) throw new Error(outcome.failure)
      return outcome.done
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}
