import { findPerson, unlockPerson } from '@dadkar/contract/administration'
import { listAccess } from '@dadkar/contract/audit'
import { getLimits } from '@dadkar/contract/limits'
import { confirmSignIn, startSignIn } from '@dadkar/contract/session'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { staffGrant } from '../src/commands/staff-grant.ts'
import { grantCapacity } from '../src/modules/administration/grant-capacity.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { signInAs, stepUp, verifyAs } from './people.ts'
import { runCommand } from './run-command.ts'

const reason = 'خودش با کارت ملی به دفتر پیشخوان آمد'
const nobody = '01900000-0000-7000-8000-000000000000'
let api: TestApi
let sara: Caller
let babak: Caller

const grant = (capacity: string, input: string) => runCommand(api.environment, ['staff:grant', capacity], input)

beforeAll(async () => {
  api = await startTestApi()
  sara = await verifyAs(api, people.sara, 'worker')
  await verifyAs(api, people.babak, 'worker')
  expect(await grant('administrator', people.babak.nationalId)).toEqual([0, expect.stringContaining('next sign-in')])
  babak = await signInAs(api, people.babak)
  expect((await find(babak, people.sara.nationalId)).code).toBe('session.step_up_required')
  await stepUp(api, babak)
}, 120_000)
afterAll(() => api.stop())

/** Spends five wrong codes: the first lock. */
async function lockOut(nationalId: string) {
  const stranger = api.caller()
  const { body } = await stranger.call(startSignIn, { body: { nationalId } })
  for (let n = 1; n <= 5; n += 1) {
    await stranger.call(confirmSignIn, { params: { id: body.id }, body: { code: await api.wrongCode(body.id, n) } })
  }
}

const find = (caller: Caller, nationalId: string) => caller.call(findPerson, { body: { nationalId, reason } })

describe('the command that grants', () => {
  test('says plainly what it did, knows nobody without an account, and takes no other capacity', async () => {
    expect(await grantCapacity(api, people.babak.nationalId, 'administrator')).toBe(false)
    await expect(grantCapacity(api, people.reza.nationalId, 'clerk')).rejects.toMatchObject({
      code: 'person.not_found',
    })
    expect(await staffGrant(api.config, ['worker'])).toBe(2)
    const rows = await api.sql(`select person_id, request_id from audit_record where action = 'person.grant'`)
    expect(rows).toEqual([{ person_id: null, request_id: 'command' }])
    const { items } = (await babak.call(listAccess)).body
    expect(items.find(({ action }: { action: string }) => action === 'person.grant').who.kind).toBe('system')
  })
})

describe('own limits', () => {
  test('are those that are stored, before, under and after a lock', async () => {
    const fresh = (await sara.call(getLimits)).body
    expect(fresh).toMatchObject({ lockedUntil: null, wrongCodesLeft: 10, identityChecks: { spent: 1, free: 5 } })
    await lockOut(people.sara.nationalId)
    const locked = (await sara.call(getLimits)).body
    const [row] = await api.sql('select locked_until from guess_budget where locked_until is not null')
    expect(locked.lockedUntil).toBe(row.locked_until.toISOString())
    expect(locked.wrongCodesLeft).toBe(5)
    expect(locked.sendsLeftThisHour).toBe(fresh.sendsLeftThisHour - 1)
    expect(locked.sendsLeftToday).toBe(fresh.sendsLeftToday - 1)
    await api.sql(`update guess_budget set locked_until = now() - interval '1 second'`)
    expect((await sara.call(getLimits)).body.lockedUntil).toBeNull()
  })
})

describe('an administrator', () => {
  test('finds exactly one person, with lock and budgets as stored, and no identifier or number', async () => {
    await lockOut(people.sara.nationalId)
    const { status, body } = await find(babak, '۹۹۰۰۱۰۱۴۷۲')
    expect(status).toBe(200)
    expect(body).toMatchObject({ firstName: people.sara.firstName, capacities: ['worker'], level: 1, sessions: 1 })
    expect(body.limits.lockedUntil).not.toBeNull()
    expect(JSON.stringify(body)).not.toContain(people.sara.nationalId)
    expect(JSON.stringify(body)).not.toContain(people.sara.mobiles[0].slice(4))
  })

  test('unlocks: the person signs in at once, with all budgets new', async () => {
    const { body } = await find(babak, people.sara.nationalId)
    const locked = await api.caller().call(startSignIn, { body: { nationalId: people.sara.nationalId } })
    expect(locked.code).toBe('code.locked')
    const unlocked = await babak.call(unlockPerson, { params: { id: body.id }, body: { reason } })
    expect(unlocked.body.limits).toMatchObject({
      ...{ lockedUntil: null, wrongCodesLeft: 10, sendsLeftThisHour: 5, sendsLeftToday: 10 },
      identityChecks: { spent: 0, until: null },
    })
    sara = await signInAs(api, people.sara)
  })

  test('is seen by the person: what, in which role, and why, without a name', async () => {
    const { items } = (await sara.call(listAccess)).body
    const acts = items.filter(({ who }: { who: { kind: string } }) => who.kind === 'staff')
    expect(acts.map(({ action }: { action: string }) => action)).toContain('person.unlock')
    for (const act of acts) {
      expect(act).toMatchObject({ reason, device: null, who: { capacity: 'administrator', office: '101', name: null } })
    }
  })

  test('must give a reason, an exact number and somebody who is there; a search for nobody is recorded too', async () => {
    const before = await api.sql(`select id from audit_record where action = 'person.search'`)
    expect((await find(babak, people.reza.nationalId)).code).toBe('person.not_found')
    expect(await api.sql(`select id from audit_record where action = 'person.search'`)).toHaveLength(before.length + 1)
    const short = await babak.call(findPerson, { body: { nationalId: people.sara.nationalId, reason: 'چون' } })
    expect([short.status, short.body.fields]).toEqual([400, { reason: 'reason.too_short' }])
    expect((await find(babak, '9900101473')).body.fields.nationalId).toMatch(/^national_id\./)
    expect((await babak.call(unlockPerson, { params: { id: nobody }, body: { reason } })).code).toBe('person.not_found')
  })

  test('is the only one who may', async () => {
    expect((await find(sara, people.babak.nationalId)).code).toBe('session.capacity_required')
    const refused = await sara.call(unlockPerson, { params: { id: nobody }, body: { reason } })
    expect([refused.status, refused.code]).toEqual([403, 'session.capacity_required'])
  })

  test('and a person who guesses on meanwhile: the lock is gone or stands, never half', async () => {
    const { body } = await find(babak, people.sara.nationalId)
    await Promise.all([
      lockOut(people.sara.nationalId),
      ...[1, 2, 3].map(() => babak.call(unlockPerson, { params: { id: body.id }, body: { reason } })),
    ])
    const { limits } = (await find(babak, people.sara.nationalId)).body
    expect(limits.wrongCodesLeft).toBeGreaterThanOrEqual(5)
    expect(limits.lockedUntil === null || limits.wrongCodesLeft === 5).toBe(true)
  })
})
