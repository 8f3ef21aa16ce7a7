import type { Enrolment as View } from '@dadkar/contract/enrolment'
import type { Enrolment } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { PublicCtx, Within } from '../../context.ts'
import type { Vault } from '../../crypto/vault.ts'
import { counterLevel } from '../levels/levels.service.ts'
import { sealProfile } from '../people/seal-profile.ts'
import type { Beginning } from '../verification/verification.service.ts'
import { readCounterClaims, readCounterFound, readCounterProfile, stateAt } from './enrolment.ts'

/**
 * Only what a counter has confirmed can be bound.
 * @throws AppError enrolment.not_confirmed, enrolment.over once it is bound or refused
 */
export function requireConfirmed({ state }: Pick<View, 'state'>): void {
  if (state === 'open') throw new AppError('enrolment.not_confirmed')
  if (state !== 'confirmed') throw new AppError('enrolment.over')
}

/**
 * A binding begins in the enrolment's time; an attempt that began in time lives as long as any verification does.
 * @throws AppError enrolment.not_confirmed, enrolment.over
 */
export function requireBindable(row: Enrolment): void {
  requireConfirmed({ state: stateAt(row, new Date()) })
}

/** The verification that binds an enrolment: what the registries told at the counter stands; only the SIM is left. */
export function bindingOf(vault: Vault, row: Enrolment, mobile: string): Beginning {
  const found = readCounterFound(vault, row)
  if (!found) throw new Error('Confirmed without an answer of the registries')
  const claims = { ...readCounterClaims(vault, row), mobile, isChecked: true }
  return { level: counterLevel, capacity: row.capacity, claims, found, enrolmentId: row.id }
}

/**
 * The code to the person's own SIM was right: the enrolment is bound, once, and what they told the clerk for their profile
 * is theirs.
 * @throws AppError enrolment.over when another attempt was quicker
 */
export async function markBound(
  { db, vault }: Within<Pick<PublicCtx, 'db' | 'vault'>>,
  enrolmentId: string,
  personId: string,
): Promise<void> {
  const { count } = await db.enrolment.updateMany({
    where: { id: enrolmentId, state: 'confirmed' },
    data: { state: 'bound', boundAt: new Date() },
  })
  if (count === 0) throw new AppError('enrolment.over')
  const row = await db.enrolment.findUniqueOrThrow({ where: { id: enrolmentId } })
  const profile = readCounterProfile(vault, row)
  if (profile) await db.person.update({ where: { id: personId }, data: sealProfile(vault, profile) })
}
