import { randomBytes } from 'node:crypto'
import { getCase } from '@dadkar/contract/case'
import { getMe } from '@dadkar/contract/person'
import { getPetition } from '@dadkar/contract/petition'
import { confirmSignIn, startSignIn } from '@dadkar/contract/session'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { createVault, sealPrefix } from '../src/crypto/vault.ts'
import { createLogger } from '../src/logger.ts'
import { resealAll } from '../src/modules/keys/reseal.ts'
import { sealedColumns } from '../src/modules/keys/sealed-columns.ts'
import { Caller, startTestApi, type TestApi } from './harness.ts'
import { completeProfile, verifyAs } from './people.ts'
import { draftAgainst, filePetition, writePetition } from './petitions.ts'

const draft = draftAgainst({ nationalId: people.kamran.nationalId })
let api: TestApi
let sara: Caller
let caseId: string
beforeAll(async () => {
  api = await startTestApi()
  sara = await verifyAs(api, people.sara, 'worker')
  await completeProfile(sara)
  caseId = (await filePetition(api, sara, people.sara, draft)).caseId
})
afterAll(() => api.stop())

test('every column of sealed bytes is in the list, and no other', async () => {
  const rows = await api.sql(
    `select table_name as t, column_name as c from information_schema.columns
     where table_schema = 'public' and data_type = 'bytea' and column_name like '%sealed%' order by 1, 2`,
  )
  const listed = new Set(sealedColumns.map(({ table, column }) => `${table}.${column}`))
  expect([...listed].sort()).toEqual(rows.map(({ t, c }) => `${t}.${c}`).sort())
})

test('keys rotate beside a service that signs people in and takes petitions; then the old key can go', async () => {
  const newKey = `k2:${randomBytes(32).toString('base64')}`
  const both = readConfig({ ...api.environment, DATA_KEYS: `${newKey},${api.environment.DATA_KEYS}` })
  const second = await buildApp(both, createLogger('silent'))
  const caller = new Caller(second)
  caller.token = sara.token
  let isRotating = true
  const failures: unknown[] = []
  const note = ({ status, code }: { status: number; code?: string }) => {
    if (status >= 400) failures.push(code ?? status)
  }
  const busy = (async () => {
    for (let turn = 0; isRotating || turn < 3; turn += 1) {
      const { id, version } = await writePetition(caller, draft)
      if (!version) failures.push('not saved')
      note(await caller.call(getPetition, { params: { id } }))
      note(await caller.call(getCase, { params: { id: caseId } }))
      note(await caller.call(getMe))
      await api.sql('delete from send_budget')
      const started = await caller.call(startSignIn, { body: { nationalId: people.sara.nationalId } })
      const code = await api.rightCode(started.body.id)
      note(await new Caller(second).call(confirmSignIn, { params: { id: started.body.id }, body: { code } }))
      await api.sql('delete from petition where submitted_at is null')
    }
  })()
  const vault = createVault(both.DATA_KEYS, both.INDEX_KEY)
  const said: string[] = []
  const reseal = { pool: api.pool, vault, keyId: 'k2', say: (line: string) => said.push(line) }
  const first = await resealAll(reseal)
  isRotating = false
  await busy
  expect(failures).toEqual([])
  expect(first.resealed).toBeGreaterThan(10)
  expect(said.some((line) => line.startsWith('person.mobile_sealed (mobile): 1'))).toBe(true)
  expect(await resealAll(reseal)).toMatchObject({ left: 0 })
  expect((await resealAll(reseal)).resealed).toBe(0)
  await second.close()

  const onlyNew = await buildApp(readConfig({ ...api.environment, DATA_KEYS: newKey }), createLogger('silent'))
  const later = new Caller(onlyNew)
  later.token = sara.token
  expect((await later.call(getMe)).body.profile.postalCode).toBe('1619735744')
  expect((await later.call(getCase, { params: { id: caseId } })).body.claims).toHaveLength(2)
  await onlyNew.close()
})

test('a key that is not there any more stops the rotation, and nothing is lost', async () => {
  await completeProfile(sara)
  const config = readConfig({ ...api.environment, DATA_KEYS: `k3:${randomBytes(32).toString('base64')}` })
  const prefix = sealPrefix('k3')
  expect(prefix).toEqual(Buffer.from([2, 0x6b, 0x33]))
  const vault = createVault(config.DATA_KEYS, config.INDEX_KEY)
  await expect(resealAll({ pool: api.pool, vault, keyId: 'k3', say: () => {} })).rejects.toThrow(/not known here/)
})
