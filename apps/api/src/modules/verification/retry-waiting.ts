import type { Verification } from '@dadkar/prisma/client'
import type { FastifyBaseLogger } from 'fastify'
import type { PublicCtx } from '../../context.ts'
import { advance } from './advance.ts'
import { tellToGoOn } from './arrival.ts'
import { readVerification } from './attempts.ts'
import { hurryWaiting, takeWaiting } from './retry-waiting.queries.ts'

type RetryCtx = Pick<PublicCtx, 'db' | 'pool' | 'config' | 'vault' | 'registries' | 'requestId'> & {
  log: Pick<FastifyBaseLogger, 'warn'>
}

type Asked = { waitedFor: Verification['waitingFor']; isWaiting: boolean }

/**
 * Asks the registries again for the attempts whose time has come; it costs a person none of their checks. A registry
 * that still does not answer is left alone until the next time; one that answers is asked for all who wait for it.
 */
export async function retryWaiting(ctx: RetryCtx): Promise<void> {
  const silent = new Set<string>()
  const answering = new Set<string>()
  for (;;) {
    const { rows } = await ctx.pool.query<{ id: string }>(takeWaiting, [[...silent]])
    if (rows.length === 0) return
    const asked = await Promise.all(rows.map(({ id }) => askAgain(ctx, id)))
    for (const { waitedFor, isWaiting } of asked) {
      if (waitedFor === null) continue
      if (isWaiting) silent.add(waitedFor)
      else if (!answering.has(waitedFor)) {
        answering.add(waitedFor)
        await ctx.pool.query(hurryWaiting, [waitedFor])
      }
    }
  }
}

/** One attempt. An error of ours is logged, and the attempt has its next time already. */
async function askAgain(ctx: RetryCtx, id: string): Promise<Asked> {
  try {
    const row = await readVerification(ctx, id)
    const pause = await advance(ctx, row, tellToGoOn)
    // That one person has not finished says nothing of the provider.
    if (pause === 'handedOff' && row.waitingFor === 'face') return { waitedFor: null, isWaiting: true }
    const { state, waitingFor } = await readVerification(ctx, id)
    return { waitedFor: row.waitingFor, isWaiting: state === 'waiting' && waitingFor === row.waitingFor }
  } catch (error) {
    ctx.log.warn({ err: error, verificationId: id }, 'a waiting verification could not go on')
    return { waitedFor: null, isWaiting: true }
  }
}
