import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import { deadlineRules, reckonDeadline } from '@dadkar/procedure/deadlines'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { AppError } from '../../app-error.ts'
import { takeOfficeStep } from '../case-office/office-step.ts'
import { caseSettings } from '../cases/case-facts.ts'
import type { LockedCase, StepCtx } from '../cases/take-step.ts'
import { placePaper } from '../notices/place-notice.ts'

/** Who can be served here and has not been with the latest ruling. */
function unserved({ parties, verdicts: [latest] }: LockedCase) {
  const isServed = (id: string) => latest?.services.some(({ partyId }) => partyId === id)
  return parties.filter(({ id, subjectId }) => subjectId !== null && !isServed(id))
}

/**
 * Serves the latest ruling on every party who has an account or can be found by a number, and has not been served. The
 * limit to object runs for each from the day of their own service (Labour Law, art. 159).
 * @throws AppError verdict.not_found, and those of takeOfficeStep
 */
export function serveVerdict(ctx: StepCtx, id: string, { version }: { version: number }): Promise<OfficeCaseDetail> {
  const action = (found: LockedCase) => ({ kind: 'serveVerdict', party: unserved(found)[0]?.id ?? '' }) as const
  return takeOfficeStep(ctx, id, { version, action }, async (inside, found, { office }) => {
    const [latest] = found.verdicts
    if (!latest?.paperId) throw new AppError('verdict.not_found')
    const { last, endsAt } = reckonDeadline(tehranDay(new Date()), deadlineRules.objection, caseSettings.calendar)
    const lastDay = latest.stage === 'recognition' ? new Date(last) : null
    for (const { id: partyId, subjectId } of unserved(found)) {
      if (!subjectId) continue
      const served = { caseId: id, addresseeId: subjectId, senderName: office.nameFa, paperId: latest.paperId }
      const notice = await placePaper(inside.db, { ...served, kind: 'verdict', dueAt: lastDay && endsAt })
      await inside.db.verdictService.create({
        data: { verdictId: latest.id, partyId, noticeId: notice.id, placedAt: notice.placedAt, lastDay },
      })
    }
    return { event: null, data: { dueOn: lastDay } }
  })
}
