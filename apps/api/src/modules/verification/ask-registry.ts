import { type JalaliDate, parseJalaliDate } from '@dadkar/validators'
import { policy } from '../../config.ts'
import type { Registries } from '../../ports/registries/registries.ts'
import type { Claims, Found, Registry, Step } from './checks.ts'
import * as after from './verification.policy.ts'

/** The birth date of claims that were planned with one. */
export function readBirthDate({ birthDate = '' }: Claims): JalaliDate {
  const parsed = parseJalaliDate(birthDate)
  if (!parsed.ok) throw new Error('A kept birth date is not a date')
  return parsed.value
}

function need(claim: string | undefined): string {
  if (claim === undefined) throw new Error('A check was planned without what it asks with')
  return claim
}

const age = (claims: Claims) => ({
  birthDate: readBirthDate(claims),
  minimumAge: policy.minimumAge,
  now: new Date(),
})

type Ask = (registries: Registries, claims: Claims, found: Found) => Promise<Step>

/** One question to each registry, and what its answer means. */
export const askRegistry: Record<Exclude<Registry, 'face'>, Ask> = {
  civil: async (registries, claims) =>
    after.afterCivil(await registries.identify(claims.nationalId, readBirthDate(claims)), age(claims)),
  foreigners: async (registries, claims) =>
    after.afterForeigners(await registries.identifyForeigner(claims.nationalId), age(claims)),
  company: async (registries, claims) => {
    const { legalNationalId, registrationNumber, nationalId } = claims
    const answer = await registries.identifyOrganization(need(legalNationalId), need(registrationNumber))
    return after.afterCompany(answer, nationalId)
  },
  bar: async (registries, { nationalId, licenceNumber }) =>
    after.afterBar(await registries.findLicence(nationalId, need(licenceNumber))),
  bank: async (registries, { nationalId, sheba, isRaise }, { lastName }) => {
    const owned = after.afterBank(await registries.matchSheba(nationalId, need(sheba)))
    const isNamed = isRaise || lastName !== undefined
    if (isNamed || owned.outcome !== 'confirmed') return owned
    return after.afterAccountHolders(await registries.findAccountHolders(need(sheba)))
  },
  sim: async (registries, { nationalId, mobile }) => after.afterSim(await registries.matchMobile(nationalId, mobile)),
}
