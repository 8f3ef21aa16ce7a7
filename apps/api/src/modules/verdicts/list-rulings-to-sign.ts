import type { RulingToSign } from '@dadkar/contract/verdict'
import type { Ctx } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { onPool } from '../../sql.ts'
import { readStanding } from '../case-office/standing.ts'
import { beforeOldest } from '../cases/cases.queries.ts'
import { listToSign } from './rulings-to-sign.queries.ts'

type Row = Omit<RulingToSign, 'board' | 'signedSince'> & { boardId: string; signedSince: Date } & Pick<
    RulingToSign['board'],
    'stage' | 'number'
  >

const toRuling = ({ boardId, stage, number, signedSince, ...row }: Row): RulingToSign => ({
  ...row,
  board: { id: boardId, stage, number },
  signedSince: signedSince.toISOString(),
})

/** What waits for the signature of a member. @throws AppError labour_office.not_assigned */
export async function listRulingsToSign(ctx: Pick<Ctx, 'db' | 'pool' | 'actor'>, { cursor, limit }: PageRequest) {
  const { boardIds } = await readStanding(ctx)
  const values = [boardIds, ctx.actor.personId, cursor ?? beforeOldest, limit + 1]
  return toPage(await onPool(ctx.pool)<Row>('list-to-sign', listToSign, values), limit, toRuling)
}
