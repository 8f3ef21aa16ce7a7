import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import { AppError } from '../../app-error.ts'
import { takeOfficeStep } from '../case-office/office-step.ts'
import type { LockedCase, StepCtx } from '../cases/take-step.ts'
import { placePaper } from '../notices/place-notice.ts'
import { findAccountHolders } from '../subjects/account-holders.ts'
import { writeService } from './write-service.ts'

/** Who has a subject and has not been served with the latest ruling. */
function unserved({ parties, verdicts: [latest] }: LockedCase) {
  const isServed = (id: string) => latest?.services.some(({ partyId }) => partyId === id)
  return parties.flatMap(({ id, subjectId }) => (subjectId !== null && !isServed(id) ? [{ id, subjectId }] : []))
}

/**
 * Serves the latest ruling on every party who has an account and has not been served. The limit to object runs for each
 * from the day of their own service (Labour Law, art. 159). For a party without an account it waits there too, but what
 * serves them is paper (labour procedure rules, art. 130).
 * @throws AppError verdict.not_found, and those of takeOfficeStep
 */
export async function serveVerdict(
  ctx: StepCtx,
  id: string,
  { version }: { version: number },
): Promise<OfficeCaseDetail> {
  const parties = await ctx.db.party.findMany({ where: { caseId: id }, select: { subjectId: true } })
  const holders = await findAccountHolders(
    ctx.db,
    parties.map(({ subjectId }) => subjectId),
  )
  const action = (found: LockedCase) => {
    const first = unserved(found).find(({ subjectId }) => holders.has(subjectId))
    return { kind: 'serveVerdict', party: first?.id ?? '' } as const
  }
  return takeOfficeStep(ctx, id, { version, action }, async ({ db }, found, { office }) => {
    const [latest] = found.verdicts
    if (!latest?.paperId) throw new AppError('verdict.not_found')
    const isWaiting = (addresseeId: string) =>
      found.notices.some((each) => each.addresseeId === addresseeId && each.paperId === latest.paperId)
    let dueOn: Date | null = null
    for (const { id: partyId, subjectId: addresseeId } of unserved(found)) {
      const isHolder = holders.has(addresseeId)
      if (!isHolder && isWaiting(addresseeId)) continue
      const paper = { caseId: id, senderName: office.nameFa, paperId: latest.paperId }
      const notice = await placePaper(db, { ...paper, addresseeId, kind: 'verdict' })
      if (!isHolder) continue
      dueOn = await writeService(db, latest, { partyId, servedAt: notice.placedAt, noticeId: notice.id })
    }
    // Once somebody has objected the case waits for nobody’s limit.
    return { event: null, data: { dueOn: found.stage === 'recognition' ? dueOn : null } }
  })
}
