import type { PetitionCheck } from '@dadkar/contract/petition-check'
import { AppError } from '../../app-error.ts'
import type { Ctx } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { findWarnings } from './petition-warnings.ts'
import { readDraft } from './petitions.service.ts'
import { examinePetition } from './review-petition.ts'

type CheckCtx = Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId'>

/**
 * What a draft still lacks, by the rules by which it will be signed, and what is wise to look at.
 * @throws AppError petition.not_found, petition.already_submitted
 */
export async function checkPetition(ctx: CheckCtx, id: string): Promise<PetitionCheck> {
  const row = await ctx.db.petition.findFirst({ where: { id, claimantId: ctx.actor.personId } })
  if (!row) throw new AppError('petition.not_found')
  if (row.submittedAt) throw new AppError('petition.already_submitted')
  await recordAudit(ctx, { action: 'petition.read', aboutId: id, isRepeated: true })
  const { fields, refusals } = (await examinePetition(ctx, row)).lacking
  return {
    version: row.version,
    missing: [...refusals, ...Object.entries(fields).map(([path, code]) => ({ path, code }))],
    warnings: findWarnings(readDraft(ctx, row), new Date()),
  }
}
