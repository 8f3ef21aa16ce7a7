import type { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { describeFile } from '../../plugins/describe-file.ts'
import type { OpenDocument } from './read-document.ts'

/** Bytes that a browser may save or draw, and never run. */
export function sendOpen(
  reply: FastifyReply,
  { fileName, mediaType, length, bytes }: OpenDocument,
  type: 'attachment' | 'inline',
) {
  describeFile(reply, { fileName, mediaType, type })
  if (length !== null) reply.header('content-length', length)
  return bytes as Readable & undefined
}
