import { startSignature, submitPetition } from '@dadkar/contract/petition'
import { confirmSignIn, confirmStepUp, resendSignInCode, startSignIn, startStepUp } from '@dadkar/contract/session'
import { confirmVerification, startVerification } from '@dadkar/contract/verification'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { api, openForClaimant, sara } from './claimant.ts'
import { type Caller, identityOf } from './harness.ts'
import { draftAgainst, writePetition } from './petitions.ts'

beforeAll(openForClaimant)
afterAll(() => api.stop())

beforeEach(async () => {
  await api.sql('delete from send_budget')
  await api.sql('delete from guess_budget')
})

const signIn = async (nationalId = people.sara.nationalId) =>
  (await api.caller().call(startSignIn, { body: { nationalId } })).body
const enter = (id: string, code: string) => api.caller().call(confirmSignIn, { params: { id }, body: { code } })
const guess = async (id: string, n = 1) => enter(id, await api.wrongCode(id, n))
const lockOf = async () =>
  (await api.sql('select cardinality(wrong_at) as wrong, locked_until as until from guess_budget'))[0]
const unlock = () => api.sql(`update guess_budget set locked_until = now() - interval '1 second'`)

describe('a code', () => {
  test('that is wrong says how many tries are left, and the fifth ends it', async () => {
    const { id } = await signIn()
    const right = await api.rightCode(id)
    for (const triesLeft of [4, 3, 2, 1]) {
      const { status, code, body } = await guess(id, triesLeft)
      expect([status, code, body.params]).toEqual([422, 'code.wrong', { triesLeft }])
    }
    expect((await guess(id)).code).toBe('code.locked')
    await unlock()
    expect((await enter(id, right)).code).toBe('code.too_many_tries')
  })

  test('serves once', async () => {
    const { id } = await signIn()
    const right = await api.rightCode(id)
    expect((await enter(id, right)).status).toBe(200)
    expect((await enter(id, right)).code).toBe('code.used')
  })

  test('may be typed in Persian digits with spaces', async () => {
    const { id } = await signIn()
    const persian = (await api.rightCode(id)).replace(/\d/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit)))
    expect((await enter(id, ` ${persian.slice(0, 3)} ${persian.slice(3)}`)).status).toBe(200)
  })

  test('lives five minutes', async () => {
    const { id, expiresAt } = await signIn()
    expect(Math.round((Date.parse(expiresAt) - Date.now()) / 1000)).toBeGreaterThan(295)
    expect(Math.round((Date.parse(expiresAt) - Date.now()) / 1000)).toBeLessThanOrEqual(300)
    await api.sql(`update challenge set expires_at = now() - interval '1 second' where id = $1`, [id])
    expect((await enter(id, await api.rightCode(id))).code).toBe('code.expired')
  })

  test('that is old is void once a newer one is asked for, also after the newer one was used', async () => {
    const old = await signIn()
    const newer = await signIn()
    expect((await enter(old.id, await api.rightCode(old.id))).code).toBe('code.expired')
    expect((await enter(newer.id, await api.rightCode(newer.id))).status).toBe(200)
    expect((await enter(old.id, await api.rightCode(old.id))).code).toBe('code.expired')
  })

  test('asked for many times at once leaves one that serves', async () => {
    const asked = await Promise.all(Array.from({ length: 5 }, () => signIn()))
    const answers = []
    for (const { id } of asked) answers.push((await enter(id, await api.rightCode(id))).status)
    expect(answers.filter((status) => status === 200)).toHaveLength(1)
  })

  test('of another challenge, another person or another purpose does not serve', async () => {
    const mine = await signIn()
    const theirs = await signIn(people.reza.nationalId)
    expect((await enter(mine.id, await api.rightCode(theirs.id))).code).toBe('code.wrong')
    const stepUp = (await sara.call(startStepUp)).body
    expect((await enter(stepUp.id, await api.rightCode(stepUp.id))).code).toBe('code.expired')
    const params = { id: mine.id }
    const body = { code: await api.rightCode(mine.id) }
    expect((await sara.call(confirmStepUp, { params, body })).code).toBe('code.expired')
    expect((await enter(mine.id, body.code)).status).toBe(200)
  })

  test.each(['', '12345', '1234567', 'abcdef', '12 34'])('%j is not six digits and costs no try', async (code) => {
    const { id } = await signIn()
    const answer = await enter(id, code)
    expect([answer.status, answer.body.fields]).toEqual([400, { code: 'code.not_six_digits' }])
    expect(await lockOf()).toBeUndefined()
  })

  test('is refused for a challenge that does not exist', async () => {
    expect((await enter('01890000-0000-7000-8000-000000000000', '123456')).code).toBe('code.expired')
  })
})

