import type { PoolAnswer } from './process-pool.ts'

/** The other side of a process pool: does one task after the other, and ends with its parent. */
export function serveTasks<Task, Result>(handle: (task: Task) => Promise<Result>) {
  process.on('message', async (task: Task) => {
    const answer: PoolAnswer<Result> = await handle(task).then(
      (result) => ({ result }),
      (error: unknown) => ({ failed: error instanceof Error ? error.message : 'the task failed' }),
    )
    process.send?.(answer)
  })
  process.on('disconnect', () => process.exit(0))
}
