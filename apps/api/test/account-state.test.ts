import { getMe } from '@dadkar/contract/person'
import { confirmSignIn, refreshSession, startSignIn } from '@dadkar/contract/session'
import { startVerification } from '@dadkar/contract/verification'
import { type Person, people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Caller, identityOf, startTestApi, type TestApi } from './harness.ts'
import { signInAs, verifyAs } from './people.ts'

let api: TestApi
let davoud: Caller
beforeAll(async () => {
  api = await startTestApi({ IDENTITY_CHECKS_PER_PERSON: '1000' })
  davoud = await verifyAs(api, people.davoud, 'worker')
})
afterAll(() => api.stop())
beforeEach(async () => {
  await api.simulator.reset()
  await api.sql('delete from send_budget')
})

const ask = (person: Person) => api.caller().call(startSignIn, { body: { nationalId: person.nationalId } })
const messageOf = async (challengeId: string) =>
  (await api.sql('select state, failure from message where challenge_id = $1', [challengeId]))[0]
const stateOf = async (person: Person) => {
  const [row] = await api.sql(`select p.* from person p join subject s on s.id = p.id where s.identifier_index = $1`, [
    api.vault.index('nationalId', person.nationalId),
  ])
  return row
}
const daysAgo = (days: number) => api.sql(`update person set sim_checked_at = now() - interval '${days} days'`)

describe('a SIM that changed hands', () => {
  test('is not asked about for 90 days after it was checked', async () => {
    expect((await stateOf(people.davoud)).sim_checked_at).toBeInstanceOf(Date)
    await daysAgo(89)
    await api.simulator.setFault('sim', { mode: 'outage' })
    const { body } = await ask(people.davoud)
    await expect.poll(() => messageOf(body.id)).toMatchObject({ state: 'sent' })
  })

  test('is asked about by the job after 90 days, and the code goes to a line that is still the person’s', async () => {
    await daysAgo(91)
    const { body } = await ask(people.davoud)
    await expect.poll(() => messageOf(body.id)).toMatchObject({ state: 'sent' })
    expect(Date.now() - (await stateOf(people.davoud)).sim_checked_at.getTime()).toBeLessThan(60_000)
  })

  test('gets no code: the message fails with the reason and the person must verify again', async () => {
    await daysAgo(91)
    await api.simulator.setFault('sim', { mismatch: true })
    const refused = await ask(people.davoud)
    await expect.poll(() => messageOf(refused.body.id)).toEqual({ state: 'failed', failure: 'sim of another' })
    expect(await api.simulator.messages()).toEqual([])
    expect((await stateOf(people.davoud)).reverify_for).toBe('simMismatch')

    // To whoever asks, nothing differs from a code that was sent, nor from an account that is not there.
    const unknown = await ask(people.reza)
    expect(Object.keys(refused.body)).toEqual(Object.keys(unknown.body))
    expect([refused.status, refused.body.sentTo, refused.body.triesLeft]).toEqual([
      unknown.status,
      unknown.body.sentTo,
      unknown.body.triesLeft,
    ])
    const enter = { params: { id: refused.body.id }, body: { code: await api.rightCode(refused.body.id) } }
    expect((await api.caller().call(confirmSignIn, enter)).code).toBe('session.verification_required')
  })

  test('gives way to another own SIM by a new verification, and codes go there', async () => {
    await api.sql(`update person set reverify_for = 'simMismatch', sim_checked_at = null`)
    const [, second = ''] = people.davoud.mobiles
    await verifyAs(api, { ...people.davoud, mobiles: [second] }, 'worker')
    expect(await stateOf(people.davoud)).toMatchObject({ reverify_for: null, sim_checked_at: expect.any(Date) })
    await signInAs(api, { ...people.davoud, mobiles: [second] })
    const audit = await api.sql(`select action from audit_record where action in ('mobile.change', 'account.readmit')`)
    expect(audit.map(({ action }) => action).sort()).toEqual(['account.readmit', 'mobile.change'])
  })

  test('is asked about again while the registry does not answer and the code lives; then nothing is sent', async () => {
    await daysAgo(91)
    await api.simulator.setFault('sim', { mode: 'outage' })
    const { body } = await ask(people.davoud)
    const failed = () => api.sql('select id from graphile_worker.jobs where last_error is not null')
    await expect.poll(failed, { timeout: 15_000 }).toHaveLength(1)
    expect(await messageOf(body.id)).toEqual({ state: 'queued', failure: null })
    expect((await stateOf(people.davoud)).reverify_for).toBeNull()
    // Its job comes back after some seconds, and finds that the time of the code is over.
    await api.sql('update challenge set expires_at = now() where id = $1', [body.id])
    await expect.poll(() => messageOf(body.id), { timeout: 20_000 }).toEqual({ state: 'failed', failure: 'code over' })
    expect(await api.simulator.messages()).toEqual([])
  }, 40_000)
})

describe('an account whose holder is reported dead', () => {
  const [dead] = Object.values(people).filter(({ alive }) => !alive)
  if (!dead) throw new Error('Nobody in the registry has died')

  /** The registry's people do not die during a test: the account is given the identity of one who has. */
  async function lendIdentity(birthDate: string) {
    const [{ id }] = await api.sql('select id from person')
    await api.sql('update subject set identifier_index = $2, identifier_sealed = $3 where id = $1', [
      id,
      api.vault.index('nationalId', dead?.nationalId ?? ''),
      api.vault.seal('nationalId', dead?.nationalId ?? ''),
    ])
    await api.sql('update person set birth_date_sealed = $2 where id = $1', [
      id,
      api.vault.seal('birthDate', birthDate),
    ])
  }
  const report = () => api.caller().call(startVerification, { body: identityOf(dead, 'worker') })

  test('stays open when the birth date is not the account’s', async () => {
    await lendIdentity('1300/01/01')
    expect((await report()).body.rejectedFor).toBe('deceased')
    expect(await stateOf(dead)).toMatchObject({ closed_at: null })
  })

  test('is closed in one step, by two reports once: sessions end, codes are void, the same answers to strangers', async () => {
    await lendIdentity(dead.birthDate)
    await api.sql('update person set sim_checked_at = now()')
    const waiting = (await ask(dead)).body
    const reports = await Promise.all([report(), report()])
    expect(reports.map(({ body }) => body.rejectedFor)).toEqual(['deceased', 'deceased'])
    expect(await stateOf(dead)).toMatchObject({ closed_for: 'deceased', closed_at: expect.any(Date) })
    const audit = await api.sql(`select action from audit_record where action = 'account.close_deceased'`)
    expect(audit).toHaveLength(1)

    expect((await davoud.call(getMe)).code).toBe('session.ended')
    expect((await davoud.call(refreshSession)).code).toBe('session.ended')
    const late = { params: { id: waiting.id }, body: { code: await api.rightCode(waiting.id) } }
    expect((await api.caller().call(confirmSignIn, late)).code).toBe('code.expired')

    await api.simulator.reset()
    const [asked, unknown] = [await ask(dead), await ask(people.reza)]
    expect([asked.status, Object.keys(asked.body)]).toEqual([unknown.status, Object.keys(unknown.body)])
    await expect.poll(() => messageOf(asked.body.id)).toEqual({ state: 'failed', failure: 'nobody to send to' })
    const enter = { params: { id: asked.body.id }, body: { code: await api.rightCode(asked.body.id) } }
    expect((await api.caller().call(confirmSignIn, enter)).code).toBe('code.expired')
  })
})
