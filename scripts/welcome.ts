import { companies } from '@dadkar/registry-simulator/companies'
import { foreigners } from '@dadkar/registry-simulator/foreigners'
import { licences } from '@dadkar/registry-simulator/lawyers'
import { demoPeople, mobileInHand } from '@dadkar/registry-simulator/people'
import type { Stack } from './stack.ts'

const table = (rows: string[][]) => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const usable = ['worker', 'employer', 'lawyer', 'expert', 'officer', 'boardMember', 'clerk', 'administrator']

function listPeople(): string[][] {
  const licenceOf = (id: string) => licences.find(({ nationalId }) => nationalId === id)?.licenceNumber
  const native = demoPeople.filter(({ capacity }) => usable.includes(capacity))
  return [
    ...native.map((person) => {
      const licence = licenceOf(person.nationalId)
      const note = licence ? `${person.note.en}; licence ${licence}` : person.note.en
      const name = `${person.firstName} ${person.lastName}`
      return [name, person.nationalId, person.birthDate, mobileInHand(person), note]
    }),
    ...Object.values(foreigners).map(({ firstName, lastName, fida, birthDate, mobiles }) => {
      return [`${firstName} ${lastName}`, fida, birthDate, mobiles[0], 'A foreign national; the number is a FIDA code']
    }),
  ]
}

const listCompanies = () =>
  [companies.peyvand, companies.barg].map(({ name, legalNationalId, registrationNumber }) => {
    return [name, legalNationalId, registrationNumber]
  })

/** What somebody needs to try the portal: where it is, who to be, where the messages arrive. */
export function printWelcome({ address, phones }: Stack, dataDir: string) {
  console.log(`
Dadkar is ready:    ${address}
Phones' inbox:      ${phones}   (every SMS arrives here; switches for outages too)
API documentation:  ${address}/docs

People to try (name, national ID, birth date, mobile, who they are) — all invented:
${table(listPeople())}

Companies (name, national ID, registration number), signed for by the signatory of two companies above:
${table(listCompanies())}

Ctrl-C stops everything; the data stays in ${dataDir}.`)
}
