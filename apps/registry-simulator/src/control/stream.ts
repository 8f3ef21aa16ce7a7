import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Message, MessageLog } from '../messages.ts'

const heartbeatMs = 15_000

/**
 * Server-sent events: `message` whenever one is accepted or changes state (same id, newer state),
 * `cleared` when the log is emptied. History is not replayed: read `/control/messages` for it.
 */
export function streamMessages({ events }: MessageLog, { raw: request }: FastifyRequest, reply: FastifyReply) {
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  raw.write(': open\n\n')

  const sendMessage = (message: Message) => raw.write(`event: message\ndata: ${JSON.stringify(message)}\n\n`)
  const sendCleared = () => raw.write('event: cleared\ndata: {}\n\n')
  const heartbeat = setInterval(() => raw.write(': still here\n\n'), heartbeatMs)
  events.on('message', sendMessage).on('cleared', sendCleared)
  request.on('close', () => {
    clearInterval(heartbeat)
    events.off('message', sendMessage).off('cleared', sendCleared)
  })
}
