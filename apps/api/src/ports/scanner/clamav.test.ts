import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { silentLog } from '../fixtures/log.ts'
import { createClamAv } from './clamav.ts'

let server: Server | null = null
const sockets = new Set<Socket>()
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  sockets.clear()
  server?.close()
})

/** A daemon that reads INSTREAM frame by frame and then says what it is told to. */
async function startDaemon(answer: (socket: Socket, bytes: Buffer) => void): Promise<string> {
  server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    let held = Buffer.alloc(0)
    const whole: Buffer[] = []
    let isOpen = false
    socket.on('data', (data) => {
      held = Buffer.concat([held, data])
      if (!isOpen) {
        if (held.length < 10) return
        expect(held.subarray(0, 10).toString()).toBe('zINSTREAM\0')
        held = held.subarray(10)
        isOpen = true
      }
      while (held.length >= 4) {
        const length = held.readUInt32BE(0)
        if (length === 0) return answer(socket, Buffer.concat(whole))
        if (held.length < 4 + length) return
        whole.push(held.subarray(4, 4 + length))
        held = held.subarray(4 + length)
      }
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const scan = (url: string, bytes: Uint8Array = Buffer.alloc(300_000, 5)) =>
  createClamAv({ url, timeoutMs: 800, log: silentLog }).scan(bytes)

describe('ClamAV', () => {
  test('gets every byte in frames, and its OK is clean', async () => {
    let seen: Buffer = Buffer.alloc(0)
    const url = await startDaemon((socket, bytes) => {
      seen = bytes
      socket.write('stream: ')
      socket.end('OK\0')
    })
    const bytes = Buffer.from(Array.from({ length: 2_000_000 }, (_, n) => n % 253))
    expect(await scan(url, bytes)).toEqual({ outcome: 'clean' })
    expect(seen.equals(bytes)).toBe(true)
  })

  test('that finds something is believed', async () => {
    const url = await startDaemon((socket) => socket.end('stream: Win.Test.EICAR_HDB-1 FOUND\0'))
    expect(await scan(url)).toEqual({ outcome: 'infected' })
  })

  test.each<[string, (socket: Socket) => void]>([
    ['closes without a word', (socket) => socket.end()],
    ['breaks the line', (socket) => socket.resetAndDestroy()],
    ['says nothing', () => {}],
    ['says half', (socket) => socket.write('stream: O')],
    ['says nonsense', (socket) => socket.end('stream: PERHAPS\0')],
    ['talks without end', (socket) => socket.write('x'.repeat(100_000))],
    ['finds the file too long', (socket) => socket.end('INSTREAM size limit exceeded. ERROR\0')],
    ['could not scan', (socket) => socket.end('stream: Can’t allocate memory ERROR\0')],
  ])('that %s has not said clean', async (_, answer) => {
    expect(await scan(await startDaemon(answer))).toEqual({ outcome: 'unavailable' })
  })

  test('that is not there has not said clean', async () => {
    expect(await scan('tcp://127.0.0.1:1')).toEqual({ outcome: 'unavailable' })
  })
})
