import type { ExpertTaskDetail } from '@dadkar/contract/expert'
import type { Within } from '../../context.ts'
import { partyLetterhead } from '../cases/party-step.ts'
import { type LockedCase, type StepCtx, takeStep } from '../cases/take-step.ts'
import { takeOwn, toCaseDocument } from '../documents/hand-in.ts'
import { serveParties } from '../paper-channel/serve-parties.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { expertLabels, nameOf } from './expert-view.ts'
import { getTask, readOwn } from './own-tasks.ts'

type Kind = 'acceptAppointment' | 'declineAppointment' | 'fileReport'
type Work = (inside: Within<StepCtx>, found: LockedCase) => ReturnType<Parameters<typeof takeStep>[3]>

/**
 * A step of an expert in a case of which they read only what they were given. Of an appointment that is ended at this
 * moment nothing can be done any more.
 * @throws AppError expert_appointment.not_found, case.not_found, case.step_not_allowed
 */
async function stepAsExpert(ctx: StepCtx, id: string, kind: Kind, work: Work): Promise<void> {
  const { caseId } = await readOwn(ctx, id)
  const step = {
    version: null,
    action: () => ({ kind }),
    visible: { experts: { some: { id, expertId: ctx.actor.personId } } },
    actorIn: () => ({ as: 'expert', appointment: id }) as const,
  }
  await takeStep(ctx, caseId, step, work)
}

/**
 * The expert takes an appointment, and says by it that nothing stands against their impartiality.
 * @throws AppError session.step_up_required, and those of stepAsExpert
 */
export async function acceptAppointment(ctx: StepCtx, id: string): Promise<ExpertTaskDetail> {
  requireStepUp(ctx)
  await stepAsExpert(ctx, id, 'acceptAppointment', async ({ db }) => {
    await db.expertAppointment.update({ where: { id }, data: { state: 'accepted', acceptedAt: new Date() } })
    return { event: null }
  })
  return getTask(ctx, id)
}

/** The expert declines, also what they had taken. @throws AppError those of stepAsExpert */
export async function declineAppointment(ctx: StepCtx, id: string, { reason }: { reason: string }): Promise<void> {
  await stepAsExpert(ctx, id, 'declineAppointment', async ({ db, vault }) => {
    const reasonSealed = vault.seal(expertLabels.reason, reason)
    await db.expertAppointment.update({ where: { id }, data: { state: 'declined', endedAt: new Date(), reasonSealed } })
    return { event: 'expertDeclined' }
  })
}

type Report = { text: string; documentIds: readonly string[] }

/**
 * The expert signs and files the report with own documents; it is served on every party, and the board reads it in the case.
 * @throws AppError session.step_up_required, document.not_found, document.not_ready, and those of stepAsExpert
 */
export async function fileReport(ctx: StepCtx, id: string, { text, documentIds }: Report): Promise<ExpertTaskDetail> {
  requireStepUp(ctx)
  await stepAsExpert(ctx, id, 'fileReport', async (inside, found) => {
    const { db, vault } = inside
    const { expert, questionSealed } = await readOwn(inside, id)
    const attached = await takeOwn(inside, documentIds)
    const expertName = nameOf(expert)
    const filed = await db.expertAppointment.count({ where: { caseId: found.id, number: { not: null } } })
    const number = `${found.caseNumber}/E/${filed + 1}`
    const paperId = await serveParties(inside, {
      ...{ caseId: found.id, kind: 'expertReport', senderName: expertName },
      parties: found.parties,
      paper: {
        form: 'dadkar.expert-report.2',
        ...partyLetterhead(found),
        ...{ number, expertName, text },
        question: vault.openText(expertLabels.question, questionSealed),
        documents: attached.map((document) => toCaseDocument(vault, document)),
      },
    })
    await db.reportDocument.createMany({
      data: attached.map((document) => ({ appointmentId: id, documentId: document.id })),
    })
    await db.expertAppointment.update({
      where: { id },
      data: {
        ...{ state: 'reported', endedAt: new Date(), number, paperId },
        reportSealed: vault.seal(expertLabels.report, text),
      },
    })
    return { event: 'expertReported' }
  })
  return getTask(ctx, id)
}
