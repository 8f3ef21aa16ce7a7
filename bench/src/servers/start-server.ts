import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile } from 'node:fs/promises'
import { createServer } from 'node:net'

export type Server = { origin: string; stop(): Promise<void> }

type ServerOptions = {
  name: string
  /** Of Node. */
  args: string[]
  env: Record<string, string>
  /** Answers below 500 once the server is up. */
  readyPath: string
  logDir: string
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (!address || typeof address === 'string') throw new Error('No free port')
  return address.port
}

/** Starts one contender. Its log goes straight to a file. @throws Error with the end of the log if it does not get up */
export async function startServer({ name, args, env, readyPath, logDir }: ServerOptions): Promise<Server> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const logFile = `${logDir}/${name}.log`
  const log = await open(logFile, 'w')
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', ...env, PORT: String(port) },
    stdio: ['ignore', log.fd, log.fd],
  })
  await log.close()
  const isOver = () => child.exitCode !== null || child.signalCode !== null

  async function stop() {
    if (isOver()) return
    const exited = once(child, 'exit')
    child.kill('SIGTERM')
    const force = setTimeout(() => child.kill('SIGKILL'), 5_000)
    await exited
    clearTimeout(force)
  }

  const deadline = Date.now() + 20_000
  while (Date.now() < deadline && !isOver()) {
    const answer = await fetch(`${origin}${readyPath}`).catch(() => null)
    if (answer && answer.status < 500) return { origin, stop }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await stop()
  throw new Error(`${name} did not start: ${(await readFile(logFile, 'utf8')).slice(-500)}`)
}
