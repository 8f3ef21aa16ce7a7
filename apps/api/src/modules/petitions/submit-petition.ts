import type { Receipt } from '@dadkar/contract/petition'
import type { Petition } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { Ctx, Db } from '../../context.ts'
import { inTransaction } from '../../sql.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { readReceipt } from '../cases/cases.service.ts'
import { registerCase } from '../cases/register-case.ts'
import { enter } from '../codes/codes.service.ts'
import { reviewPetition } from './review-petition.ts'
import { signatureBinding } from './sign-petition.ts'

type SubmitCtx = Pick<Ctx, 'db' | 'config' | 'vault' | 'actor' | 'requestId'>

type Signature = { challengeId: string; code: string; version: number }

/** Locks the petition's row: of two submissions at once, the second waits and then finds the case made. */
async function lockOwn(db: Db, id: string, claimantId: string): Promise<Petition> {
  await db.$queryRaw`select 1 from petition where id = ${id}::uuid and claimant_id = ${claimantId}::uuid for update`
  const row = await db.petition.findFirst({ where: { id, claimantId } })
  if (!row) throw new AppError('petition.not_found')
  return row
}

/**
 * Signs with a fresh code and submits: registers the case, serves the respondent and queues the SMS, all or nothing.
 * A petition that is a case already gives its receipt again.
 * @throws AppError petition.not_found, petition.changed_elsewhere, those of reviewPetition, code.*
 */
export async function submitPetition(ctx: SubmitCtx, id: string, signature: Signature): Promise<Receipt> {
  const outcome = await ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx, sql: inTransaction(tx) }
    const petition = await lockOwn(tx, id, ctx.actor.personId)
    if (petition.submittedAt) return null
    if (petition.version !== signature.version) {
      throw new AppError('petition.changed_elsewhere', { params: { version: petition.version } })
    }
    const reviewed = await reviewPetition(inside, petition)
    const { challengeId, code, version } = signature
    const binding = signatureBinding(version)
    const result = await enter(inside, { id: challengeId, purpose: 'signPetition', aboutId: id, binding, code })
    // Returned, not thrown: the spent try must be kept.
    if ('refusal' in result) return result
    await tx.petition.updateMany({ where: { id }, data: { submittedAt: new Date() } })
    const caseId = await registerCase(inside, { petitionId: id, ...reviewed })
    await recordAudit(inside, { action: 'petition.submit', caseId, aboutId: id })
    return null
  })
  if (outcome) throw outcome.refusal
  return readReceipt(ctx, { petitionId: id })
}
