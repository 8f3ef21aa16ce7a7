import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import type { ClaimKind } from '@dadkar/procedure'
import { tehranTime } from '@dadkar/validators'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { Db } from '../../context.ts'
import { toRial } from '../cases/case-view.ts'
import { hearingError, type LockedCase, type StepCtx } from '../cases/take-step.ts'
import { placeNotice } from '../notices/place-notice.ts'
import { hearingHours } from './hearing-hours.ts'
import { letterhead, takeOfficeStep } from './office-step.ts'

const yearMs = 365 * 86_400_000

/** @throws AppError request.invalid with hearing_at.* */
function requireWorkingHour(startsAt: Date): void {
  if (startsAt.getTime() > Date.now() + yearMs) throw hearingError('hearing_at.too_far')
  const time = tehranTime(startsAt)
  if (time < hearingHours.from || time > hearingHours.to) throw hearingError('hearing_at.office_closed')
}

/**
 * The board's row is locked, so that of two at once for the same hour the second is told.
 * @throws AppError hearing.board_busy
 */
async function requireFreeBoard(db: Db, boardId: string, caseId: string, startsAt: Date): Promise<void> {
  await db.$queryRaw`select 1 from board where id = ${boardId}::uuid for update`
  const lengthMs = policy.hearingLength * 1000
  const other = await db.hearing.findFirst({
    where: {
      ...{ boardId, state: 'scheduled', caseId: { not: caseId } },
      startsAt: { gt: new Date(startsAt.getTime() - lengthMs), lt: new Date(startsAt.getTime() + lengthMs) },
    },
  })
  if (other) throw new AppError('hearing.board_busy')
}

/**
 * Sets the hearing, or moves the one to come, and serves every party the invitation: who, for what, on which day, at what
 * hour and where (labour procedure rules, arts 36 and 38).
 * @throws AppError request.invalid with hearing_at.*, hearing.board_busy, and those of takeOfficeStep
 */
export function scheduleHearing(
  ctx: StepCtx,
  id: string,
  { version, startsAt: at }: { version: number; startsAt: string },
): Promise<OfficeCaseDetail> {
  const startsAt = new Date(at)
  requireWorkingHour(startsAt)
  const isMoved = ({ state }: Pick<LockedCase, 'state'>) => state === 'scheduled'
  const action = (found: LockedCase) => ({ kind: isMoved(found) ? 'reschedule' : 'schedule', startsAt }) as const
  return takeOfficeStep(ctx, id, { version, action }, async (inside, found, standing) => {
    const { db } = inside
    const { boardId, stage } = found
    if (!boardId) throw new Error('Scheduled without a board')
    await requireFreeBoard(db, boardId, id, startsAt)
    await db.hearing.updateMany({ where: { caseId: id, state: 'scheduled' }, data: { state: 'cancelled' } })
    const { number } = await db.board.findUniqueOrThrow({ where: { id: boardId } })
    const claims = await db.claim.findMany({ where: { caseId: id }, orderBy: { position: 'asc' } })
    const invitationId = await placeNotice(inside, {
      ...{ caseId: id, kind: 'invitation', senderName: standing.office.nameFa, dueAt: startsAt },
      addresseeIds: found.parties.map(({ subjectId }) => subjectId),
      paper: {
        form: 'dadkar.invitation.1',
        ...(await letterhead(inside, found, standing)),
        stage,
        boardNumber: number,
        startsAt: startsAt.toISOString(),
        claims: claims.map(({ kind, amountRial }) => ({
          kind: kind as ClaimKind,
          amountRial: toRial(amountRial),
        })),
      },
    })
    await db.hearing.create({ data: { caseId: id, boardId, startsAt, invitationId } })
    return { event: isMoved(found) ? 'rescheduled' : 'scheduled', until: startsAt }
  })
}
