import { rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { seedCases } from '@dadkar/prisma/demo-course'
import { seedAdministration, seedDemo } from '@dadkar/prisma/seed'
import { ageCases } from './age-cases.ts'
import { grantAdministrators } from './grant-administrators.ts'
import type { startStack } from './stack.ts'

type Stack = Awaited<ReturnType<typeof startStack>>

/**
 * Fills an empty portal with people and cases.
 * @throws Error that says what to do when an earlier start was cut off while it did so
 */
export async function makeDemo(stack: Stack, dataDir: string, say: (line: string) => void): Promise<void> {
  const begun = join(dataDir, 'demo-begun')
  if (!stack.isEmpty) {
    if (!(await stat(begun).catch(() => null))) return
    const database = process.env.DATABASE_URL ? ', empty the database of DATABASE_URL' : ''
    throw new Error(`The demo was left half made last time: remove the folder ${dataDir}${database} and start again.`)
  }
  say('Making demo people and their cases …')
  await writeFile(begun, '')
  await seedDemo(stack)
  await grantAdministrators(dataDir)
  await seedAdministration(stack)
  await seedCases(stack, (ids, days) => ageCases({ dataDir, databaseUrl: stack.databaseUrl }, ids, days))
  await rm(begun)
}
