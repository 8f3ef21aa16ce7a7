import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { renderPage } from './page.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const { resolve } = createRequire(import.meta.url)
const fontFile = (subset: 'arabic' | 'latin') =>
  resolve(`@fontsource-variable/vazirmatn/files/vazirmatn-${subset}-wght-normal.woff2`)
const ownFile = (name: string) => fileURLToPath(new URL(name, import.meta.url))

const assets = [
  ...(['simulator', 'desk', 'switches'] as const).map(
    (name) => [`/${name}.css`, 'text/css; charset=utf-8', ownFile(`${name}.css`)] as const,
  ),
  ['/simulator.js', 'text/javascript; charset=utf-8', ownFile('simulator.js')],
  ['/vazirmatn-arabic.woff2', 'font/woff2', fontFile('arabic')],
  ['/vazirmatn-latin.woff2', 'font/woff2', fontFile('latin')],
]

/** The page for people: phones, switches, and who is who. */
export async function pageRoutes(app: FastifyInstance) {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    })
  })
  const page = renderPage()
  app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(page))
  for (const [path, type, file] of assets) {
    const content = await readFile(file)
    app.get(path, (_request, reply) => reply.type(type).send(content))
  }
}
