import type { Verification as VerificationView } from '@dadkar/contract/verification'
import type { Verification } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { Db, PublicCtx, Within } from '../../context.ts'
import { inTransaction } from '../../sql.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { enter, findVerificationCode } from '../codes/codes.service.ts'
import { type OpenSession, openSession } from '../sessions/sessions.service.ts'
import { upsertSubject } from '../subjects/subjects.service.ts'
import { readVerification, viewOf } from './verification.service.ts'

type ConfirmCtx = Pick<PublicCtx, 'db' | 'config' | 'vault' | 'requestId' | 'ip' | 'device'>

type Confirmed = { verification: VerificationView; session: OpenSession | null }

/**
 * Enters the code. A right one makes the person (or adds the capacity to theirs) and signs them in, all or nothing.
 * An account with another number is not touched: the attempt is rejected with `mobileDiffers`.
 * @throws AppError verification.no_code, code.*
 */
export async function confirmVerification(ctx: ConfirmCtx, id: string, code: string): Promise<Confirmed> {
  const outcome = await ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx, sql: inTransaction(tx) }
    const row = await readVerification(inside, id)
    const challenge = row.state === 'codeSent' ? await findVerificationCode(inside, row) : null
    if (!challenge) return { refusal: new AppError('verification.no_code') }
    const result = await enter(inside, { id: challenge.id, purpose: 'verification', aboutId: id, code })
    if ('refusal' in result) return result
    const personId = await admitPerson(inside, row)
    const verified = await tx.verification.update({
      where: { id },
      data: personId ? { state: 'verified', personId } : { state: 'rejected', rejectedFor: 'mobileDiffers' },
    })
    const session = personId ? await openSession(inside, personId, row.capacity) : null
    if (session && personId) {
      await recordAudit({ ...inside, actor: session.actor }, { action: 'verification.confirm', ofPersonId: personId })
    }
    return { verification: await viewOf(inside, verified), session }
  })
  if ('refusal' in outcome) throw outcome.refusal
  return outcome
}

/** Finds or makes the person and grants the capacity. Null when the account uses another mobile. */
async function admitPerson(ctx: Within<Pick<PublicCtx, 'db' | 'vault'>>, row: Verification): Promise<string | null> {
  const subjectId = await upsertSubject(ctx, {
    kind: 'person',
    identifier: ctx.vault.openText('nationalId', row.nationalIdSealed),
  })
  const person = await ctx.db.person.findUnique({ where: { id: subjectId } })
  if (!person) await createPerson(ctx.db, subjectId, row)
  else if (!Buffer.from(person.mobileIndex).equals(row.mobileIndex)) return null
  await ctx.db.personCapacity.createMany({
    data: [{ personId: subjectId, capacity: row.capacity }],
    skipDuplicates: true,
  })
  return subjectId
}

async function createPerson(db: Db, id: string, row: Verification) {
  const { firstName, lastName, fatherName, birthDateSealed, mobileIndex, mobileSealed, level } = row
  if (firstName === null || lastName === null || fatherName === null) throw new Error('A verification without a name')
  await db.person.create({
    data: {
      id,
      firstName,
      lastName,
      fatherName,
      birthDateSealed,
      mobileIndex,
      mobileSealed,
      level,
      verifiedAt: new Date(),
    },
  })
}
