import { demoPeople, mobileInHand } from '@dadkar/registry-simulator/people'
import type { Stack } from './stack.ts'

/** What somebody needs to try the portal: where it is, who to be, where the messages arrive. */
export function printWelcome({ address, phones }: Stack) {
  const usable = demoPeople.filter(({ capacity }) => ['worker', 'employer', 'administrator'].includes(capacity))
  const rows = usable.map((person) => [
    `${person.firstName} ${person.lastName}`,
    person.nationalId,
    person.birthDate,
    mobileInHand(person),
    person.note.en,
  ])
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
  console.log(`
Dadkar is ready:    ${address}
Phones' inbox:      ${phones}   (every SMS arrives here; switches for outages too)
API documentation:  ${address}/docs

People to try (name, national ID, birth date, mobile, who they are) — all invented:
${rows.map(line).join('\n')}

Ctrl-C stops everything; the data stays in .data.`)
}
