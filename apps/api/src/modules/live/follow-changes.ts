import type { Readable } from 'node:stream'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import { type Ctx, subjectOf } from '../../context.ts'
import { readStanding } from '../case-office/standing.ts'
import { openStream } from './live-stream.ts'

type FollowCtx = Pick<Ctx, 'db' | 'actor' | 'live'>

/** The office where somebody works now; null for whoever works at none. */
async function findOffice(ctx: FollowCtx): Promise<string | null> {
  const { capacity } = ctx.actor
  if (capacity !== 'officer' && capacity !== 'boardMember') return null
  try {
    return (await readStanding(ctx)).office.code
  } catch (error) {
    if (error instanceof AppError && error.code === 'labour_office.not_assigned') return null
    throw error
  }
}

/**
 * Opens a stream of what changes for whoever asks. Its first event is `anything`: what changed before was not told.
 * @param until when the access token ends, and the stream with it
 * @throws AppError request.too_many where one person has too many open
 */
export async function followChanges(ctx: FollowCtx, until: Date): Promise<Readable> {
  const { live, actor } = ctx
  const { personId, sessionId } = actor
  const officeCode = await findOffice(ctx)
  const own = [...live.listeners].filter((each) => each.personId === personId)
  if (own.length >= policy.streamsPerPerson) throw new AppError('request.too_many', { params: { retryAfter: 60 } })
  const { stream, send, end } = openStream(until)
  const listener = { personId, sessionId, subjectId: subjectOf(actor), officeCode, send, end }
  live.listeners.add(listener)
  stream.once('close', () => live.listeners.delete(listener))
  send({ changed: 'anything' })
  return stream
}
