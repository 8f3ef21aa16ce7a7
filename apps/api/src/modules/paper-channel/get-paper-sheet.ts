import type { Paper, PetitionPaper } from '@dadkar/contract/paper'
import type { PaperSheet } from '@dadkar/contract/paper-service'
import type { Ctx } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { readStanding } from '../case-office/standing.ts'
import { findAccountHolders } from '../subjects/account-holders.ts'
import { readJoinCode } from './join-code.ts'
import { readService } from './own-service.ts'
import { toService } from './paper-view.ts'

/**
 * What is printed for the server. With an invitation goes the petition, so that the party knows what is claimed; the
 * tracking code stands on it as long as the party cannot open the case here.
 * @throws AppError paper_service.not_found, labour_office.not_assigned
 */
export async function getPaperSheet(
  ctx: Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId'>,
  id: string,
): Promise<PaperSheet> {
  const { db, vault } = ctx
  const row = await readService(ctx, await readStanding(ctx), id)
  const read = <Form extends Paper>(sealed: Uint8Array) => JSON.parse(vault.openText('paper', sealed)) as Form
  const paper = await db.paper.findUniqueOrThrow({ where: { id: row.paperId } })
  // The first paper of a case is the copy of its petition.
  const petition =
    row.kind === 'invitation'
      ? await db.paper.findFirst({ where: { caseId: row.caseId }, orderBy: { id: 'asc' } })
      : null
  const hasJoined = (await findAccountHolders(db, [row.party.subjectId])).size > 0
  await recordAudit(ctx, { action: 'paper_service.read', caseId: row.caseId, aboutId: id })
  return {
    service: toService(vault, row),
    address: vault.openText('address', row.party.addressSealed),
    paper: read(paper.bodySealed),
    sha256: Buffer.from(paper.sha256).toString('hex'),
    petition: petition && read<PetitionPaper>(petition.bodySealed),
    trackingCode: hasJoined ? null : readJoinCode(vault, row.party),
  }
}
