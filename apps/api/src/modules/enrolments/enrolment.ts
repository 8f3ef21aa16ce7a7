import type { Enrolment as View } from '@dadkar/contract/enrolment'
import type { Profile } from '@dadkar/contract/person'
import type { CounterOffice, Enrolment } from '@dadkar/prisma/client'
import type { Vault } from '../../crypto/vault.ts'
import { toOfficeView } from '../offices/office-view.ts'
import type { Claims, Found } from '../verification/checks.ts'

/** What the person says of themselves, and later the birth date as the clerk read it from the card. */
export type CounterClaims = Omit<Claims, 'mobile' | 'sheba' | 'isRaise'>

const claimsLabel = 'enrolment-claims'
const foundLabel = 'enrolment-found'
const profileLabel = 'enrolment-profile'

export const sealCounterClaims = (vault: Vault, claims: CounterClaims) =>
  vault.seal(claimsLabel, JSON.stringify(claims))

export const sealCounterFound = (vault: Vault, found: Found) => vault.seal(foundLabel, JSON.stringify(found))

export function readCounterClaims(vault: Vault, { claimsSealed }: Pick<Enrolment, 'claimsSealed'>): CounterClaims {
  return JSON.parse(vault.openText(claimsLabel, claimsSealed))
}

/** What the registries told; null while they have confirmed nothing. */
export function readCounterFound(vault: Vault, { foundSealed }: Pick<Enrolment, 'foundSealed'>): Found | null {
  return foundSealed ? JSON.parse(vault.openText(foundLabel, foundSealed)) : null
}

export const sealCounterProfile = (vault: Vault, profile: Profile) => vault.seal(profileLabel, JSON.stringify(profile))

export function readCounterProfile(vault: Vault, { profileSealed }: Pick<Enrolment, 'profileSealed'>): Profile | null {
  return profileSealed ? JSON.parse(vault.openText(profileLabel, profileSealed)) : null
}

/** Where an enrolment stands at a moment: what was not decided, or not bound, in its time is over. */
export function stateAt({ state, validUntil }: Pick<Enrolment, 'state' | 'validUntil'>, now: Date): View['state'] {
  const isRunning = state === 'open' || state === 'confirmed'
  return isRunning && validUntil <= now ? 'expired' : state
}

/** As the person sees it, who may be anybody that holds the code: nothing in it says whose it is. */
export function toEnrolmentView(vault: Vault, row: Enrolment & { office: CounterOffice | null }): View {
  return {
    code: row.code,
    state: stateAt(row, new Date()),
    capacity: row.capacity as View['capacity'],
    forOrganization: readCounterClaims(vault, row).legalNationalId !== undefined,
    validUntil: row.validUntil.toISOString(),
    office: row.decidedAt && row.office ? toOfficeView(row.office) : null,
    refusedFor: row.refusedFor as View['refusedFor'],
  }
}
