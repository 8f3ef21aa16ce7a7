import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runSql as runSqlAt } from '@dadkar/prisma/run-sql'
import type { Person } from '@dadkar/registry-simulator/people'
import { dataDir } from './environment.ts'

const readSettings = async (): Promise<Record<string, string>> =>
  JSON.parse(await readFile(join(dataDir, 'settings.json'), 'utf8'))

/** Runs an operator's command on the stack of the journeys; `input` is what is typed. @returns what it says */
async function runCommand(args: string[], input = ''): Promise<string> {
  const settings = await readSettings()
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      ['apps/api/dist/command.js', ...args],
      { env: { ...process.env, ...settings } },
      (error, said) => (error ? reject(error) : resolve(said)),
    )
    child.stdin?.end(`${input}\n`)
  })
}

/** Gives somebody who has an account a capacity of staff. */
export async function makeStaff(person: Person, capacity: Person['capacity']): Promise<void> {
  await runCommand(['staff:grant', capacity], person.nationalId)
}

export const makeAdministrator = (person: Person) => makeStaff(person, 'administrator')

/** Walks the chain of the audit. */
export function verifyAudit(): Promise<string> {
  return runCommand(['audit:verify'])
}

/** What moves time, or makes what no page makes. */
export async function runSql(text: string, values: unknown[] = []): Promise<void> {
  const { DATABASE_URL = '' } = await readSettings()
  await runSqlAt(DATABASE_URL, text, values)
}

/** A counter office near Azadi square in Tehran stands in the list; other journeys may have opened more. */
export async function openOffice(): Promise<void> {
  await runSql(`
    insert into counter_office (province, name_fa, name_en, city_fa, city_en, address_fa, address_en, hours_fa, hours_en,
      phone, latitude, longitude)
    values ('tehran', 'دفتر پیشخوان آزادی', 'Azadi counter office', 'تهران', 'Tehran', 'خیابان آزادی، پلاک ۸۴',
      '84 Azadi Street', 'شنبه تا چهارشنبه، ۸ تا ۱۵', 'Saturday to Wednesday, 8 to 15', '02166001202', 35.6997, 51.338)`)
}

/** Makes somebody who has an account a clerk of the office that was opened last. */
export async function makeClerk(person: Person): Promise<void> {
  await runCommand(['staff:grant', 'clerk'], person.nationalId)
  await runSql(`
    update person_capacity set office_id = (select id from counter_office order by id desc limit 1)
    where capacity = 'clerk' and office_id is null`)
}
