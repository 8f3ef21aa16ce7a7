import { type ChildProcess, fork } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

type PoolSettings = {
  /** The entry beside this file: `draw` is `draw.ts` here and `draw.js` in the bundle. */
  entry: string
  /** A task that takes longer is given up, and its process ended. In milliseconds. */
  timeoutMs: number
  /** A process that has done so many tasks makes room for a fresh one. */
  tasksPerProcess: number
  memoryMb: number
  /** As many tasks as are asked for at a time, unless this says fewer. */
  processes?: number
  /** So many tasks may wait for a process; one more is refused. */
  waiting?: number
}

export type ProcessPool<Task, Result> = {
  /** @throws PoolBusy when too many wait already or the task took too long; Error when the process failed or died */
  ask(task: Task): Promise<Result>
  stop(): void
}

/** Trying again later may succeed. */
export class PoolBusy extends Error {}

/** What a process of a pool answers; what failed is for our log, so it must hold nothing of the task. */
export type PoolAnswer<Result> = { result: Result } | { failed: string }

function startProcess({ entry, memoryMb }: PoolSettings): ChildProcess {
  const isSource = import.meta.url.endsWith('.ts')
  const file = fileURLToPath(new URL(`./${entry}.${isSource ? 'ts' : 'js'}`, import.meta.url))
  return fork(file, {
    cwd: dirname(file),
    // Whatever a hostile file makes of this process, it finds no setting and no secret in it.
    env: { PATH: process.env.PATH },
    execArgv: [`--max-old-space-size=${memoryMb}`, ...(isSource ? ['--import', 'tsx'] : [])],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

function askProcess<Task, Result>(child: ChildProcess, task: Task, timeoutMs: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(timer)
      child.removeAllListeners()
      finish()
    }
    const timer = setTimeout(() => settle(() => reject(new PoolBusy('the task took too long'))), timeoutMs)
    const died = () => settle(() => reject(new Error('the process of the task died')))
    child.once('exit', died)
    child.once('error', died)
    child.once('message', (answer: PoolAnswer<Result>) =>
      settle(() => ('result' in answer ? resolve(answer.result) : reject(new Error(answer.failed)))),
    )
    child.send(task as object, (error) => error && died())
  })
}

/**
 * Does heavy or dangerous work in processes of their own: a task that stalls or breaks its process takes nothing else
 * with it, and the thread that answers requests is never held up.
 */
export function createProcessPool<Task, Result>(settings: PoolSettings): ProcessPool<Task, Result> {
  const { timeoutMs, tasksPerProcess } = settings
  const { processes = Number.POSITIVE_INFINITY, waiting = 0 } = settings
  const idle: { child: ChildProcess; tasks: number }[] = []
  const living = new Set<ChildProcess>()
  const queue: (() => void)[] = []
  let busy = 0

  function takeDesk() {
    for (let desk = idle.pop(); desk; desk = idle.pop()) if (desk.child.connected) return desk
    return { child: startProcess(settings), tasks: 0 }
  }

  async function takeTurn() {
    if (busy < processes) {
      busy += 1
      return
    }
    if (queue.length >= waiting) throw new PoolBusy('too many tasks wait')
    await new Promise<void>((resolve) => queue.push(resolve))
  }

  /** Whoever waits longest takes over the place. */
  function endTurn() {
    const next = queue.shift()
    if (next) next()
    else busy -= 1
  }

  async function doTask(task: Task): Promise<Result> {
    const desk = takeDesk()
    living.add(desk.child)
    try {
      const result = await askProcess<Task, Result>(desk.child, task, timeoutMs)
      desk.tasks += 1
      const isWorn = desk.tasks >= tasksPerProcess || !desk.child.connected
      if (isWorn) desk.child.kill('SIGKILL')
      else idle.push(desk)
      return result
    } catch (error) {
      desk.child.kill('SIGKILL')
      throw error
    } finally {
      if (desk.child.killed) living.delete(desk.child)
    }
  }

  return {
    async ask(task) {
      await takeTurn()
      return doTask(task).finally(endTurn)
    },
    stop() {
      for (const child of living) child.kill('SIGKILL')
    },
  }
}
