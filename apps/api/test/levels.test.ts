import { setLevel } from '@dadkar/contract/level'
import { getMe } from '@dadkar/contract/person'
import { confirmSignIn, startSignIn } from '@dadkar/contract/session'
import { raiseLevel, startVerification } from '@dadkar/contract/verification'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { enterCode, stepUp, verifyAs } from './people.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi({ IDENTITY_CHECKS_PER_PERSON: '1000' })
})
beforeEach(async () => {
  await api.simulator.reset()
  await api.sql('delete from send_budget')
})
afterAll(() => api.stop())

const { mina, kamran } = people
const { nationalId, birthDate, mobiles } = mina
const atLevel2 = { level: 2, capacity: 'worker', nationalId, birthDate, mobile: mobiles[0], sheba: mina.sheba }

const begin = (caller: Caller, body: object) => caller.call(startVerification, { body })

describe('raising the level later', () => {
  test('keeps the account and asks the bank and the SIM registry only', async () => {
    const caller = await verifyAs(api, kamran, 'employer')
    await api.simulator.reset()
    const { status, body } = await caller.call(raiseLevel, { body: { level: 2, sheba: kamran.sheba } })
    expect([status, body.state, body.level]).toEqual([201, 'codeSent', 2])
    expect(await api.simulator.countCalls('civil')).toBe(0)
    const session = await enterCode(api, caller, body)
    expect(session).toMatchObject({ level: 2, capacity: 'employer' })
    expect((await caller.call(raiseLevel, { body: { level: 2, sheba: kamran.sheba } })).code).toBe(
      'level.already_reached',
    )
    const again = await verifyAs(api, kamran, 'worker')
    expect((await again.call(getMe)).body.level).toBe(2)
  })

  test('an account of another raises nothing', async () => {
    const caller = await verifyAs(api, mina, 'worker')
    await api.sql('update person set level = 1 where id = (select person_id from session order by id desc limit 1)')
    const { body } = await caller.call(raiseLevel, { body: { level: 2, sheba: kamran.sheba } })
    expect([body.state, body.rejectedFor]).toEqual(['rejected', 'shebaMismatch'])
    expect((await caller.call(getMe)).body.level).toBe(1)
  })
})

describe('the catalogue of levels', () => {
  async function administrator() {
    const caller = await verifyAs(api, people.babak, 'worker')
    const { id } = (await caller.call(getMe)).body
    await api.sql(
      `insert into person_capacity (person_id, capacity, granted_at) values ($1, 'administrator', now() + interval '1 minute')`,
      [id],
    )
    const signedIn = api.caller()
    const { body } = await signedIn.call(startSignIn, { body: { nationalId: people.babak.nationalId } })
    const code = await api.rightCode(body.id)
    signedIn.token = (await signedIn.call(confirmSignIn, { params: { id: body.id }, body: { code } })).body.accessToken
    return signedIn
  }
  const close = { isOpen: false, reason: { fa: 'برای آزمون بسته است.', en: 'Closed for a test.' } }

  test('an administrator closes a level at once, after a fresh code and with a reason', async () => {
    const caller = await administrator()
    const params = { level: '2' }
    expect((await caller.call(setLevel, { params, body: close })).code).toBe('session.step_up_required')
    await stepUp(api, caller)
    expect((await caller.call(setLevel, { params, body: { isOpen: false, reason: null } })).body.fields).toEqual({
      reason: 'level_reason.empty',
    })
    const { body } = await caller.call(setLevel, { params, body: close })
    expect(body).toMatchObject({ level: 2, ...close })
    expect((await begin(api.caller(), atLevel2)).code).toBe('level.closed')
    await caller.call(setLevel, { params, body: { isOpen: true, reason: null } })
    expect((await begin(api.caller(), atLevel2)).body.state).toBe('codeSent')
  })

  test('nobody else can', async () => {
    const caller = await verifyAs(api, people.narges, 'worker')
    const refused = await caller.call(setLevel, { params: { level: '2' }, body: close })
    expect([refused.status, refused.code]).toEqual([403, 'session.capacity_required'])
  })
})
