import type { JalaliDate } from '@dadkar/validators'
import type { FaceChecks } from '../face/face.ts'

/**
 * What a registry answers to a question. `unavailable` (no answer, an outage, a limit) is never a mismatch:
 * only a mismatch may be told to a person as such.
 */
export type Answer<Found = object> =
  | ({ outcome: 'match' } & Found)
  | { outcome: 'mismatch' }
  | { outcome: 'unavailable' }

export type CivilIdentity = { firstName: string; lastName: string; fatherName: string; isAlive: boolean }
export type ForeignIdentity = Omit<CivilIdentity, 'isAlive'> & { birthDate: JalaliDate }
export type LegalIdentity = { name: string; isActive: boolean; signatoryNationalIds: string[] }
export type Licence = { bar: string; isActive: boolean }
export type AccountHolder = { firstName: string; lastName: string }

/** The questions that identity asks of the outside world. Every call ends within the configured time. */
export type Registries = {
  /** Civil registry: does this national ID belong to somebody born on that day, and to whom? */
  identify(nationalId: string, birthDate: JalaliDate): Promise<Answer<{ identity: CivilIdentity }>>
  /** SIM registry: is this mobile (+989…) registered in the name of this national ID or FIDA code? */
  matchMobile(nationalId: string, mobile: string): Promise<Answer>
  /** Bank: does this account (IR…) belong to this national ID? */
  matchSheba(nationalId: string, sheba: string): Promise<Answer>
  /** Bank: in whose names is this account? */
  findAccountHolders(sheba: string): Promise<Answer<{ holders: AccountHolder[] }>>
  /** Company registry: who is this legal entity, and who signs for it? A wrong registration number is a mismatch. */
  identifyOrganization(
    legalNationalId: string,
    registrationNumber: string,
  ): Promise<Answer<{ organization: LegalIdentity }>>
  /** Foreigners: to whom does this FIDA code belong? */
  identifyForeigner(fidaCode: string): Promise<Answer<{ identity: ForeignIdentity }>>
  /** Bar: is this licence to practise law issued to this national ID, and in force? */
  findLicence(nationalId: string, licenceNumber: string): Promise<Answer<{ licence: Licence }>>
  /** The check of card and face, which the person does on a page of the provider's. */
  face: FaceChecks
}
