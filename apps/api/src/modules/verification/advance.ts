import type { RejectionReason } from '@dadkar/contract/verification'
import type { Verification } from '@dadkar/prisma/client'
import type { PublicCtx } from '../../context.ts'
import { inTransaction } from '../../sql.ts'
import { closeAccount } from '../account/close-account.ts'
import { type Arrival, sendCode } from './arrival.ts'
import { askRegistry } from './ask-registry.ts'
import { readClaims, readFound, sealFound } from './attempts.ts'
import { listChecks, type Registry } from './checks.ts'
import { askFace, takenBack } from './face-check.ts'

type AdvanceCtx = Pick<PublicCtx, 'db' | 'config' | 'vault' | 'registries' | 'requestId'>

/** What it stopped at: a registry without an answer, or a check that the person has to finish; null when neither. */
type Pause = 'unavailable' | 'handedOff' | null

/**
 * Goes on from where a waiting verification stands: each registry in turn, until one does not confirm or all have and
 * `arrive` acts, which sends the code. Every step is written before the next is asked, so that a retry begins where the
 * last one ended.
 */
export async function advance(ctx: AdvanceCtx, row: Verification, arrive = sendCode): Promise<Pause> {
  const claims = readClaims(ctx.vault, row)
  const checks = listChecks(claims)
  let found = readFound(ctx.vault, row)
  for (const registry of checks.slice(checks.indexOf(row.waitingFor as Registry))) {
    const step =
      registry === 'face'
        ? await askFace(ctx, row, claims, arrive.isThere)
        : await askRegistry[registry](ctx.registries, claims, found)
    if (step.outcome === 'unavailable' || step.outcome === 'handedOff') return step.outcome
    if (step.outcome === 'rejected') {
      await reject(ctx, row, registry, step.reason)
      return null
    }
    found = { ...found, ...step.found }
    const next = checks[checks.indexOf(registry) + 1]
    if (!next) {
      await finish(ctx, row, registry, arrive)
      return null
    }
    const foundSealed = sealFound(ctx.vault, found)
    const since = registry === 'face' ? takenBack() : {}
    const isOurs = await move(ctx.db, row.id, registry, { waitingFor: next, foundSealed, ...since })
    if (!isOurs) return null
  }
  return null
}

/** Guarded by where it stands: of two retries at once, one goes on. */
async function move(
  db: Pick<AdvanceCtx['db'], 'verification'>,
  id: string,
  from: Registry,
  data: Partial<Verification>,
) {
  const { count } = await db.verification.updateMany({ where: { id, state: 'waiting', waitingFor: from }, data })
  return count > 0
}

/** The dead have no account: what the civil registry tells of its holder closes it in the same step. */
async function reject(ctx: AdvanceCtx, row: Verification, from: Registry, rejectedFor: RejectionReason) {
  await ctx.db.$transaction(async (tx) => {
    const isOurs = await move(tx, row.id, from, { state: 'rejected', rejectedFor })
    const { birthDate } = readClaims(ctx.vault, row)
    if (isOurs && rejectedFor === 'deceased' && birthDate) await closeAccount({ ...ctx, db: tx }, row, birthDate)
  })
}

/** The state and what follows from it are written together: two at once send one code. */
async function finish(ctx: AdvanceCtx, row: Verification, from: Registry, arrive: Arrival) {
  await ctx.db.$transaction(async (tx) => {
    const isOurs = await move(tx, row.id, from, { state: arrive.state })
    if (isOurs) await arrive.act({ ...ctx, db: tx, sql: inTransaction(tx) }, row)
  })
}
