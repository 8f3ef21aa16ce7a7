import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import type { ServiceAnnulmentPaper } from '@dadkar/contract/paper-acts'
import { AppError } from '../../app-error.ts'
import { letterhead, takeOfficeStep } from '../case-office/office-step.ts'
import type { LockedCase, StepCtx } from '../cases/take-step.ts'
import { serveParties } from '../paper-channel/serve-parties.ts'
import { sealReason } from './annulment-view.ts'
import { standingNotices } from './write-service.ts'

/** The service that is meant, while it stands and the ruling is the latest. */
function findService({ verdicts: [latest], parties }: LockedCase, serviceId: string) {
  const service = latest?.services.find(({ id }) => id === serviceId)
  const party = parties.find(({ id }) => id === service?.partyId)
  return latest && service && party && { verdict: latest, service, party }
}

/** What follows: a ruling of the dispute board stays final, one of the recognition board waits for a new limit. */
function effectOf({ state }: LockedCase, { stage }: LockedCase['verdicts'][number]): ServiceAnnulmentPaper['effect'] {
  if (stage === 'dispute') return 'serviceAgain'
  return state === 'final' || state === 'executionRequested' ? 'notFinal' : 'limitAgain'
}

/**
 * Annuls the service of the latest ruling on one party, who proved lack of access or a fault of the system (labour procedure
 * rules, art. 131): their limit runs no more, the case waits until they are served anew, and every party is told why. What
 * was recorded of the service, and its receipts, stay as they are.
 * @throws AppError those of takeOfficeStep
 */
export function annulService(
  ctx: StepCtx,
  id: string,
  serviceId: string,
  { version, reason }: { version: number; reason: string },
): Promise<OfficeCaseDetail> {
  const action = (found: LockedCase) =>
    ({ kind: 'annulService', party: findService(found, serviceId)?.party.id ?? '' }) as const
  return takeOfficeStep(ctx, id, { version, action }, async (inside, found, standing) => {
    const { db, vault, actor } = inside
    const meant = findService(found, serviceId)
    if (!meant) throw new AppError('case.step_not_allowed')
    const { verdict, service, party } = meant
    await db.notice.updateMany({ where: standingNotices(verdict.id, party.id), data: { dueAt: null } })
    await db.verdictService.update({
      where: { id: serviceId },
      data: {
        annulledAt: new Date(),
        annulledById: actor.personId,
        annulmentReasonSealed: sealReason(vault, reason),
      },
    })
    await serveParties(inside, {
      ...{ caseId: id, kind: 'serviceAnnulment', senderName: standing.office.nameFa },
      parties: found.parties,
      paper: {
        form: 'dadkar.service-annulment.1',
        ...(await letterhead(inside, found, standing)),
        verdictNumber: verdict.number ?? '',
        addressee: { side: party.side, name: party.name },
        servedAt: service.placedAt.toISOString(),
        reason,
        effect: effectOf(found, verdict),
      },
    })
    return { event: 'serviceAnnulled', noticeId: service.noticeId, data: { dueOn: null } }
  })
}
