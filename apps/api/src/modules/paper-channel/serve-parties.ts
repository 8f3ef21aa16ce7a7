import type { Party } from '@dadkar/prisma/client'
import { type PaperCtx, type Placing, placeNotice } from '../notices/place-notice.ts'
import { findAccountHolders } from '../subjects/account-holders.ts'
import type { PaperKind } from './paper-duties.ts'

type Serving = Omit<Placing, 'addresseeIds' | 'kind'> & {
  kind: PaperKind
  parties: readonly Pick<Party, 'id' | 'subjectId'>[]
}

/**
 * Serves a paper on parties: it is placed in the account of each who has one, and for each of the others it waits to be
 * handed to a server (labour procedure rules, arts 130 and 131). Within the caller's transaction. @returns the paper's id
 */
export async function serveParties(ctx: PaperCtx, { parties, ...placing }: Serving): Promise<string> {
  const subjects = parties.map(({ subjectId }) => subjectId)
  const paperId = await placeNotice(ctx, { ...placing, addresseeIds: subjects })
  const holders = await findAccountHolders(ctx.db, subjects)
  const onPaper = parties.filter(({ subjectId }) => subjectId === null || !holders.has(subjectId))
  const { caseId, kind, senderName } = placing
  await ctx.db.paperDuty.createMany({
    data: onPaper.map(({ id: partyId }) => ({ caseId, partyId, paperId, kind, senderName })),
  })
  return paperId
}
