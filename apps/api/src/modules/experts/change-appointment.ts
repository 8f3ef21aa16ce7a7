import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import { m } from '@dadkar/messages'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { letterhead, takeOfficeStep } from '../case-office/office-step.ts'
import type { StepCtx } from '../cases/take-step.ts'
import { placeNotice } from '../notices/place-notice.ts'
import { reckonTerm, tellExpert } from './appoint-expert.ts'
import { expertLabels } from './expert-view.ts'

type Place = { id: string; appointmentId: string }

/**
 * The board gives an expert more days: from the end of the term, or from today where that is over. The expert is told.
 * @throws AppError those of takeOfficeStep
 */
export function extendExpert(
  ctx: StepCtx,
  { id, appointmentId }: Place,
  { version, days }: { version: number; days: number },
): Promise<OfficeCaseDetail> {
  const step = { version, action: () => ({ kind: 'extendExpert', appointment: appointmentId }) as const }
  return takeOfficeStep(ctx, id, step, async (inside, found, standing) => {
    const { db, vault } = inside
    const row = await db.expertAppointment.findUniqueOrThrow({ where: { id: appointmentId } })
    const [later = ''] = [row.dueOn.toISOString().slice(0, 10), tehranDay(new Date())].sort().reverse()
    const { last, endsAt } = await reckonTerm(db, later, days)
    await db.expertAppointment.update({ where: { id: appointmentId }, data: { dueOn: new Date(last) } })
    const question = vault.openText(expertLabels.question, row.questionSealed)
    await tellExpert(inside, found, standing, { expertId: row.expertId, question, last, endsAt })
    return { event: 'expertTermExtended', until: endsAt }
  })
}

/**
 * The board dismisses an expert. From this moment the appointment and its documents do not exist for them; why is told to
 * them by a notice.
 * @throws AppError those of takeOfficeStep
 */
export function dismissExpert(
  ctx: StepCtx,
  { id, appointmentId }: Place,
  { version, reason }: { version: number; reason: string },
): Promise<OfficeCaseDetail> {
  const step = { version, action: () => ({ kind: 'dismissExpert', appointment: appointmentId }) as const }
  return takeOfficeStep(ctx, id, step, async (inside, found, standing) => {
    const { expertId } = await inside.db.expertAppointment.update({
      where: { id: appointmentId },
      data: {
        ...{ state: 'dismissed', endedAt: new Date() },
        reasonSealed: inside.vault.seal(expertLabels.reason, reason),
      },
    })
    await placeNotice(inside, {
      ...{ caseId: id, kind: 'announcement', senderName: standing.office.nameFa, addresseeIds: [expertId] },
      paper: {
        form: 'dadkar.announcement.1',
        ...(await letterhead(inside, found, standing)),
        text: m['ui.expert.dismissedText']({ reason }, { locale: 'fa' }),
      },
    })
    return { event: 'expertDismissed' }
  })
}
