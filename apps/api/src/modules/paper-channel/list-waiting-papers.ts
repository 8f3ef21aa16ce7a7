import type { WaitingPaper } from '@dadkar/contract/paper-service'
import type { Ctx } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { onPool } from '../../sql.ts'
import { readStanding } from '../case-office/standing.ts'
import { beforeOldest } from '../cases/cases.queries.ts'
import { listToHandOut } from './waiting-papers.queries.ts'

type Row = Omit<WaitingPaper, 'waitsSince'> & { waitsSince: Date }

const toWaitingPaper = ({ waitsSince, ...row }: Row): WaitingPaper => ({ ...row, waitsSince: waitsSince.toISOString() })

/** What the office has to hand to a server. @throws AppError labour_office.not_assigned */
export async function listWaitingPapers(ctx: Pick<Ctx, 'db' | 'pool' | 'actor'>, { cursor, limit }: PageRequest) {
  const { office } = await readStanding(ctx)
  const values = [office.code, ctx.actor.personId, cursor ?? beforeOldest, limit + 1]
  return toPage(await onPool(ctx.pool)<Row>('list-to-hand-out', listToHandOut, values), limit, toWaitingPaper)
}
