import { createHash } from 'node:crypto'
import type { CertifiedCopyPaper, VerdictPaper } from '@dadkar/contract/paper'
import type { Within } from '../../context.ts'
import { officeView } from '../cases/case-view.ts'
import { type PartyRow, partyLetterhead } from '../cases/party-step.ts'
import type { LockedCase, StepCtx } from '../cases/take-step.ts'
import { readCorrection } from '../corrections/correction-text.ts'

/**
 * The certified copy of the latest ruling (Labour Law, art. 166): its very content, read from the bytes that were served
 * and whose hash is computed again, with when and how it became final.
 */
export async function composeCertifiedCopy(
  { db, vault }: Within<StepCtx>,
  found: LockedCase,
  requester: PartyRow,
): Promise<CertifiedCopyPaper> {
  const [latest] = found.verdicts
  if (!latest?.paperId) throw new Error('A final case without a ruling')
  const paper = await db.paper.findUniqueOrThrow({ where: { id: latest.paperId } })
  const body = vault.open('paper', paper.bodySealed)
  const sha256 = createHash('sha256').update(body).digest()
  if (!sha256.equals(paper.sha256)) throw new Error('The ruling is not the one that was served')
  const office = await db.labourOffice.findUniqueOrThrow({ where: { code: found.officeCode } })
  const corrections = await db.verdictCorrection.findMany({
    where: { verdictId: latest.id, issuedAt: { not: null } },
    orderBy: { id: 'asc' },
  })
  const sideOf = (partyId: string) => found.parties.find(({ id }) => id === partyId)?.side ?? requester.side
  return {
    form: 'dadkar.certified-copy.2',
    ...partyLetterhead(found),
    office: officeView(office),
    requestedBy: requester.name,
    verdict: JSON.parse(body.toString()) as VerdictPaper,
    sha256: sha256.toString('hex'),
    services: latest.services.map(({ partyId, placedAt }) => ({
      side: sideOf(partyId),
      servedAt: placedAt.toISOString(),
    })),
    corrections: corrections.flatMap((row) => {
      const { number, issuedAt } = row
      return number && issuedAt ? [{ number, issuedAt: issuedAt.toISOString(), text: readCorrection(vault, row) }] : []
    }),
    finalSince: (found.stage === 'dispute' ? latest.issuedAt : found.stateSince)?.toISOString() ?? '',
    finalBy: found.stage === 'dispute' ? 'board' : 'lapse',
  }
}
