import type { CaseSummary } from '@dadkar/contract/case'
import type { Receipt } from '@dadkar/contract/petition'
import type { ClaimKind } from '@dadkar/procedure'
import { AppError } from '../../app-error.ts'
import { type Ctx, subjectOf, type Within } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { onPool } from '../../sql.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { namesOn, toRial } from './case-view.ts'
import { beforeAll, listOwnCases } from './cases.queries.ts'

type SummaryRow = Omit<CaseSummary, 'registeredAt'> & { registeredAt: Date }

export async function listCases(ctx: Pick<Ctx, 'pool' | 'actor'>, { cursor, limit }: PageRequest) {
  const values = [subjectOf(ctx.actor), cursor ?? beforeAll, limit + 1]
  const rows = await onPool(ctx.pool)<SummaryRow>('list-own-cases', listOwnCases, values)
  return toPage(rows, limit, (row) => ({ ...row, registeredAt: row.registeredAt.toISOString() }))
}

/** @throws AppError case.not_found */
export async function getReceipt(ctx: Pick<Ctx, 'db' | 'actor' | 'requestId'>, id: string): Promise<Receipt> {
  const receipt = await readReceipt(ctx, { id })
  await recordAudit(ctx, { action: 'case.read_receipt', caseId: id })
  return receipt
}

/**
 * The receipt of a petition, for its claimant (labour procedure rules: parties, date and number of registration).
 * @throws AppError case.not_found
 */
export async function readReceipt(
  ctx: Within<Pick<Ctx, 'db' | 'actor'>>,
  which: { id: string } | { petitionId: string },
): Promise<Receipt> {
  const found = await ctx.db.case.findFirst({
    where: { ...which, petition: { claimantId: ctx.actor.personId } },
    include: {
      parties: { orderBy: { id: 'asc' } },
      // What a joinder brought is on the receipt of its own petition.
      claims: { where: { fromCaseId: null }, orderBy: { position: 'asc' } },
    },
  })
  if (!found) throw new AppError('case.not_found')
  return {
    caseId: found.id,
    caseNumber: found.caseNumber,
    trackingCode: found.trackingCode,
    registeredAt: found.registeredAt.toISOString(),
    claimantName: namesOn('claimant', found),
    respondentName: namesOn('respondent', found),
    claims: found.claims.map(({ kind, amountRial }) => ({
      kind: kind as ClaimKind,
      amountRial: toRial(amountRial),
    })),
    noticePlaced: found.parties.every(({ subjectId }) => subjectId !== null),
  }
}
