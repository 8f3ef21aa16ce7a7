import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'

const headersSchema = z.object({
  document: z.record(z.string(), z.string()),
  assets: z.record(z.string(), z.string()),
})

/** Every page the browser app knows is answered with the shell of its language; pre-rendered pages with their own file. */
function fileFor(dist: string, path: string): string {
  const clean = path.replace(/\/+$/, '')
  const prerendered = join(clean, 'index.html')
  if (!clean.includes('..') && existsSync(join(dist, prerendered))) return prerendered
  return clean === '/en' || clean.startsWith('/en/') ? 'en/200.html' : '200.html'
}

/**
 * Serves the built browser app: files of `/assets` for ever (their names carry their hash), pages always checked
 * anew, all with the headers that the reverse proxy of a real installation sends too (apps/web/headers.json).
 */
export async function serveWeb(app: FastifyInstance, dist: string) {
  const { document, assets } = headersSchema.parse(JSON.parse(await readFile(join(dist, '..', 'headers.json'), 'utf8')))
  await app.register(fastifyStatic, {
    root: dist,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      const headers = path.includes('/assets/') ? assets : document
      for (const [name, value] of Object.entries(headers)) reply.header(name, value)
    },
  })
  app.get('/*', (request, reply) => {
    const path = decodeURI(new URL(request.url, 'http://host').pathname)
    const isPage = !path.startsWith('/v1/') && extname(path) === ''
    if (!isPage) return reply.callNotFound()
    return reply.sendFile(fileFor(dist, path))
  })
}
