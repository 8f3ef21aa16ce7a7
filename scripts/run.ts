import { execa } from 'execa'

const root = new URL('..', import.meta.url).pathname
const local = { cwd: root, preferLocal: true, localDir: root } as const

/** Runs a program and shows what it says only if it fails; then the whole command fails. */
export async function runQuietly(program: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  const { exitCode, all } = await execa(program, args, { ...local, env, all: true, reject: false, stdin: 'ignore' })
  if (exitCode === 0) return
  console.error(all)
  throw new Error(`This failed: ${program} ${args.join(' ')}`)
}

/** Runs a program and lets it speak. @returns whether it succeeded */
export async function runAloud(program: string, args: string[], env: Record<string, string> = {}): Promise<boolean> {
  const { exitCode } = await execa(program, args, {
    ...local,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    reject: false,
  })
  return exitCode === 0
}
