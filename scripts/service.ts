import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

export type Service = { stop(): Promise<void>; kill(): Promise<void>; restart(): Promise<void> }

type ServiceOptions = {
  name: string
  /** Arguments of Node. */
  args: string[]
  env: Record<string, string>
  log: string
  /** Answers 200 once the service is up; null where there is nothing to ask. */
  readyUrl: string | null
  onDeath: (name: string, lastWords: string) => void
}

const patience = 30_000

async function untilReady(url: string, isDead: () => boolean): Promise<boolean> {
  const deadline = Date.now() + patience
  while (Date.now() < deadline && !isDead()) {
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}

/** Starts one Node process of the stack, its words in a log file. @throws Error with its last words if it does not get up */
export async function startService(options: ServiceOptions): Promise<Service> {
  const log = createWriteStream(options.log, { flags: 'a' })
  let child: ChildProcess
  let isStopping = false
  let lastWords = ''

  async function start() {
    isStopping = false
    lastWords = ''
    const born = spawn(process.execPath, options.args, {
      env: { ...process.env, ...options.env },
      // A service ends when its channel to us breaks, however we ended; Ctrl-C reaches us alone, who stop it in order.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    })
    child = born
    let isDead = false
    for (const stream of [born.stdout, born.stderr]) {
      stream?.pipe(log, { end: false })
      stream?.on('data', (words) => {
        lastWords = `${lastWords}${words}`.slice(-500)
      })
    }
    born.once('exit', () => {
      isDead = true
      if (!isStopping) options.onDeath(options.name, lastWords.trim())
    })
    if (options.readyUrl && !(await untilReady(options.readyUrl, () => isDead))) {
      await end('SIGKILL')
      throw new Error(
        `The ${options.name} did not start (see ${options.log}): ${lastWords.trim().split('\n').at(-1) ?? ''}`,
      )
    }
  }

  async function end(signal: NodeJS.Signals) {
    isStopping = true
    if (child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill(signal)
    const force = setTimeout(() => child.kill('SIGKILL'), 10_000)
    await exited
    clearTimeout(force)
  }

  await start()
  return {
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    async restart() {
      await end('SIGTERM')
      await start()
    },
  }
}
