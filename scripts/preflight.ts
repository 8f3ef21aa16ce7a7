import { createServer } from 'node:net'

/** @throws Error that says what to do when the port is taken */
export async function refuseBusyPort(port: number, setting: string): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`${setting} must be a port from 1 to 65535.`)
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  }).catch(() => {
    throw new Error(
      `Port ${port} is taken. Stop what uses it, or choose another: ${setting}=${port + 100} npx -y pnpm start`,
    )
  })
  await new Promise((resolve) => server.close(resolve))
}

const advice: Record<string, string> = {
  ENOSPC: 'The disk is full: free some space and start again.',
  EROFS: 'The folder cannot be written to: start from a folder that can, or set DADKAR_DATA to one.',
  EACCES: 'The folder cannot be written to: start from a folder that can, or set DADKAR_DATA to one.',
  ECONNREFUSED:
    'The database of DATABASE_URL does not answer: start it, or unset DATABASE_URL to use the built-in one.',
  ENOTFOUND: 'The host of DATABASE_URL is not known: correct it, or unset DATABASE_URL to use the built-in one.',
  '28P01':
    'The database refuses the password of DATABASE_URL: correct it, or unset DATABASE_URL to use the built-in one.',
  '3D000': 'The database of DATABASE_URL does not exist: create it, or unset DATABASE_URL to use the built-in one.',
}

/** One line for a person: what went wrong and what to do. */
export function explain(error: unknown): string {
  const { code, message } = error as { code?: string; message: string }
  const known = Object.entries(advice).find(([key]) => code === key || message.includes(key))
  if (known) return known[1]
  if (message.includes('No space left')) return advice.ENOSPC ?? message
  if (message.startsWith('PostgreSQL did not start')) {
    return `${message}\nIf the data is of no use any more, remove the folder it names and start again.`
  }
  return message
}
