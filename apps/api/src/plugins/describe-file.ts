import contentDisposition from 'content-disposition'
import type { FastifyReply } from 'fastify'

type FileHead = { fileName: string; mediaType: string; type: 'attachment' | 'inline' }

/** Says of the bytes that follow that a browser may save or draw them, and never run them. */
export function describeFile(reply: FastifyReply, { fileName, mediaType, type }: FileHead) {
  reply.type(mediaType).headers({
    'content-disposition': contentDisposition(fileName, { type }),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
}
