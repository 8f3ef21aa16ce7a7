import { type ChildProcess, fork } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Verdict } from './verdict.ts'

/** Enough for the largest file; well below the minute after which a job is taken for abandoned. */
const timeoutMs = 25_000

/** A process that has read so many files makes room for a fresh one. */
const filesPerProcess = 50

export type Examiner = {
  /** @throws Error when the process that examined it died or took too long */
  examine(bytes: Uint8Array): Promise<Verdict>
  stop(): void
}

/** In the bundle it lies beside the server; in the sources it is three folders up, and TypeScript. */
function startProcess(): ChildProcess {
  const isSource = import.meta.url.endsWith('.ts')
  const entry = fileURLToPath(new URL(isSource ? '../../../examine.ts' : './examine.js', import.meta.url))
  return fork(entry, {
    cwd: dirname(entry),
    // Whatever a hostile file makes of this process, it finds no setting and no secret in it.
    env: { PATH: process.env.PATH },
    execArgv: ['--max-old-space-size=768', ...(isSource ? ['--import', 'tsx'] : [])],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

function ask(child: ChildProcess, bytes: Uint8Array): Promise<Verdict> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(timer)
      child.removeAllListeners()
      finish()
    }
    const timer = setTimeout(() => settle(() => reject(new Error('the examination took too long'))), timeoutMs)
    const died = () => settle(() => reject(new Error('the examining process died')))
    child.once('exit', died)
    child.once('error', died)
    child.once('message', (answer: Verdict | null) =>
      settle(() => (answer ? resolve(answer) : reject(new Error('the examination failed')))),
    )
    child.send(bytes, (error) => error && died())
  })
}

/**
 * Examines files in processes of their own, as many as are asked for at a time: a file that stalls or breaks its
 * reader takes nothing else with it.
 */
export function createExaminer(): Examiner {
  const idle: { child: ChildProcess; files: number }[] = []
  const living = new Set<ChildProcess>()

  function takeDesk() {
    for (let desk = idle.pop(); desk; desk = idle.pop()) if (desk.child.connected) return desk
    return { child: startProcess(), files: 0 }
  }

  return {
    async examine(bytes) {
      const desk = takeDesk()
      living.add(desk.child)
      try {
        const verdict = await ask(desk.child, bytes)
        desk.files += 1
        const isWorn = desk.files >= filesPerProcess || !desk.child.connected
        if (isWorn) desk.child.kill('SIGKILL')
        else idle.push(desk)
        return verdict
      } catch (error) {
        desk.child.kill('SIGKILL')
        throw error
      } finally {
        if (desk.child.killed) living.delete(desk.child)
      }
    },
    stop() {
      for (const child of living) child.kill('SIGKILL')
    },
  }
}
