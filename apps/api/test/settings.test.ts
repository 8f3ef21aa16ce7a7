import { listSettings, type Setting, type SettingGroup, settingKeys } from '@dadkar/contract/setting'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { policy } from '../src/config.ts'
import { grantCapacity } from '../src/modules/administration/grant-capacity.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { signInAs, verifyAs } from './people.ts'

/* The numbers in force, as an administrator reads them. */

let api: TestApi
let sara: Caller
let groups: SettingGroup[]
let shown: Map<string, Setting>
beforeAll(async () => {
  api = await startTestApi({ IDENTITY_CHECKS_PER_PERSON: '7', REGISTRY_TIMEOUT_MS: '1234' })
  sara = await verifyAs(api, people.sara, 'worker')
  await grantCapacity(api, people.sara.nationalId, 'administrator')
  const administrator = await signInAs(api, people.sara)
  groups = (await administrator.call(listSettings)).body.items
  shown = new Map(groups.flatMap(({ settings }) => settings.map((setting) => [setting.key, setting])))
}, 120_000)
afterAll(() => api.stop())

test('nobody else reads them', async () => {
  const { status, code } = await sara.call(listSettings)
  expect([status, code]).toEqual([403, 'session.capacity_required'])
})

test('every number of the policy is shown with the value that the code uses, once', () => {
  const settings = groups.flatMap(({ settings }) => settings)
  expect(settings.map(({ key }) => key).sort()).toEqual([...settingKeys].sort())
  const windows = new Set(settings.map(({ within }) => within))
  for (const [key, value] of Object.entries(policy)) {
    if (!shown.has(key)) expect([key, windows.has(value)]).toEqual([key, true])
    else expect([key, shown.get(key)?.value]).toEqual([key, value])
  }
  expect(shown.get('wrongCodes')).toMatchObject({ value: 10, unit: 'times', within: policy.wrongCodeWindow })
})

test('what the environment sets is shown as set, with the name of its variable', () => {
  expect(shown.get('identityChecksPerPerson')).toEqual({
    ...{ key: 'identityChecksPerPerson', value: 7, unit: 'times', within: policy.identityChecksWindow },
    variable: 'IDENTITY_CHECKS_PER_PERSON',
  })
  expect(shown.get('registryTimeout')).toMatchObject({ value: 1234, variable: 'REGISTRY_TIMEOUT_MS' })
  for (const { variable } of shown.values()) if (variable) expect(Object.keys(api.config)).toContain(variable)
})

test('no secret, key or address of the environment is among them', () => {
  const said = JSON.stringify(groups)
  const numbers = new Set([...shown.values()].map(({ value }) => String(value)))
  for (const [name, value] of Object.entries(api.environment)) {
    if (!numbers.has(value)) expect(said.includes(value), name).toBe(false)
  }
  expect(said).not.toMatch(/https?:|postgres|\/\//)
})
