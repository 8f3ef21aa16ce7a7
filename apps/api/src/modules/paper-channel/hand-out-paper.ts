import type { PaperService as PaperServiceView } from '@dadkar/contract/paper-service'
import { deadlineRules, reckonDeadline } from '@dadkar/procedure/deadlines'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { AppError } from '../../app-error.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { readStanding } from '../case-office/standing.ts'
import type { StepCtx } from '../cases/take-step.ts'
import { holdCalendar } from '../holidays/read-calendar.ts'
import { ensureJoinCode } from './join-code.ts'
import { readDuties } from './paper-duties.ts'
import { inService, toService } from './paper-view.ts'
import { readOfficeCase } from './read-paper-channel.ts'
import { renewWaitingPapers } from './renew-waiting-papers.ts'

type HandOut = { partyId: string; paperId: string; server: string }

/**
 * Hands a paper to a server, who has 2 days to deliver it (labour procedure rules, art. 38). The case's row is locked: of
 * two officers at once the second is told.
 * @throws AppError case.not_found, paper_service.not_needed, paper_service.already_out
 */
export async function handOutPaper(
  ctx: StepCtx,
  id: string,
  { partyId, paperId, server }: HandOut,
): Promise<PaperServiceView> {
  const standing = await readStanding(ctx)
  return ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    await tx.$queryRaw`select 1 from "case" where id = ${id}::uuid for update`
    const found = await readOfficeCase(inside, standing, id)
    const duty = (await readDuties(tx, found)).find((each) => each.party.id === partyId && each.paperId === paperId)
    if (!duty) throw new AppError('paper_service.not_needed')
    if (duty.isOut) throw new AppError('paper_service.already_out')
    await ensureJoinCode(tx, ctx.vault, duty.party)
    const { last } = reckonDeadline(tehranDay(new Date()), deadlineRules.delivery, await holdCalendar(tx))
    const row = await tx.paperService.create({
      data: {
        ...{ caseId: id, officeCode: found.officeCode, partyId, paperId, kind: duty.kind, attempt: duty.attempt },
        serverSealed: ctx.vault.seal('paper-server', server),
        handedOutById: ctx.actor.personId,
        dueOn: new Date(last),
      },
      include: inService,
    })
    await renewWaitingPapers(tx, id)
    await recordAudit(inside, { action: 'paper_service.hand_out', caseId: id, aboutId: row.id })
    return toService(ctx.vault, row)
  })
}
