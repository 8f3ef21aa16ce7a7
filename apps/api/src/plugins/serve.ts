import type { Access, Endpoint } from '@dadkar/contract/endpoint'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify'
import { z } from 'zod'
import type * as mini from 'zod/mini'
import { AppError } from '../app-error.ts'
import type { Actor, Ctx, PublicCtx } from '../context.ts'
import { answerOnce } from './idempotency.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    endpoint?: Endpoint
  }
  interface FastifyInstance {
    /** Set by the scope a module is registered in; a route of another access does not boot. */
    access: Access | null
    /** What services may use; the actor where the scope has made sure of one. */
    contextOf(request: FastifyRequest): PublicCtx & { actor: Actor | null }
  }
}

type Parsed<S> = S extends mini.ZodMiniType ? z.output<S> : undefined
type Answered<S> = S extends mini.ZodMiniType ? z.input<S> : undefined

export type Call<E extends Endpoint> = {
  ctx: E['access'] extends 'session' ? Ctx : PublicCtx
  params: Parsed<E['params']>
  query: Parsed<E['query']>
  body: Parsed<E['body']>
  request: FastifyRequest
  reply: FastifyReply
}

/** `anyOf [string, null]` as `type [string, null]`: the serializer then need not validate each value to choose. */
function flattenNullable(_key: string, value: unknown): unknown {
  const { anyOf, ...rest } = (value ?? {}) as { anyOf?: { type?: string; enum?: (string | null)[] }[] }
  const [first, second, ...more] = anyOf ?? []
  if (first?.type !== 'string' || second?.type !== 'null' || more.length > 0) return value
  return { ...rest, ...first, ...(first.enum && { enum: [...first.enum, null] }), type: ['string', 'null'] }
}

function responseSchema(definition: Endpoint) {
  if (!definition.response || definition.responseBytes) return {}
  const { $schema: _, ...schema } = z.toJSONSchema(definition.response, { io: 'output', target: 'draft-7' })
  return { [definition.status]: JSON.parse(JSON.stringify(schema), flattenNullable) }
}

/** @throws AppError session.capacity_required, session.level_required with the level that would do */
function requireStanding({ capacities, level }: Endpoint, { actor }: FastifyRequest) {
  if (!actor) return
  if (capacities && !capacities.includes(actor.capacity)) throw new AppError('session.capacity_required')
  if (level && actor.level < level) throw new AppError('session.level_required', { params: { level } })
}

/**
 * Serves one endpoint of the contract: parses the request by it, answers by it, and refuses to boot outside the
 * scope of its access. The handler makes one service call.
 */
export function serve<E extends Endpoint>(
  app: FastifyInstance,
  definition: E,
  handle: (call: Call<E>) => Promise<Answered<E['response']>>,
  /** Runs for a first and for a repeated answer alike: cookies go here. */
  finish: (answer: Answered<E['response']>, call: Call<E>) => void = () => {},
) {
  if (app.access !== definition.access) {
    throw new Error(`${definition.method} ${definition.path} needs the scope ${definition.access}, not ${app.access}`)
  }
  const handler: RouteHandlerMethod = async (request, reply) => {
    requireStanding(definition, request)
    const call = {
      ctx: app.contextOf(request),
      params: request.params,
      query: request.query,
      body: request.body,
      request,
      reply,
    } as Call<E>
    reply.status(definition.status)
    const answer = definition.idempotent
      ? await answerOnce(call.ctx, request, reply, () => handle(call))
      : await handle(call)
    finish(answer, call)
    return answer ?? reply.send()
  }
  app.route({
    method: definition.method,
    url: definition.path.replace(/\{(\w+)\}/g, ':$1'),
    config: { endpoint: definition },
    ...(definition.bodyLimit && { bodyLimit: definition.bodyLimit }),
    schema: {
      ...(definition.params ? { params: definition.params } : {}),
      ...(definition.query ? { querystring: definition.query } : {}),
      ...(definition.body ? { body: definition.body } : {}),
      response: responseSchema(definition),
    },
    handler,
  })
}

/** A route of the API that no endpoint of the contract describes has no known access: it does not boot. */
export function requireContract(app: FastifyInstance) {
  app.addHook('onRoute', ({ url, config }) => {
    if (url.startsWith('/v1/') && !config?.endpoint) throw new Error(`${url} is not in the contract`)
  })
}

/** Serves an endpoint whose answer is kept bytes of JSON: they go out as they are, never through a serializer. */
export function serveBytes<E extends Endpoint>(
  app: FastifyInstance,
  definition: E,
  handle: (call: Call<E>) => Promise<Buffer>,
) {
  serve(app, { ...definition, response: undefined }, async (call) => {
    call.reply.type('application/json')
    return (await handle(call as Call<E>)) as undefined & Buffer
  })
}
