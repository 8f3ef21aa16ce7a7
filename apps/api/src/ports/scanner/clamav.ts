import { connect, type Socket } from 'node:net'
import { createGuard, type PortLog } from '../resilience.ts'
import { Unavailable } from '../unavailable.ts'
import type { Scanner, ScanOutcome } from './scanner.ts'

const chunkLength = 64 * 1024
const longestAnswer = 4096

type ClamAvOptions = { url: string; timeoutMs: number; log: PortLog }

/** The frames of INSTREAM: each chunk after its length, a length of zero at the end. */
function* framesOf(bytes: Uint8Array): Generator<Uint8Array> {
  yield Buffer.from('zINSTREAM\0')
  for (let at = 0; at < bytes.length; at += chunkLength) {
    const chunk = bytes.subarray(at, at + chunkLength)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(chunk.length)
    yield length
    yield chunk
  }
  yield Buffer.alloc(4)
}

async function send(socket: Socket, bytes: Uint8Array) {
  for (const frame of framesOf(bytes)) {
    if (socket.destroyed) return
    if (!socket.write(frame)) await new Promise<void>((resolve) => resumeOn(socket, ['drain', 'close'], resolve))
  }
}

function resumeOn(socket: Socket, events: string[], resume: () => void) {
  const once = () => {
    for (const event of events) socket.off(event, once)
    resume()
  }
  for (const event of events) socket.on(event, once)
}

/** What the daemon said, up to its closing zero. @throws Unavailable when the line breaks or it says too much */
function hear(socket: Socket, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = ''
    const fail = (reason: string) => {
      socket.destroy()
      reject(new Unavailable(reason, { isTransient: true }))
    }
    signal.addEventListener('abort', () => fail('aborted'), { once: true })
    socket.on('error', () => fail('no connection'))
    socket.on('close', () => fail('closed without an answer'))
    socket.on('data', (data) => {
      heard += data.toString('latin1')
      if (heard.length > longestAnswer) fail('answer too long')
      else if (heard.includes('\0')) resolve(heard.slice(0, heard.indexOf('\0')))
    })
  })
}

/** Only a plain OK is clean: what is not understood is no answer. */
function read(answer: string): ScanOutcome {
  if (answer === 'stream: OK') return { outcome: 'clean' }
  if (/^stream: .+ FOUND$/.test(answer)) return { outcome: 'infected' }
  throw new Unavailable(answer.includes('size limit exceeded') ? 'StreamMaxLength is too small' : 'unknown answer')
}

/** ClamAV's daemon, spoken to over TCP by its INSTREAM command. */
export function createClamAv({ url, timeoutMs, log }: ClamAvOptions): Scanner {
  const { hostname, port } = new URL(url)
  const guard = createGuard('clamav', { timeoutMs, isRepeatable: true, log })
  return {
    scan: (bytes) =>
      guard(async (signal) => {
        const socket = connect({ host: hostname, port: Number(port) })
        try {
          const heard = hear(socket, signal)
          heard.catch(() => {})
          await send(socket, bytes)
          return read(await heard)
        } finally {
          socket.destroy()
        }
      }),
  }
}
