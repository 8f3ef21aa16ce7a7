import type { Challenge } from '@dadkar/contract/code'
import { AppError } from '../../app-error.ts'
import type { Ctx } from '../../context.ts'
import { onPool } from '../../sql.ts'
import { issue, resend } from '../codes/codes.service.ts'
import { reviewPetition } from './review-petition.ts'

export type SignCtx = Pick<Ctx, 'db' | 'pool' | 'config' | 'vault' | 'actor' | 'limits' | 'ip'>

/** What a signature code is tied to: this version of the petition and no other. */
export const signatureBinding = (version: number) => `petition-version:${version}`

/**
 * Reviews the petition and sends the code that signs the version reviewed.
 * @throws AppError petition.not_found, petition.already_submitted, those of reviewPetition, code.locked, code.send_limit
 */
export async function startSignature(ctx: SignCtx, id: string): Promise<Challenge> {
  const row = await ctx.db.petition.findFirst({ where: { id, claimantId: ctx.actor.personId } })
  if (!row) throw new AppError('petition.not_found')
  if (row.submittedAt) throw new AppError('petition.already_submitted')
  const { claimant } = await reviewPetition(ctx, row)
  await ctx.limits.spendCodeSend(ctx.ip)
  return issue(
    { ...ctx, sql: onPool(ctx.pool) },
    {
      purpose: 'signPetition',
      aboutId: id,
      subjectIndex: Buffer.from(claimant.subject.identifierIndex),
      binding: signatureBinding(row.version),
    },
  )
}

export async function resendSignatureCode(ctx: SignCtx, id: string, challengeId: string): Promise<Challenge> {
  const own = await ctx.db.petition.findFirst({ where: { id, claimantId: ctx.actor.personId }, select: { id: true } })
  if (!own) throw new AppError('petition.not_found')
  await ctx.limits.spendCodeSend(ctx.ip)
  return resend({ ...ctx, sql: onPool(ctx.pool) }, { id: challengeId, purpose: 'signPetition', aboutId: id })
}
