import { createHash } from 'node:crypto'
import { ConstantBackoff, handleAll, retry } from 'cockatiel'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../app-error.ts'
import type { PublicCtx } from '../context.ts'

/** In seconds. A request that began longer ago and has no answer was cut off: its key may be used again. */
const abandonedAfter = 60

/** How a request ended is written once the database is back, unless its key may be used again before that. */
const everySecond = retry(handleAll, { maxAttempts: abandonedAfter, backoff: new ConstantBackoff(1000) })

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

  const { rows } = await ctx.pool.query(
    `insert into idempotent_request (key_hash, request_hash) values ($1, $2)
     on conflict (key_hash) do update set started_at = now()
     where idempotent_request.status is null and idempotent_request.request_hash = excluded.request_hash
       and idempotent_request.started_at < now() - make_interval(secs => ${abandonedAfter})
     returning started_at`,
    [keyHash, requestHash],
  )
  if (rows.length === 0) return repeatAnswer<T>(ctx, reply, keyHash, requestHash)
  // Whoever took the key over from us after a minute began later: theirs is not ours to end.
  const own = [keyHash, rows[0].started_at]
  let answer: T
  try {
    answer = await run()
  } catch (error) {
    await settle(ctx, 'delete from idempotent_request where key_hash = $1 and started_at = $2', own)
    throw error
  }
  const sealed = ctx.vault.seal(label, JSON.stringify(answer ?? null))
  await settle(
    ctx,
    'update idempotent_request set status = $3, response_sealed = $4 where key_hash = $1 and started_at = $2',
    [...own, reply.statusCode, sealed],
  )
  return answer
}

/** Writes how a request ended. Its caller waits for the first try only: what was done or refused is told all the same. */
async function settle({ pool, log }: PublicCtx, statement: string, values: unknown[]): Promise<void> {
  const write = () => pool.query(statement, values)
  await write().catch(() => {
    everySecond.execute(write).catch((error) => log.error({ err: error }, 'an idempotency key was left to run out'))
  })
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
