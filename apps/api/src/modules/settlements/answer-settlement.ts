import type { CaseDetail } from '@dadkar/contract/case'
import type { Within } from '../../context.ts'
import { subjectOf } from '../../context.ts'
import { cancelHearing } from '../cases/cancel-hearing.ts'
import { factsOf, settlementOnTable } from '../cases/case-facts.ts'
import { officeView } from '../cases/case-view.ts'
import { type PartyRow, partyLetterhead, takeOwnStep } from '../cases/party-step.ts'
import type { LockedCase, StepCtx } from '../cases/take-step.ts'
import { serveParties } from '../paper-channel/serve-parties.ts'
import { readTerms, signaturesOf, termsOnPaper } from './settlement-terms.ts'

type OnTable = NonNullable<ReturnType<typeof settlementOnTable>>

function requireOnTable(found: LockedCase): OnTable {
  const onTable = settlementOnTable(found)
  if (!onTable) throw new Error('The procedure let nothing be answered')
  return onTable
}

/** Whether only this subject's signature is wanting. */
function isLastTo(subject: string, found: LockedCase): boolean {
  const own = found.parties.find(({ subjectId }) => subjectId === subject)?.id
  return factsOf(found).parties.every(({ id, agreesToSettle }) => id === own || agreesToSettle)
}

/**
 * A party signs the terms on the table. The last signature settles the case: it is over, its hearing is called off, and
 * every party is served the settlement, in their account or on paper.
 * @throws AppError those of takeOwnStep
 */
export function acceptSettlement(ctx: StepCtx, id: string, { version }: { version: number }): Promise<CaseDetail> {
  const subject = subjectOf(ctx.actor)
  const kindIn = (found: LockedCase) => (isLastTo(subject, found) ? 'settle' : 'acceptSettlement')
  const step = { version, isSigned: true, action: (found: LockedCase) => ({ kind: kindIn(found) }) as const }
  return takeOwnStep(ctx, id, step, async (inside, found, party) => {
    const { id: settlementId, ...terms } = requireOnTable(found)
    const { personId } = ctx.actor
    const data = { settlementId, partyId: party.id, personId, signedAt: new Date() }
    await inside.db.settlementSignature.create({ data })
    if (kindIn(found) === 'acceptSettlement') return { event: 'settlementAccepted' }
    await settle(inside, found, party, { ...terms, id: settlementId, signatures: [...terms.signatures, data] })
    return { event: 'settled' }
  })
}

/** The parties can settle before the office is set up: the paper comes from whoever signed last then. */
async function settle(inside: Within<StepCtx>, found: LockedCase, last: PartyRow, signed: OnTable): Promise<void> {
  const { db, vault } = inside
  await db.settlement.update({ where: { id: signed.id }, data: { end: 'agreed', endedAt: new Date() } })
  await cancelHearing(db, found.id)
  const office = await db.labourOffice.findUnique({ where: { code: found.officeCode } })
  await serveParties(inside, {
    ...{ caseId: found.id, kind: 'settlement', senderName: office?.nameFa ?? last.name },
    parties: found.parties,
    paper: {
      form: 'dadkar.settlement.1',
      ...partyLetterhead(found),
      office: office && officeView(office),
      ...termsOnPaper(readTerms(vault, signed)),
      signatures: signaturesOf(signed, found),
    },
  })
}

/**
 * A party declines the terms on the table, or takes their own back: nobody is bound by them any more.
 * @throws AppError those of takeOwnStep
 */
export function dropSettlement(
  ctx: StepCtx,
  id: string,
  { version, reason }: { version: number; reason: string | null },
): Promise<CaseDetail> {
  const step = { version, isSigned: false, action: () => ({ kind: 'dropSettlement' }) as const }
  return takeOwnStep(ctx, id, step, async ({ db, vault }, found, party: PartyRow) => {
    const { id: settlementId, proposedById } = requireOnTable(found)
    await db.settlement.update({
      where: { id: settlementId },
      data: {
        end: proposedById === party.id ? 'takenBack' : 'declined',
        endedAt: new Date(),
        reasonSealed: reason === null ? null : vault.seal('settlement-reason', reason),
      },
    })
    return { event: 'settlementDropped' }
  })
}