describe('guessing', () => {
  test('a hundred at once cost what is allowed, and then the right code is refused too', async () => {
    const { id } = await signIn()
    const right = await api.rightCode(id)
    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => guess(id, n + 1)))
    const count = (wanted: string) => answers.filter(({ code }) => code === wanted).length
    expect(count('code.wrong')).toBe(4)
    expect(count('code.locked')).toBe(96)
    const [{ tries }] = await api.sql('select tries from challenge where id = $1', [id])
    expect([tries, (await lockOf()).wrong]).toEqual([5, 5])
    const refused = await enter(id, right)
    expect([refused.status, refused.code]).toEqual([429, 'code.locked'])
  })

  test('the right code among a hundred guesses at once wins only if it came early enough', async () => {
    const { id } = await signIn()
    const right = await api.rightCode(id)
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) => (n === 50 ? enter(id, right) : guess(id, n + 1))),
    )
    const signedIn = answers.filter(({ status }) => status === 200).length
    const [{ tries }] = await api.sql('select tries from challenge where id = $1', [id])
    expect(signedIn).toBeLessThanOrEqual(1)
    expect(tries).toBeLessThanOrEqual(5)
    expect((await lockOf()).wrong).toBeLessThanOrEqual(5)
  })

  test('the lock that is told is the lock that is stored: a quarter of an hour, then two hours or more', async () => {
    const untilLocked = async (id: string, tries: number) => {
      let last = await guess(id)
      for (let n = 2; n <= tries; n += 1) last = await guess(id, n)
      expect([last.status, last.code]).toEqual([429, 'code.locked'])
      return last
    }
    const first = await signIn()
    const told = await untilLocked(first.id, 5)
    expect(told.body.params.until).toBe((await lockOf()).until.toISOString())
    const seconds = Number(told.headers['retry-after'])
    expect(seconds).toBeGreaterThan(14 * 60)
    expect(seconds).toBeLessThanOrEqual(15 * 60)

    await unlock()
    const second = await signIn()
    const toldAgain = await untilLocked(second.id, 5)
    expect(toldAgain.body.params.until).toBe((await lockOf()).until.toISOString())
    expect(Number(toldAgain.headers['retry-after'])).toBeGreaterThanOrEqual(2 * 3600 - 5)
    expect((await lockOf()).wrong).toBe(10)
  })

  test('a locked person is told until when before a code is sent, and a new code resets nothing', async () => {
    const { id } = await signIn()
    for (let n = 1; n <= 5; n += 1) await guess(id, n)
    const answer = await api.caller().call(startSignIn, { body: { nationalId: people.sara.nationalId } })
    expect([answer.status, answer.code]).toEqual([429, 'code.locked'])
    expect(answer.body.params.until).toBe((await lockOf()).until.toISOString())
    await unlock()
    await signIn()
    expect((await lockOf()).wrong).toBe(5)
  })

  test('ten wrong codes in a day, over all flows, are one budget', async () => {
    const ways = {
      async verification() {
        const caller = api.caller()
        const { body } = await caller.call(startVerification, { body: identityOf(people.sara, 'worker') })
        const code = await api.wrongCode(body.challenge.id)
        return caller.call(confirmVerification, { params: { id: body.id }, body: { code } })
      },
      signIn: async () => guess((await signIn()).id),
      async stepUp() {
        const { id } = (await sara.call(startStepUp)).body
        return sara.call(confirmStepUp, { params: { id }, body: { code: await api.wrongCode(id) } })
      },
      async signature() {
        const { id, version } = await writePetition(sara, draftAgainst({ nationalId: people.kamran.nationalId }))
        const challenge = (await sara.call(startSignature, { params: { id } })).body
        const body = { challengeId: challenge.id, code: await api.wrongCode(challenge.id), version }
        return sara.call(submitPetition, { params: { id }, body })
      },
    }
    const codes = []
    for (const way of [ways.verification, ways.signIn, ways.stepUp, ways.signature, ways.signIn]) {
      codes.push((await way()).code)
    }
    expect(codes).toEqual(['code.wrong', 'code.wrong', 'code.wrong', 'code.wrong', 'code.locked'])
    await unlock()
    await api.sql('delete from send_budget')
    for (const way of [ways.stepUp, ways.signature, ways.signIn, ways.stepUp]) {
      expect((await way()).code).toBe('code.wrong')
      expect((await lockOf()).until).toBeNull()
    }
    await api.sql('delete from send_budget')
    expect((await ways.signature()).code).toBe('code.locked')
    expect((await lockOf()).wrong).toBe(10)
  })

  test('wrong codes are forgotten after a day, one by one', async () => {
    const { id } = await signIn()
    for (let n = 1; n <= 4; n += 1) await guess(id, n)
    await api.sql(`update guess_budget set wrong_at = array(select t - interval '25 hours' from unnest(wrong_at) t)`)
    expect((await guess((await signIn()).id)).code).toBe('code.wrong')
    expect((await lockOf()).wrong).toBe(1)
  })

  test('a lock ends no session that is open', async () => {
    const { id } = await signIn()
    for (let n = 1; n <= 5; n += 1) await guess(id, n)
    expect((await sara.call({ ...startStepUp })).code).toBe('code.locked')
    const again = await api.app.inject({ url: '/v1/me', headers: { authorization: `Bearer ${sara.token}` } })
    expect(again.statusCode).toBe(200)
  })
})

