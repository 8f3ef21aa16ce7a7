import { type Company, companies } from './companies.ts'
import { type Foreigner, foreigners } from './foreigners.ts'
import { type Line, type Person, people } from './people.ts'

const byNationalId = new Map<string, Person>(Object.values(people).map((person) => [person.nationalId, person]))
const byFida = new Map<string, Foreigner>(Object.values(foreigners).map((foreigner) => [foreigner.fida, foreigner]))
const byLegalId = new Map<string, Company>(
  Object.values(companies).map((company) => [company.legalNationalId, company]),
)
const simOwners = new Map<string, { id: string; name: string; line: Line }>()
for (const person of Object.values<Person>(people)) {
  for (const mobile of person.mobiles) {
    simOwners.set(mobile, { id: person.nationalId, name: fullName(person), line: person.line ?? 'prompt' })
  }
}
for (const foreigner of Object.values<Foreigner>(foreigners)) {
  for (const mobile of foreigner.mobiles) {
    simOwners.set(mobile, { id: foreigner.fida, name: fullName(foreigner), line: 'prompt' })
  }
}
const shebaOwners = new Map(Object.values<Person>(people).map((person) => [person.sheba, person.nationalId]))

export function fullName({ firstName, lastName }: { firstName: string; lastName: string }): string {
  return `${firstName} ${lastName}`
}

/** The civil registry knows a person only by national ID and birth date together (`yyyymmdd`, Jalali). */
export function findCitizen(nationalId: string, birthDate: string): Person | undefined {
  const person = byNationalId.get(nationalId)
  return person && !person.absentFromCivilRegistry && person.birthDate.replaceAll('/', '') === birthDate
    ? person
    : undefined
}

export const findPerson = (nationalId: string) => byNationalId.get(nationalId)
export const findForeigner = (fida: string) => byFida.get(fida)
export const findCompany = (legalNationalId: string) => byLegalId.get(legalNationalId)

/** Who a SIM (`09…`) is registered to; the id is a national ID or a FIDA code. */
export const findSimOwner = (mobile: string) => simOwners.get(mobile)

/** National ID of the owner of an account. */
export const findShebaOwner = (sheba: string) => shebaOwners.get(sheba)

/** Every simulated phone. */
export const phones = [...simOwners].map(([mobile, { name, line }]) => ({ mobile, name, line }))
