import { isForeignNationalId } from '@dadkar/contract/fields'
import type { RejectionReason, StartVerification, Verification } from '@dadkar/contract/verification'

export type Registry = NonNullable<Verification['waitingFor']>

/** What the person says of themselves; kept sealed with the attempt. Dates as 1370/05/09. */
export type Claims = Omit<StartVerification, 'level' | 'capacity' | 'birthDate'> & {
  birthDate?: string | undefined
  /** Raises the level of an account: what was proved before is not asked again. */
  isRaise?: boolean
  /** A counter office has asked the other registries, and compared the card: only the SIM is left. */
  isChecked?: boolean
  /** Level 3: the card and the face are checked too. */
  withFace?: boolean
}

/** What the registries told so far. */
export type Found = {
  firstName?: string
  lastName?: string
  fatherName?: string
  organizationName?: string
  bar?: string
}

/** Where the answer of a registry leads. */
export type Step =
  | { outcome: 'confirmed'; found?: Found }
  | { outcome: 'rejected'; reason: RejectionReason }
  | { outcome: 'unavailable' }

/**
 * The registries to be asked, in order; the person is sent to the face check when all before it have confirmed. The SIM registry comes last: only its match lets a code be sent.
 * Where an employer gave a bank account instead of a birth date, the bank stands for the civil registry.
 */
export function listChecks(claims: Claims): Registry[] {
  if (claims.isChecked) return ['sim']
  const isForeigner = isForeignNationalId(claims.nationalId)
  const checks: [Registry, boolean][] = [
    ['civil', !claims.isRaise && !isForeigner && claims.birthDate !== undefined],
    ['foreigners', !claims.isRaise && isForeigner],
    ['company', claims.legalNationalId !== undefined],
    ['bar', claims.licenceNumber !== undefined],
    ['bank', claims.sheba !== undefined],
    ['face', claims.withFace === true],
    ['sim', true],
  ]
  return checks.flatMap(([registry, isNeeded]) => (isNeeded ? [registry] : []))
}
