import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Person } from '@dadkar/registry-simulator/people'
import { dataDir } from './environment.ts'

/** Runs an operator's command on the stack of the journeys; `input` is what is typed. @returns what it says */
async function runCommand(args: string[], input = ''): Promise<string> {
  const settings = JSON.parse(await readFile(join(dataDir, 'settings.json'), 'utf8'))
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

/** Makes somebody who has an account an administrator. */
export async function makeAdministrator(person: Person): Promise<void> {
  await runCommand(['staff:grant', 'administrator'], person.nationalId)
}

/** Walks the chain of the audit. */
export function verifyAudit(): Promise<string> {
  return runCommand(['audit:verify'])
}
