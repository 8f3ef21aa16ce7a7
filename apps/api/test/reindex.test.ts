import { randomBytes } from 'node:crypto'
import { joinCase } from '@dadkar/contract/join'
import { getLimits } from '@dadkar/contract/limits'
import { listNotices } from '@dadkar/contract/notice'
import { confirmSignIn, startSignIn } from '@dadkar/contract/session'
import { confirmVerification, startVerification } from '@dadkar/contract/verification'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { createVault } from '../src/crypto/vault.ts'
import { requireIndexKey } from '../src/modules/keys/index-key.ts'
import { indexColumns } from '../src/modules/keys/indexed-values.ts'
import { identityOf, startTestApi, type TestApi } from './harness.ts'
import { openLabourOffice } from './labour-office.ts'
import { nameOf, printedCode, scheduleAgainst } from './paper-case.ts'
import { completeProfile, signInAs, verifyAs } from './people.ts'
import { draftAgainst, filePetition } from './petitions.ts'
import { runCommand } from './run-command.ts'

const { sara, kamran, reza, parvaneh } = people
const newKey = randomBytes(32).toString('base64')
let before: TestApi
let trackingCode: string
let environment: Record<string, string>

/** Begins to prove an identity and types a wrong code, which counts. */
async function guessOnce(api: TestApi) {
  const caller = api.caller()
  const { body } = await caller.call(startVerification, { body: identityOf(reza, 'worker') })
  const code = await api.wrongCode(body.challenge.id)
  return caller.call(confirmVerification, { params: { id: body.id }, body: { code } })
}

beforeAll(async () => {
  before = await startTestApi()
  const office = await openLabourOffice(before)
  const worker = await verifyAs(before, sara, 'worker')
  await completeProfile(worker)
  await filePetition(before, worker, sara, draftAgainst({ nationalId: kamran.nationalId }))
  const paperCase = { kind: 'unidentified', name: nameOf(parvaneh) } as const
  trackingCode = await printedCode(office.registry, await scheduleAgainst(before, office, worker, paperCase))
  const { body } = await before.caller().call(startSignIn, { body: { nationalId: sara.nationalId } })
  for (const n of [1, 2]) {
    const code = await before.wrongCode(body.id, n)
    await before.caller().call(confirmSignIn, { params: { id: body.id }, body: { code } })
  }
  expect((await guessOnce(before)).body.params).toEqual({ triesLeft: 4 })
  environment = { ...before.environment, INDEX_KEY: newKey, INDEX_KEY_BEFORE: before.environment.INDEX_KEY }
}, 120_000)

describe('the index key', () => {
  test('every column of a blind index is in the list', async () => {
    const rows = await before.sql(
      `select table_name as t, column_name as c from information_schema.columns
       where table_schema = 'public' and data_type = 'bytea' and column_name like '%index' order by 1, 2`,
    )
    const listed = indexColumns
      .map(([table, column]) => `${table}.${column}`)
      .filter((name) => name !== 'send_budget.key')
    expect([...listed].sort()).toEqual(rows.map(({ t, c }) => `${t}.${c}`).sort())
  })

  test('is not replaced while anything else is connected, nor without the key before', async () => {
    expect(await runCommand(environment, ['keys:reindex'])).toEqual([1, expect.stringContaining('stop every API')])
    const without = { ...environment, INDEX_KEY_BEFORE: '' }
    expect(await runCommand(without, ['keys:reindex'])).toEqual([2, expect.stringContaining('INDEX_KEY_BEFORE')])
  })
})

describe('after it was replaced', () => {
  let after: TestApi
  beforeAll(async () => {
    const { spent } = (await (await signInAs(before, sara)).call(getLimits)).body.identityChecks
    expect(spent).toBe(1)
    const config = readConfig(before.environment)
    const vault = createVault(config.DATA_KEYS, config.INDEX_KEY)
    await requireIndexKey(config, vault)
    await before.stop()

    const wrong = { ...environment, INDEX_KEY_BEFORE: randomBytes(32).toString('base64') }
    expect(await runCommand(wrong, ['keys:reindex'])).toEqual([2, expect.stringContaining('not the key of this')])
    expect(await runCommand(environment, ['keys:reindex'])).toEqual([0, expect.stringContaining('can go')])
    expect(await runCommand(environment, ['keys:reindex'])).toEqual([0, expect.stringContaining('done already')])
    await expect(requireIndexKey(config, vault)).rejects.toThrow('INDEX_KEY is not the key of this database')

    const { DATABASE_URL, DATA_KEYS, CODE_KEY, TOKEN_KEYS, AUDIT_KEYS, RECEIPT_KEYS } = before.environment
    const kept = { DATABASE_URL, DATA_KEYS, CODE_KEY, TOKEN_KEYS, AUDIT_KEYS, RECEIPT_KEYS }
    after = await startTestApi({ ...kept, INDEX_KEY: newKey })
  }, 120_000)
  afterAll(() => after.stop())

  test('a person signs in, and what was counted of them still counts', async () => {
    const { body } = await (await signInAs(after, sara)).call(getLimits)
    expect(body).toMatchObject({ wrongCodesLeft: 8, identityChecks: { spent: 1 } })
  })

  test('wrong codes of somebody who has no account yet still count', async () => {
    await guessOnce(after)
    const [{ twice }] = await after.sql(
      'select count(*)::int as twice from guess_budget where cardinality(wrong_at) = 2',
    )
    expect(twice, 'Sara and Reza').toBe(2)
  })

  test('whoever proves who they are finds the papers that wait for them', async () => {
    const { items } = (await (await verifyAs(after, kamran, 'employer')).call(listNotices)).body
    expect(items.map(({ kind }: { kind: string }) => kind)).toEqual(['petitionCopy'])
  })

  test('a tracking code that was printed before opens its case', async () => {
    const respondent = await verifyAs(after, parvaneh, 'employer')
    expect((await respondent.call(joinCase, { body: { trackingCode } })).body.state).toBe('joined')
  })
})
