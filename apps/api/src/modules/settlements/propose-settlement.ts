import type { CaseDetail } from '@dadkar/contract/case'
import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { Db, Within } from '../../context.ts'
import { takeOfficeStep } from '../case-office/office-step.ts'
import { othersThan, type PartyRow, partyLetterhead, takeOwnStep } from '../cases/party-step.ts'
import type { LockedCase, StepCtx } from '../cases/take-step.ts'
import { placeNotice } from '../notices/place-notice.ts'
import { sealTerms, type Terms, termsOnPaper } from './settlement-terms.ts'

type Proposal = Terms & { version: number }

const action = () => ({ kind: 'proposeSettlement' }) as const

/**
 * A party proposes terms, which they sign with it; terms that were on the table are void.
 * @throws AppError settlement.too_many, and those of takeOwnStep
 */
export function proposeSettlement(ctx: StepCtx, id: string, { version, ...terms }: Proposal): Promise<CaseDetail> {
  return takeOwnStep(ctx, id, { version, isSigned: true, action }, async (inside, found, party) => {
    await requirePatience(inside.db, party)
    const settlementId = await layOnTable(inside, found, terms, party)
    const { personId } = ctx.actor
    await inside.db.settlementSignature.create({ data: { settlementId, partyId: party.id, personId } })
    await serveTerms(inside, found, { terms, party, senderName: party.name })
    return { event: 'settlementProposed' }
  })
}

/**
 * The office writes down what the parties agreed before the board; each of them has still to sign it.
 * @throws AppError those of takeOfficeStep
 */
export function recordSettlement(ctx: StepCtx, id: string, { version, ...terms }: Proposal): Promise<OfficeCaseDetail> {
  return takeOfficeStep(ctx, id, { version, action }, async (inside, found, { office }) => {
    await layOnTable(inside, found, terms)
    await serveTerms(inside, found, { terms, senderName: office.nameFa })
    return { event: 'settlementProposed' }
  })
}

/** Each proposal sends the other party an SMS: not more than a few a day. */
async function requirePatience(db: Db, { id }: PartyRow): Promise<void> {
  const createdAt = { gt: new Date(Date.now() - 86_400_000) }
  const count = await db.settlement.count({ where: { proposedById: id, createdAt } })
  if (count >= policy.settlementsADay) throw new AppError('settlement.too_many')
}

async function layOnTable(inside: Within<StepCtx>, { id: caseId }: LockedCase, terms: Terms, party?: PartyRow) {
  const { db, vault } = inside
  await db.settlement.updateMany({ where: { caseId, end: null }, data: { end: 'replaced', endedAt: new Date() } })
  const { id } = await db.settlement.create({
    data: { caseId, proposedById: party?.id ?? null, termsSealed: sealTerms(vault, terms) },
  })
  return id
}

type Serving = { terms: Terms; senderName: string; party?: PartyRow }

/** On everybody whose signature is wanted. */
async function serveTerms(inside: Within<StepCtx>, found: LockedCase, { terms, senderName, party }: Serving) {
  await placeNotice(inside, {
    ...{ caseId: found.id, kind: 'settlementProposal', senderName },
    addresseeIds: party ? othersThan(party, found) : found.parties.map(({ subjectId }) => subjectId),
    paper: {
      form: 'dadkar.settlement-proposal.1',
      ...partyLetterhead(found),
      proposedBy: party?.side ?? null,
      ...termsOnPaper(terms),
    },
  })
}
