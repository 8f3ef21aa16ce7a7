import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../app-error.ts'
import type { PublicCtx } from '../context.ts'

/** A request that began longer ago and has no answer was cut off: its key may be used again. */
const abandonedAfter = '1 minute'

const label = 'idempotent-response'

/**
 * Runs a request that carries an Idempotency-Key at most once: the same key and request give the first answer again.
 * A refused request frees its key. Without the header the request simply runs.
 * @throws AppError request.key_reused for another request under the same key, request.in_progress while the first runs
 */
export async function answerOnce<T>(
  ctx: PublicCtx,
  request: FastifyRequest,
  reply: FastifyReply,
  run: () => Promise<T>,
): Promise<T> {
  const key = request.headers['idempotency-key']
  if (key === undefined) return run()
  if (typeof key !== 'string' || key.length < 8 || key.length > 100) {
    throw new AppError('request.invalid', { fields: { 'Idempotency-Key': 'field.malformed' } })
  }
  const who = request.actor?.personId ?? 'public'
  const keyHash = createHash('sha256')
    .update(JSON.stringify([who, request.method, request.url, key]))
    .digest()
  const requestHash = ctx.vault.index('idempotent-request', JSON.stringify(request.body ?? null))

  const { rowCount } = await ctx.pool.query(
    `insert into idempotent_request (key_hash, request_hash) values ($1, $2)
     on conflict (key_hash) do update set started_at = now()
     where idempotent_request.status is null and idempotent_request.request_hash = excluded.request_hash
       and idempotent_request.started_at < now() - interval '${abandonedAfter}'`,
    [keyHash, requestHash],
  )
  if (rowCount === 0) return repeatAnswer<T>(ctx, reply, keyHash, requestHash)
  try {
    const answer = await run()
    await ctx.pool.query('update idempotent_request set status = $2, response_sealed = $3 where key_hash = $1', [
      keyHash,
      reply.statusCode,
      ctx.vault.seal(label, JSON.stringify(answer ?? null)),
    ])
    return answer
  } catch (error) {
    await ctx.pool.query('delete from idempotent_request where key_hash = $1 and status is null', [keyHash])
    throw error
  }
}

async function repeatAnswer<T>(ctx: PublicCtx, reply: FastifyReply, keyHash: Buffer, requestHash: Buffer): Promise<T> {
  const first = await ctx.db.idempotentRequest.findUnique({ where: { keyHash: new Uint8Array(keyHash) } })
  if (!first || (first.status === null && requestHash.equals(first.requestHash)))
    throw new AppError('request.in_progress')
  if (!requestHash.equals(first.requestHash)) throw new AppError('request.key_reused')
  if (!first.status || !first.responseSealed) throw new AppError('request.in_progress')
  reply.status(first.status).header('idempotent-replayed', 'true')
  return JSON.parse(ctx.vault.openText(label, first.responseSealed))
}
