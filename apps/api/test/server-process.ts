import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { TestApi } from './harness.ts'

/** The API or the worker as a process of its own, with the settings of a test’s API; killed when the test ends. */
export function spawnServer(
  { environment }: Pick<TestApi, 'environment'>,
  role: 'api' | 'worker',
  settings: Record<string, string> = {},
): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/server.ts', role], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { PATH: process.env.PATH, ...environment, ...settings },
    stdio: 'ignore',
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** @returns when it has ended, without a chance to tidy up */
export async function killServer(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
