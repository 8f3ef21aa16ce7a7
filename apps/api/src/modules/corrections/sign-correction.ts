import type { CorrectionDraft } from '@dadkar/contract/correction'
import type { CorrectionPaper } from '@dadkar/contract/paper-acts'
import { votesToCorrect } from '@dadkar/procedure/boards'
import { AppError } from '../../app-error.ts'
import type { Within } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { letterhead } from '../case-office/office-step.ts'
import { officerIn, readStanding, visibleAt } from '../case-office/standing.ts'
import { type StepCtx, stepWithin } from '../cases/take-step.ts'
import { serveParties } from '../paper-channel/serve-parties.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { readCorrection } from './correction-text.ts'
import { type Correcting, listSigners, readToCorrect, viewCorrection } from './lock-to-correct.ts'

/**
 * Signs the correction as it stands. With more than half of those who signed the ruling it is issued: it gets its number and
 * its paper, and every party is served it.
 * @throws AppError verdict.changed_elsewhere, verdict.already_signed, session.step_up_required, and those of readToCorrect
 */
export async function signCorrection(
  ctx: StepCtx,
  id: string,
  { version }: { version: number },
): Promise<CorrectionDraft> {
  requireStepUp(ctx)
  return ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    const { personId } = ctx.actor
    const before = await readToCorrect(inside, id, true)
    const { draft, verdict } = before
    if (draft?.version !== version) {
      throw new AppError('verdict.changed_elsewhere', { params: { version: draft?.version ?? 0 } })
    }
    if (draft.signatures.some((each) => each.personId === personId)) throw new AppError('verdict.already_signed')
    await tx.correctionSignature.create({ data: { correctionId: draft.id, personId, version } })
    await recordAudit(inside, { action: 'correction.sign', aboutId: id })
    if (draft.signatures.length + 1 >= votesToCorrect(verdict.signatures.length)) {
      await issueCorrection(inside, await readToCorrect(inside, id, true))
    }
    return viewCorrection(ctx, await readToCorrect(inside, id, true))
  })
}

async function issueCorrection(inside: Within<StepCtx>, correcting: Correcting): Promise<void> {
  const { db, actor } = inside
  const { found, verdict, draft } = correcting
  if (!draft) throw new Error('Nothing to issue')
  const { id: caseId, version } = found
  const standing = await readStanding(inside)
  const step = {
    ...{ version, action: () => ({ kind: 'correct' }) as const },
    ...{ visible: visibleAt(standing, actor), actorIn: officerIn(standing) },
  }
  await stepWithin(inside, caseId, step, async (locked) => {
    const number = `${verdict.number}/C${verdict.corrections.length}`
    const paper = {
      form: 'dadkar.correction.1',
      ...(await letterhead(inside, locked, standing)),
      ...composeText(inside, correcting, number),
    } as const
    const senderName = standing.office.nameFa
    const { parties } = locked
    const paperId = await serveParties(inside, { caseId, kind: 'correction', senderName, parties, paper })
    await db.verdictCorrection.update({
      where: { id: draft.id },
      data: { number, paperId, issuedAt: new Date() },
    })
    return { event: 'corrected' }
  })
}

function composeText(
  { vault }: Pick<StepCtx, 'vault'>,
  correcting: Correcting,
  number: string,
): Pick<
  CorrectionPaper,
  'number' | 'verdictNumber' | 'verdictIssuedAt' | 'stage' | 'boardNumber' | 'text' | 'members'
> {
  const { found, verdict, draft } = correcting
  if (!found.board || !draft) throw new Error('Corrected without a board')
  return {
    number,
    verdictNumber: verdict.number ?? '',
    verdictIssuedAt: verdict.issuedAt?.toISOString() ?? '',
    stage: verdict.stage,
    boardNumber: found.board.number,
    text: readCorrection(vault, draft),
    members: listSigners(correcting).flatMap(({ seat, name, signature }) => (signature ? [{ seat, name }] : [])),
  }
}
