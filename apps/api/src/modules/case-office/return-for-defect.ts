import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import { deadlineRules, reckonDeadline } from '@dadkar/procedure/deadlines'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import type { StepCtx } from '../cases/take-step.ts'
import { holdCalendar } from '../holidays/read-calendar.ts'
import { placeNotice } from '../notices/place-notice.ts'
import { letterhead, onPaper, subjectsOn, takeOfficeStep } from './office-step.ts'

/** Serves a notice of what the petition lacks; the limit to complete it runs from that service. */
export function returnForDefect(
  ctx: StepCtx,
  id: string,
  { version, lacks }: { version: number; lacks: string },
): Promise<OfficeCaseDetail> {
  return takeOfficeStep(
    ctx,
    id,
    { version, action: () => ({ kind: 'returnForDefect' }) },
    async (inside, found, standing) => {
      const { last, endsAt } = reckonDeadline(
        tehranDay(new Date()),
        deadlineRules.defectCure,
        await holdCalendar(inside.db),
      )
      const head = await letterhead(inside, found, standing)
      await placeNotice(inside, {
        ...{ caseId: id, kind: 'defectNotice', senderName: standing.office.nameFa, dueAt: endsAt },
        addresseeIds: subjectsOn('claimant', found),
        paper: { form: 'dadkar.defect-notice.1', ...head, lacks, lastDay: onPaper(last) },
      })
      return { event: 'returnedForDefect', until: endsAt, data: { dueOn: new Date(last) } }
    },
  )
}
