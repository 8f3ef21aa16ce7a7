import type { Verification } from '@dadkar/prisma/client'
import type { PublicCtx, Within } from '../../context.ts'
import { leavePlaces } from '../labour-offices/labour-offices.service.ts'
import { tellOfClosedMember } from '../organizations/tell-of-closed-member.ts'
import { renewWaitingPapersOf } from '../paper-channel/renew-waiting-papers.ts'
import { recordAccountEvent } from './record-account-event.ts'

type Reported = Pick<Verification, 'id' | 'subjectIndex'>

/**
 * Closes the account of somebody who the civil registry says has died, if they have one: their sessions end, their codes
 * are void, nobody signs in any more, their place at a labour office is free, and the organizations they acted for are
 * told. National ID and birth date must both be the account's: a registry's answer about another birth date is about
 * nobody we know. Of two reports at once, one closes.
 */
export async function closeAccount(
  ctx: Within<Pick<PublicCtx, 'db' | 'vault' | 'requestId'>>,
  { id: verificationId, subjectIndex }: Reported,
  birthDate: string,
): Promise<void> {
  const { db, vault } = ctx
  const identifierIndex = new Uint8Array(subjectIndex)
  const subject = await db.subject.findUnique({ where: { identifierIndex }, include: { person: true } })
  const person = subject?.person
  if (!person) return
  if (!person.birthDateSealed || birthDate !== vault.openText('birthDate', person.birthDateSealed)) return
  const now = new Date()
  const { count } = await db.person.updateMany({
    where: { id: person.id, closedAt: null },
    data: { closedAt: now, closedFor: 'deceased' },
  })
  if (count === 0) return
  await db.session.updateMany({
    where: { personId: person.id, endedAt: null },
    data: { endedAt: now, endedFor: 'account closed' },
  })
  await db.challenge.updateMany({
    where: { subjectIndex: identifierIndex, usedAt: null, voidedAt: null },
    data: { voidedAt: now },
  })
  await db.calendarFeed.deleteMany({ where: { personId: person.id } })
  await leavePlaces({ ...ctx, actor: null }, person.id, ['officer', 'boardMember'])
  await tellOfClosedMember(db, person.id)
  await renewWaitingPapersOf(db, person.id)
  await recordAccountEvent(ctx, person, { action: 'account.close_deceased', aboutId: verificationId })
}
