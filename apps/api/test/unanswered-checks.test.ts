import { retryVerification, startVerification } from '@dadkar/contract/verification'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { identityOf, startTestApi, type TestApi } from './harness.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi({ IDENTITY_CHECKS_PER_PERSON: '2' })
})
afterAll(() => api.stop())

test('checks that no registry answered are not counted against the person', async () => {
  await api.simulator.setFault('civil', { mode: 'outage' })
  const caller = api.caller()
  const { body } = await caller.call(startVerification, { body: identityOf(people.sara, 'worker') })
  expect(body.state).toBe('waiting')
  const params = { id: body.id }
  for (let tries = 0; tries < 4; tries += 1) {
    expect((await caller.call(retryVerification, { params })).status).toBe(200)
  }
})
