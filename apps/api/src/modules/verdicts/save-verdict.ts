import type { VerdictDraft, Verdict as VerdictView } from '@dadkar/contract/verdict'
import { decide } from '@dadkar/procedure/case-machine'
import { AppError } from '../../app-error.ts'
import type { Within } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { officerIn, readStanding, visibleAt } from '../case-office/standing.ts'
import { caseSettings, factsOf, inFacts } from '../cases/case-facts.ts'
import { readCaseOfBoard, type VerdictCtx, viewVerdict } from './read-verdict.ts'
import { listSitters, requireSitter } from './sitters.ts'
import { sealItems } from './verdict-content.ts'

/** Locks the case, so that of two members at once the second sees what the first did; only a case that was heard is ruled. */
export async function lockToRule(inside: Within<VerdictCtx>, id: string): Promise<{ boardId: string }> {
  const { db, actor } = inside
  const standing = await readStanding(inside)
  await db.$queryRaw`select 1 from "case" where id = ${id}::uuid for update`
  const found = await db.case.findFirst({ where: { AND: [{ id }, visibleAt(standing, actor)] }, include: inFacts })
  if (!found?.boardId) throw new AppError('case.not_found')
  const decision = decide(factsOf(found), { kind: 'rule' }, officerIn(standing)(found), new Date(), caseSettings)
  if (!decision.ok) throw new AppError('case.step_not_allowed')
  return { boardId: found.boardId }
}

/**
 * Saves what the board has written so far. It is a new text: what was signed before was another.
 * @throws AppError case.not_found, case.step_not_allowed, verdict.changed_elsewhere, verdict.did_not_sit
 */
export function saveVerdict(
  ctx: VerdictCtx,
  id: string,
  { version, items }: { version: number; items: VerdictDraft },
): Promise<VerdictView> {
  return ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    const { boardId } = await lockToRule(inside, id)
    const before = await readCaseOfBoard(inside, await readStanding(inside), id)
    requireSitter(listSitters(before, null), ctx.actor.personId)
    const written = await tx.verdict.findFirst({ where: { caseId: id, issuedAt: null } })
    if ((written?.version ?? 0) !== version) {
      throw new AppError('verdict.changed_elsewhere', { params: { version: written?.version ?? 0 } })
    }
    const contentSealed = sealItems(ctx.vault, items)
    if (written) {
      await tx.verdictSignature.deleteMany({ where: { verdictId: written.id } })
      await tx.verdict.update({ where: { id: written.id }, data: { contentSealed, version: version + 1 } })
    } else {
      await tx.verdict.create({ data: { caseId: id, boardId, stage: before.stage, contentSealed } })
    }
    await recordAudit(inside, { action: 'verdict.save', aboutId: id, isRepeated: true })
    return viewVerdict(ctx, await readCaseOfBoard(inside, await readStanding(inside), id))
  })
}
