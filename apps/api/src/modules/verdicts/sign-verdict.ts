import type { Verdict as VerdictView } from '@dadkar/contract/verdict'
import { AppError } from '../../app-error.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { fullBoard, readStanding } from '../case-office/standing.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { issueVerdict } from './issue-verdict.ts'
import { currentVerdict, readCaseOfBoard, type VerdictCtx, viewVerdict } from './read-verdict.ts'
import { lockToRule } from './save-verdict.ts'
import { readItems, requireComplete, toClaimed } from './verdict-content.ts'

/** Of the three members of a board, who may disagree without unmaking the majority. */
const mostDissents = 1

/**
 * Signs the text, or signs against it with an opinion of one's own; the third signature issues it.
 * @throws AppError case.not_found, case.step_not_allowed, verdict.*, request.invalid with what the text lacks,
 * session.step_up_required
 */
export async function signVerdict(
  ctx: VerdictCtx,
  id: string,
  { version, dissent }: { version: number; dissent: string | null },
): Promise<VerdictView> {
  await requireStepUp(ctx)
  return ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    const { personId } = ctx.actor
    await lockToRule(inside, id)
    const standing = await readStanding(inside)
    const found = await readCaseOfBoard(inside, standing, id)
    const row = currentVerdict(found)
    if (!row) throw new AppError('verdict.not_found')
    if (row.version !== version) throw new AppError('verdict.changed_elsewhere', { params: { version: row.version } })
    const seats = found.board?.seats ?? []
    const seat = seats.find((each) => each.personId === personId)
    if (!seat) throw new AppError('case.not_found')
    // One signature for each seat: what a predecessor signed stands, also for whoever sits there now.
    const hasSigned = row.signatures.some((each) => each.personId === personId || each.seat === seat.kind)
    if (hasSigned) throw new AppError('verdict.already_signed')
    const items = requireComplete(readItems(ctx.vault, row.contentSealed), found.claims.map(toClaimed))
    const dissents = row.signatures.filter(({ dissentSealed }) => dissentSealed !== null).length + (dissent ? 1 : 0)
    if (dissents > mostDissents) throw new AppError('verdict.no_majority')
    const dissentSealed = dissent === null ? null : ctx.vault.seal('dissent', dissent)
    await tx.verdictSignature.create({ data: { verdictId: row.id, personId, seat: seat.kind, dissentSealed, version } })
    await recordAudit(inside, { action: 'verdict.sign', aboutId: id })
    if (row.signatures.length + 1 === fullBoard) await issueVerdict(inside, standing, id, items)
    return viewVerdict(ctx, await readCaseOfBoard(inside, standing, id))
  })
}
