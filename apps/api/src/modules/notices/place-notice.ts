import { createHash } from 'node:crypto'
import type { Paper } from '@dadkar/contract/paper'
import type { Notice, NoticeKind } from '@dadkar/prisma/client'
import { v7 } from 'uuid'
import type { Ctx, Db, Within } from '../../context.ts'
import { placeStatement } from './place-notice.queries.ts'

export type Placing = {
  caseId: string
  kind: NoticeKind
  /** Null for one who could only be named: the paper channel serves them. */
  addresseeIds: readonly (string | null)[]
  senderName: string
  paper: Paper
  /** The moment it leads to: the end of a limit, or when a hearing begins. */
  dueAt?: Date | null
}

type Addressed = Omit<Placing, 'addresseeIds' | 'paper'> & { addresseeId: string; paperId: string }

/**
 * Places a paper that is kept in the account of its addressee, which is service (labour procedure rules, art. 131), inside
 * the caller's transaction. Who has an account is told by SMS that something waits, and no more. For one who has none yet
 * it waits and is no service: that is on paper then (art. 130).
 */
export async function placePaper(db: Db, placed: Addressed): Promise<Pick<Notice, 'id' | 'placedAt'>> {
  const { caseId, kind, addresseeId, senderName, paperId, dueAt = null } = placed
  const values = [v7(), caseId, kind, addresseeId, senderName, paperId, dueAt, new Date()]
  const [notice] = await db.$queryRawUnsafe<Pick<Notice, 'id' | 'placedAt'>[]>(placeStatement, ...values)
  if (!notice) throw new Error('There is no such case')
  return notice
}

export type PaperCtx = Within<Pick<Ctx, 'db' | 'vault'>>

/** Keeps the bytes of a paper of a case with their hash. */
export async function keepPaper({ db, vault }: PaperCtx, caseId: string, paper: Paper): Promise<string> {
  const body = Buffer.from(JSON.stringify(paper))
  const sha256 = new Uint8Array(createHash('sha256').update(body).digest())
  const { id } = await db.paper.create({ data: { caseId, bodySealed: vault.seal('paper', body), sha256 } })
  return id
}

/** Keeps a paper and places it in the account of each addressee. @returns the paper's id */
export async function placeNotice(ctx: PaperCtx, { addresseeIds, paper, ...placing }: Placing): Promise<string> {
  const paperId = await keepPaper(ctx, placing.caseId, paper)
  for (const addresseeId of addresseeIds) {
    if (addresseeId) await placePaper(ctx.db, { ...placing, addresseeId, paperId })
  }
  return paperId
}
