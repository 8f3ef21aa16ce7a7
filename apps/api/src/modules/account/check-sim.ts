import type { Challenge } from '@dadkar/prisma/client'
import { policy } from '../../config.ts'
import type { PublicCtx } from '../../context.ts'
import { openIdentifier } from '../subjects/subjects.service.ts'

export type SimCtx = Pick<PublicCtx, 'db' | 'vault' | 'registries'>

/** Codes that go to the number of an account; the others go to a number that was checked a moment ago. */
const toAccountNumber = new Set<Challenge['purpose']>(['signIn', 'stepUp', 'signPetition'])

/**
 * Whether a code may go to the number of an account: only while the SIM is known to be the person's own, which the SIM
 * registry is asked again every 90 days. Numbers are given to other people; a code must not follow them there. When the
 * registry says that it is another's, the person proves who they are before anything else.
 * @throws Error when the registry does not answer, so that the job of the message comes back while the code lives
 */
export async function isStillOwnSim({ db, vault, registries }: SimCtx, challenge: Challenge): Promise<boolean> {
  if (!challenge.personId || !toAccountNumber.has(challenge.purpose)) return true
  const person = await db.person.findUniqueOrThrow({ where: { id: challenge.personId }, include: { subject: true } })
  const since = new Date(Date.now() - policy.simCheckLife * 1000)
  if (person.simCheckedAt && person.simCheckedAt > since) return true
  const nationalId = openIdentifier(vault, person.subject)
  const { outcome } = await registries.matchMobile(nationalId, vault.openText('mobile', person.mobileSealed))
  if (outcome === 'unavailable') throw new Error('the SIM registry does not answer')
  // Guarded by the number that was asked about: it may have been changed meanwhile.
  const asked = { id: person.id, mobileIndex: person.mobileIndex }
  if (outcome === 'match') {
    await db.person.updateMany({ where: asked, data: { simCheckedAt: new Date() } })
    await db.person.updateMany({ where: { ...asked, reverifyFor: 'simMismatch' }, data: { reverifyFor: null } })
    return true
  }
  await db.person.updateMany({ where: { ...asked, reverifyFor: null }, data: { reverifyFor: 'simMismatch' } })
  return false
}
