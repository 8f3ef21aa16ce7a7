import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Simulation } from '../simulation.ts'
import { CallStopped } from '../switchboard.ts'
import { endings } from './checks.ts'
import { renderCheck } from './page.ts'

const webAddress = z.url({ protocol: /^https?$/ })
const questionSchema = z.object({
  reference: z.string().regex(/^[\w-]{1,64}$/),
  nationalId: z.string().regex(/^\d{10}(\d\d)?$/),
  birthDate: z.string().regex(/^\d{8}$/),
  language: z.enum(['fa', 'en']),
  returnUrl: webAddress,
  callbackUrl: webAddress,
})
const endingSchema = z.object({ ending: z.enum(endings) })

/** No `form-action`: a form that is sent here leads back to the portal, which is elsewhere. */
const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'"

type Asked = FastifyRequest<{ Params: { id: string } }>

/**
 * Stands for a provider of checks of card and face. No public source shows such a wire shape: this one is our own, and
 * the adapter is where a real one is to be written.
 */
export async function faceRoutes(app: FastifyInstance, { simulation }: { simulation: Simulation }) {
  const { switchboard, checks, credentials } = simulation
  app.setErrorHandler((error, _request, reply) => {
    const status = error instanceof CallStopped ? (error.failure === 'outage' ? 503 : 500) : 400
    return reply.code(status).send({ code: status === 400 ? 'invalid' : 'unavailable' })
  })

  app.register(async (api) => {
    api.addHook('onRequest', async ({ headers }, reply) => {
      if (headers['x-api-key'] !== credentials.faceKey) return reply.code(401).send({ code: 'unauthorized' })
    })
    api.post('/v1/checks', async (request, reply) => {
      const { nationalId: _, birthDate: __, ...question } = questionSchema.parse(request.body)
      await switchboard.ask('face', 'POST /v1/checks')
      const { id, expiresAt } = checks.begin(question)
      const url = `${request.protocol}://${request.host}/face/checks/${id}`
      return reply.code(201).send({ checkId: id, url, expiresAt: expiresAt.toISOString() })
    })
    api.get('/v1/checks/:id', async ({ params }: Asked, reply) => {
      const { mismatch } = await switchboard.ask('face', 'GET /v1/checks')
      const check = checks.find(params.id)
      if (!check) return reply.code(404).send({ code: 'check.not_found' })
      return { status: mismatch && check.status === 'matched' ? 'mismatched' : check.status }
    })
  })

  const css = await readFile(fileURLToPath(new URL('check.css', import.meta.url)))
  app.get('/check.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(css))
  app.get('/checks/:id', async ({ params }: Asked, reply) => {
    const check = checks.find(params.id)
    if (!check) return reply.code(404).send({ code: 'check.not_found' })
    reply.headers({ 'content-security-policy': policy, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    return reply.type('text/html; charset=utf-8').send(renderCheck(check))
  })
  app.post('/checks/:id', async ({ params, body }: Asked, reply) => {
    const check = checks.find(params.id)
    if (!check) return reply.code(404).send({ code: 'check.not_found' })
    await checks.end(check.id, endingSchema.parse(body).ending)
    return reply.redirect(check.returnUrl, 303)
  })
}
