import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { people } from '@dadkar/registry-simulator/people'
import { expect, test } from '@playwright/test'
import { phonesOf, stacks } from '../support/environment.ts'

/** Everything of a person that must not be in a log, in the shapes it could take. */
function tracesOf({ nationalId, mobiles, birthDate, lastName, sheba }: (typeof people)[keyof typeof people]) {
  const shapes = mobiles.flatMap((mobile) => [mobile, mobile.replace(/^0/, '+98'), mobile.slice(1)])
  return [
    nationalId,
    birthDate,
    birthDate.replaceAll('/', '-'),
    birthDate.replaceAll('/', ''),
    lastName,
    sheba,
    ...shapes,
  ]
}

async function readLogs({ dataDir }: (typeof stacks)[number]): Promise<string> {
  const dir = join(dataDir, 'logs')
  const files = (await readdir(dir)).filter((file) => !file.startsWith('simulator'))
  expect(files.sort()).toEqual(['api.log', 'worker.log'])
  return (await Promise.all(files.map((file) => readFile(join(dir, file), 'utf8')))).join('\n')
}

/** Every code that was sent. */
async function readCodes(stack: (typeof stacks)[number]): Promise<string[]> {
  const messages: { code: string | null }[] = await (await fetch(`${phonesOf(stack)}/control/messages`)).json()
  return messages.flatMap(({ code }) => code ?? [])
}

test('the logs of the whole run name nobody and hold no code and no token', async () => {
  const log = (await Promise.all(stacks.map(readLogs))).join('\n')
  expect(log.split('\n').length).toBeGreaterThan(50)
  const codes = (await Promise.all(stacks.map(readCodes))).flat()
  expect(codes.length).toBeGreaterThan(5)
  const found = [
    ...Object.entries(people).flatMap(([key, person]) =>
      tracesOf(person)
        .filter((trace) => log.includes(trace))
        .map(() => key),
    ),
    ...codes.filter((code) => new RegExp(`(?<![0-9a-f])${code}(?![0-9a-f])`).test(log)).map(() => 'a code'),
    ...(/eyJ[\w-]+\.[\w-]+\.[\w-]+/.test(log) ? ['a token'] : []),
  ]
  expect(found).toEqual([])
})
