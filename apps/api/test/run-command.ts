import { fork } from 'node:child_process'
import { once } from 'node:events'

type Environment = Record<string, string>

/** Runs an operator's command as a process of its own. @returns its exit code, and all that it said */
export async function runCommand(
  environment: Environment,
  [name, ...args]: [string, ...string[]],
  input = '',
): Promise<[number | null, string]> {
  const child = fork('src/command.ts', [name, ...args], {
    cwd: new URL('..', import.meta.url).pathname,
    env: { ...process.env, ...environment },
    execArgv: ['--import', 'tsx'],
    stdio: 'pipe',
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (words) => {
      said += words
    })
  }
  child.stdin?.end(`${input}\n`)
  const [code] = await once(child, 'exit')
  return [code, said]
}
