import { randomUUID } from 'node:crypto'
import {
  confirmMobileChange,
  getMobileChange,
  resendMobileChangeCode,
  sendMobileChangeCode,
  startMobileChange,
} from '@dadkar/contract/mobile-change'
import { getMe } from '@dadkar/contract/person'
import { startSignIn } from '@dadkar/contract/session'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { stepUp, verifyAs } from './people.ts'

const [first, second] = people.davoud.mobiles as readonly [string, string]

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
  await api.sql('update session set stepped_up_at = now()')
})

const start = (mobile: string) => davoud.call(startMobileChange, { body: { mobile } })
const arrived = async (mobile: string, template: string) =>
  (await api.simulator.messages()).filter((message) => message.mobile === mobile && message.template === template)

/** From the number to the right code, without entering it. */
async function upToCode(mobile: string) {
  const { body } = await start(mobile)
  const sent = await davoud.call(sendMobileChangeCode, { params: { id: body.id } })
  return { id: body.id as string, challengeId: sent.body.id as string, code: await api.rightCode(sent.body.id) }
}
const confirm = ({ id, challengeId, code }: { id: string; challengeId: string; code: string }, caller = davoud) =>
  caller.call(confirmMobileChange, { params: { id, challengeId }, body: { code } })

/** Back to the first number, as if nothing had been. */
async function goBack() {
  await confirm(await upToCode(first))
}

describe('a new number', () => {
  test('is asked of the SIM registry first; nothing is sent, and it is told with its middle hidden', async () => {
    const { status, body } = await start(second)
    expect([status, body.mobile]).toEqual([201, '0971•••0606'])
    const again = await davoud.call(getMobileChange, { params: { id: body.id } })
    expect(again.body).toEqual(body)
    expect(await api.simulator.messages()).toEqual([])
  })

  test.each([
    ['of another person', people.sara.mobiles[0], 'mobile_change.not_own'],
    ['already in use', first, 'mobile_change.same_number'],
  ])('%s is refused at its field, and no code is sent', async (_, mobile, code) => {
    const answer = await start(mobile)
    expect([answer.status, answer.code, answer.body.fields]).toEqual([422, code, { mobile: code }])
    expect(await api.simulator.messages()).toEqual([])
  })

  test('waits while the registry does not answer: told as such, not as a mismatch, and no check is spent', async () => {
    await api.simulator.setFault('sim', { mode: 'outage' })
    const answer = await start(second)
    expect([answer.status, answer.code]).toEqual([503, 'mobile_change.registry_unavailable'])
    expect(answer.headers['retry-after']).toBe('60')
    expect(await api.simulator.messages()).toEqual([])
  })

  test.each([
    ['', 'mobile.empty'],
    ['0912', 'mobile.wrong_length'],
    ['+15551234567', 'mobile.foreign_number'],
  ])('%j has its own error', async (mobile, code) => {
    const answer = await start(mobile)
    expect([answer.status, answer.body.fields]).toEqual([400, { mobile: code }])
  })
})

describe('changing it', () => {
  test('sends the code to the new number, and from then on all codes; the old number is told', async () => {
    const begun = (await start('۰۹۷۱ ۱۰۰ ۰۶۰۶')).body
    const { body } = await davoud.call(sendMobileChangeCode, { params: { id: begun.id } })
    expect(body.sentTo).toBe('0971•••0606')
    const code = await api.codeAt(second)
    const answer = await confirm({ id: begun.id, challengeId: body.id, code })
    expect([answer.status, answer.body.mobile]).toEqual([200, '0971•••0606'])
    await expect.poll(() => arrived(first, 'dadkar-mobile-changed')).toHaveLength(1)
    expect((await davoud.call(getMe)).body.mobile).toBe('0971•••0606')

    const before = await api.codesAt(second)
    await api.caller().call(startSignIn, { body: { nationalId: people.davoud.nationalId } })
    await api.codeAt(second, before)
    expect(await arrived(first, 'dadkar-code')).toEqual([])
    const audit = await api.sql(`select action from audit_record where about_id = $1 order by id`, [begun.id])
    expect(audit).toEqual([{ action: 'mobile.start_change' }, { action: 'mobile.change' }])
    await goBack()
  })

  test('needs a fresh step-up for the code and for entering it', async () => {
    const { body } = await start(second)
    await api.sql('update session set stepped_up_at = null')
    const early = await davoud.call(sendMobileChangeCode, { params: { id: body.id } })
    expect([early.status, early.code]).toEqual([403, 'session.step_up_required'])
    await stepUp(api, davoud)
    const entered = await upToCode(second)
    await api.sql('update session set stepped_up_at = null')
    expect((await confirm(entered)).code).toBe('session.step_up_required')
  })

  test('voids the codes that wait at the old number', async () => {
    const waiting = (await api.caller().call(startSignIn, { body: { nationalId: people.davoud.nationalId } })).body
    expect((await confirm(await upToCode(second))).status).toBe(200)
    const [row] = await api.sql('select voided_at from challenge where id = $1', [waiting.id])
    expect(row.voided_at).not.toBeNull()
    await goBack()
  })

  test('happens once, however often the code is entered, and of two changes one', async () => {
    const entered = await upToCode(second)
    const answers = await Promise.all([1, 2, 3, 4].map(() => confirm(entered)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await confirm(entered)).code).toBe('mobile_change.over')
    await expect.poll(() => arrived(first, 'dadkar-mobile-changed')).toHaveLength(1)
    await goBack()
  })

  test('keeps a wrong try spent, and the number as it was', async () => {
    const entered = await upToCode(second)
    const wrong = await confirm({ ...entered, code: await api.wrongCode(entered.challengeId) })
    expect([wrong.code, wrong.body.params]).toEqual(['code.wrong', { triesLeft: 4 }])
    const [row] = await api.sql('select tries from challenge where id = $1', [entered.challengeId])
    expect(row.tries).toBe(1)
    expect((await davoud.call(getMe)).body.mobile).toBe('0970•••0606')
  })

  test('sends the same code again after a minute', async () => {
    const { id, challengeId, code } = await upToCode(second)
    const resend = () => davoud.call(resendMobileChangeCode, { params: { id, challengeId } })
    expect((await resend()).code).toBe('code.resend_too_early')
    await api.sql(`update challenge set sent_at = sent_at - interval '61 seconds'`)
    expect((await resend()).status).toBe(200)
    await expect
      .poll(async () => (await arrived(second, 'dadkar-code')).map((message) => message.code))
      .toEqual([code, code])
  })

  test('does not exist for another person, and is over after half an hour', async () => {
    const entered = await upToCode(second)
    const kamran = await verifyAs(api, people.kamran, 'employer')
    await api.sql('update session set stepped_up_at = now()')
    const params = { id: entered.id, challengeId: entered.challengeId }
    for (const endpoint of [getMobileChange, sendMobileChangeCode, resendMobileChangeCode]) {
      expect((await kamran.call(endpoint, { params })).code).toBe('mobile_change.not_found')
    }
    expect((await confirm(entered, kamran)).code).toBe('mobile_change.not_found')
    expect((await davoud.call(getMobileChange, { params: { id: randomUUID() } })).status).toBe(404)
    await api.sql(`update mobile_change set expires_at = now() - interval '1 second'`)
    expect((await confirm(entered)).code).toBe('mobile_change.over')
  })
})
