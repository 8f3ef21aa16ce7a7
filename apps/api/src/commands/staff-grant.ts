import { createInterface } from 'node:readline/promises'
import { personIdentifier } from '@dadkar/contract/fields'
import { staffCapacities } from '@dadkar/contract/staff'
import { AppError } from '../app-error.ts'
import type { Config } from '../config.ts'
import { createVault } from '../crypto/vault.ts'
import { grantCapacity } from '../modules/administration/grant-capacity.ts'
import { openDatabase } from '../plugins/database.ts'

/** Asks at a terminal, reads a line of standard input elsewhere: an argument would stay in the shell's history. */
async function readNationalId(): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr, terminal: process.stdin.isTTY })
  const line = process.stdin.isTTY
    ? await terminal.question('National ID: ')
    : (await terminal[Symbol.asyncIterator]().next()).value
  terminal.close()
  return String(line ?? '')
}

/** `staff:grant <capacity>`: gives a person who has an account a capacity of staff. @returns the exit code */
export async function staffGrant(config: Config, [wanted = '']: string[]): Promise<number> {
  const capacity = staffCapacities.find((name) => name === wanted)
  if (!capacity) {
    console.error(`Say which: staff:grant ${staffCapacities.join(' | ')}`)
    return 2
  }
  const nationalId = personIdentifier.safeParse(await readNationalId())
  if (!nationalId.success) {
    console.error('That is neither a national ID nor a FIDA code.')
    return 2
  }
  const database = openDatabase(config)
  try {
    const ctx = { db: database.db, vault: createVault(config.DATA_KEYS, config.INDEX_KEY) }
    const isNew = await grantCapacity(ctx, nationalId.data, capacity)
    process.stdout.write(isNew ? `They are ${capacity} from their next sign-in.\n` : `They are ${capacity} already.\n`)
    return 0
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    console.error('Nobody with this national ID has an account: they first prove their identity in the portal.')
    return 1
  } finally {
    await database.close()
  }
}
