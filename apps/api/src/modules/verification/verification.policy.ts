import type { RejectionReason, Verification } from '@dadkar/contract/verification'
import { type JalaliDate, tehranDate } from '@dadkar/validators'
import type { Answer, CivilIdentity } from '../../ports/registries/registries.ts'

type Registry = NonNullable<Verification['waitingFor']>

/** Where the answers of the registries lead a verification. */
export type Next =
  | { to: 'rejected'; rejectedFor: RejectionReason }
  | { to: 'waiting'; waitingFor: Registry }
  | { to: 'ask'; registry: 'sim' }
  | { to: 'sendCode' }

/** Whole years of age, by the Jalali calendar. */
export function ageOn(today: JalaliDate, birthDate: JalaliDate): number {
  const hadBirthday = today.month > birthDate.month || (today.month === birthDate.month && today.day >= birthDate.day)
  return today.year - birthDate.year - (hadBirthday ? 0 : 1)
}

/** After the civil registry: a mismatch is told, silence waits, a living adult goes on to the SIM registry. */
export function afterCivil(
  answer: Answer<{ identity: CivilIdentity }>,
  birthDate: JalaliDate,
  minimumAge: number,
  now: Date,
): Next {
  if (answer.outcome === 'unavailable') return { to: 'waiting', waitingFor: 'civil' }
  if (answer.outcome === 'mismatch') return { to: 'rejected', rejectedFor: 'identityMismatch' }
  if (!answer.identity.isAlive) return { to: 'rejected', rejectedFor: 'deceased' }
  if (ageOn(tehranDate(now), birthDate) < minimumAge) return { to: 'rejected', rejectedFor: 'underage' }
  return { to: 'ask', registry: 'sim' }
}

/** After the SIM registry: only a match lets a code be sent. */
export function afterSim(answer: Answer): Next {
  if (answer.outcome === 'unavailable') return { to: 'waiting', waitingFor: 'sim' }
  if (answer.outcome === 'mismatch') return { to: 'rejected', rejectedFor: 'simMismatch' }
  return { to: 'sendCode' }
}
