import type { CorrectionDraft } from '@dadkar/contract/correction'
import { AppError } from '../../app-error.ts'
import { recordAudit } from '../audit/audit.service.ts'
import type { StepCtx } from '../cases/take-step.ts'
import { sealCorrection } from './correction-text.ts'
import { readToCorrect, viewCorrection } from './lock-to-correct.ts'

/** @throws AppError those of readToCorrect */
export async function getCorrection(ctx: StepCtx, id: string): Promise<CorrectionDraft> {
  return viewCorrection(ctx, await readToCorrect(ctx, id, false))
}

/**
 * Saves what is to be corrected. It is a new text: what was signed before was another.
 * @throws AppError verdict.changed_elsewhere, and those of readToCorrect
 */
export function saveCorrection(
  ctx: StepCtx,
  id: string,
  { version, text }: { version: number; text: string },
): Promise<CorrectionDraft> {
  return ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    const { verdict, draft } = await readToCorrect(inside, id, true)
    const stands = draft?.version ?? 0
    if (stands !== version) throw new AppError('verdict.changed_elsewhere', { params: { version: stands } })
    const textSealed = sealCorrection(ctx.vault, text)
    if (draft) {
      await tx.correctionSignature.deleteMany({ where: { correctionId: draft.id } })
      await tx.verdictCorrection.update({ where: { id: draft.id }, data: { textSealed, version: version + 1 } })
    } else await tx.verdictCorrection.create({ data: { verdictId: verdict.id, textSealed } })
    await recordAudit(inside, { action: 'correction.save', aboutId: id, isRepeated: true })
    return viewCorrection(ctx, await readToCorrect(inside, id, true))
  })
}