test('asking for a code and entering the right one at the same moment never fail on each other', async () => {
  for (let round = 0; round < 15; round += 1) {
    await api.sql('delete from send_budget')
    const { id } = await signIn()
    const right = await api.rightCode(id)
    const answers = await Promise.all([
      ...Array.from({ length: 3 }, () =>
        api.caller().call(startSignIn, { body: { nationalId: people.sara.nationalId } }),
      ),
      enter(id, right),
    ])
    for (const { status } of answers) expect([200, 202, 422, 429]).toContain(status)
  }
})

describe('sign-in does not say whom it knows', () => {
  const stranger = people.leila.nationalId
  const shapeOf = ({ status, headers, body }: Awaited<ReturnType<Caller['call']>>) => {
    const { 'x-request-id': _, date: __, 'content-length': ___, 'retry-after': ____, ...others } = headers
    return { status, headers: others, fields: Object.keys(body).sort(), sentTo: body.sentTo, triesLeft: body.triesLeft }
  }
  const both = async (call: (nationalId: string) => ReturnType<Caller['call']>) => {
    const [known, unknown] = [await call(people.sara.nationalId), await call(stranger)]
    expect(shapeOf(unknown)).toEqual(shapeOf(known))
    expect(unknown.code).toBe(known.code)
    return [known, unknown] as const
  }
  const start = (nationalId: string) => api.caller().call(startSignIn, { body: { nationalId } })

  test('in the answer, when a code is asked for, sent again and entered wrongly until the lock', async () => {
    const [known, unknown] = await both(start)
    const idOf = (nationalId: string) => (nationalId === stranger ? unknown.body.id : known.body.id)
    const resend = (nationalId: string) => api.caller().call(resendSignInCode, { params: { id: idOf(nationalId) } })
    await both(resend)
    await api.sql(`update challenge set sent_at = sent_at - interval '2 minutes'`)
    await both(resend)
    for (let n = 1; n <= 6; n += 1) await both((nationalId) => guess(idOf(nationalId), n))
    await both(start)
  })

  test('in the limits', async () => {
    for (let n = 1; n <= 6; n += 1) await both(start)
    expect((await start(stranger)).code).toBe('code.send_limit')
  })

  test('and sends a stranger nothing', async () => {
    const { id } = (await start(stranger)).body
    await expect
      .poll(() => api.sql('select state, failure from message where challenge_id = $1', [id]))
      .toEqual([{ state: 'failed', failure: 'nobody to send to' }])
    expect(await api.codesAt(people.leila.mobiles[0])).toBe(0)
    const entered = await enter(id, await api.rightCode(id))
    expect(entered.code).toBe('code.expired')
    expect(entered.headers['set-cookie']).toBeUndefined()
  })

  test('in about the same time', async () => {
    const took = { known: [] as number[], unknown: [] as number[] }
    for (let round = 0; round < 30; round += 1) {
      await api.sql('delete from send_budget')
      for (const who of ['known', 'unknown'] as const) {
        const from = performance.now()
        await start(who === 'known' ? people.sara.nationalId : stranger)
        took[who].push(performance.now() - from)
      }
    }
    const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
    const ratio = median(took.known) / median(took.unknown)
    expect(ratio).toBeGreaterThan(0.5)
    expect(ratio).toBeLessThan(2)
  })
})
