import { randomUUID } from 'node:crypto'
import {
  disownSignIn,
  endOtherSessions,
  endSession,
  exportAccount,
  listSessions,
  listSignIns,
} from '@dadkar/contract/account'
import { listCases } from '@dadkar/contract/case'
import { getNoticePaper, listNotices, openNotice } from '@dadkar/contract/notice'
import { listPasskeys } from '@dadkar/contract/passkey'
import { getMe } from '@dadkar/contract/person'
import { createPetition } from '@dadkar/contract/petition'
import { confirmSignIn, refreshSession, startSignIn, startStepUp } from '@dadkar/contract/session'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createSweepJob } from '../src/jobs/sweep.ts'
import { registerPasskey } from './authenticator.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { completeProfile, signInAs, stepUp, verifyAs } from './people.ts'
import { draftAgainst, filePetition } from './petitions.ts'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0'
const android =
  'Mozilla/5.0 (Linux; Android 14; SM-A156E) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36'

let api: TestApi
let sara: Caller
beforeAll(async () => {
  api = await startTestApi({ ORIGINS: 'http://localhost:3000,http://127.0.0.1:3000' })
  await verifyAs(api, people.sara, 'worker')
})
afterAll(() => api.stop())
beforeEach(async () => {
  await api.sql('delete from send_budget')
  await api.sql('delete from session')
  await api.sql('delete from passkey')
  await api.sql('update person set reverify_for = null')
  sara = await signInAs(api, people.sara)
})

async function signInOn(userAgent: string): Promise<Caller> {
  const caller = api.caller()
  caller.userAgent = userAgent
  const { body } = await caller.call(startSignIn, { body: { nationalId: people.sara.nationalId } })
  const confirm = { params: { id: body.id }, body: { code: await api.rightCode(body.id) } }
  caller.token = (await caller.call(confirmSignIn, confirm)).body.accessToken
  return caller
}

const sessionsOf = async (caller: Caller) => (await caller.call(listSessions)).body.items

describe('own sessions', () => {
  test('are told by browser and platform, this one marked, and nothing more of the device is kept', async () => {
    await signInOn(android)
    const desk = await signInOn(firefox)
    const items = await sessionsOf(desk)
    expect(items.map(({ browser, platform, isThisOne }: never) => [browser, platform, isThisOne])).toEqual([
      ['Firefox', 'Linux', true],
      ['Chrome', 'Android', false],
      [null, null, false],
    ])
    const [row] = await api.sql('select s::text as row from session s where browser is not null limit 1')
    expect(row.row).not.toMatch(/SM-A156E|Mozilla|142|140/)
  })

  test('that rested half an hour, were ended or came to their end are not among them', async () => {
    for (const change of [
      `rotated_at = now() - interval '31 minutes'`,
      'ended_at = now()',
      `expires_at = now() - interval '1 second'`,
    ]) {
      await signInOn(android)
      await api.sql(`update session set ${change} where id = (select max(id::text)::uuid from session)`)
    }
    expect(await sessionsOf(sara)).toHaveLength(1)
  })

  test('end one by one: the ended one does nothing more at once, though its token lives', async () => {
    const phone = await signInOn(android)
    const [{ id }] = await sessionsOf(phone)
    expect((await sara.call(endSession, { params: { id } })).status).toBe(204)
    for (const endpoint of [getMe, createPetition, startStepUp, listSessions]) {
      const answer = await phone.call(endpoint)
      expect([answer.status, answer.code]).toEqual([401, 'session.ended'])
    }
    expect((await phone.call(refreshSession)).code).toBe('session.ended')
    expect((await sara.call(endSession, { params: { id } })).code).toBe('session.not_found')
    expect((await sara.call(getMe)).status).toBe(200)
  })

  test('only the lists of titles still answer an ended session, until its token is old', async () => {
    const phone = await signInOn(android)
    await sara.call(endOtherSessions)
    expect((await phone.call(listCases)).status).toBe(200)
    expect((await phone.call(listNotices)).status).toBe(200)
  })

  test('end all at once but this one', async () => {
    const phone = await signInOn(android)
    await signInOn(firefox)
    expect((await sara.call(endOtherSessions)).body).toEqual({ ended: 2 })
    expect(await sessionsOf(sara)).toMatchObject([{ isThisOne: true }])
    expect((await phone.call(getMe)).code).toBe('session.ended')
    expect((await sara.call(endOtherSessions)).body).toEqual({ ended: 0 })
  })

  test('of another person do not exist', async () => {
    const kamran = await verifyAs(api, people.kamran, 'employer')
    const [{ id }] = await sessionsOf(sara)
    for (const params of [{ id }, { id: randomUUID() }]) {
      const answer = await kamran.call(endSession, { params })
      expect([answer.status, answer.code]).toEqual([404, 'session.not_found'])
    }
    expect((await sara.call(getMe)).status).toBe(200)
  })
})

describe('the history of sign-ins', () => {
  test('is paged newest first and knows the way in', async () => {
    await api.sql(`update session set stepped_up_at = now()`)
    const { device } = await registerPasskey(sara)
    expect(device).toBeDefined()
    for (const agent of [android, firefox, android]) await signInOn(agent)
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const query: Record<string, string> = { limit: '2', ...(cursor ? { cursor } : {}) }
      const { body } = await sara.call(listSignIns, { query })
      seen.push(...body.items.map(({ platform, method }: never) => `${platform} ${method}`))
      cursor = body.nextCursor
    } while (cursor)
    expect(seen).toEqual(['Android code', 'Linux code', 'Android code', 'null code'])
  })

  test('begins with the verification, and is each person’s own', async () => {
    const kamran = await verifyAs(api, people.kamran, 'employer')
    const { body } = await kamran.call(listSignIns)
    expect(body.items).toMatchObject([{ method: 'verification', isThisOne: true, disownedAt: null }])
  })

  test('is kept for a year', async () => {
    await signInOn(firefox)
    const hex = (Date.now() - 366 * 86_400_000).toString(16).padStart(12, '0')
    const old = `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-0000000000ab`
    await api.sql(`update session set id = $1, created_at = now() - interval '366 days' where browser = 'Firefox'`, [
      old,
    ])
    expect((await sara.call(listSignIns)).body.items).toHaveLength(1)
    expect(await api.sql('select 1 from session')).toHaveLength(2)
    await createSweepJob({ db: api.db })({}, {} as never)
    expect(await api.sql('select 1 from session')).toHaveLength(1)
  })
})

describe('"this was not me"', () => {
  test('ends all else, takes passkeys made since, voids codes, and asks for a verification before the next sign-in', async () => {
    await api.sql('update session set stepped_up_at = now()')
    await registerPasskey(sara, 'before')
    const thief = await signInOn(android)
    await api.sql('update session set stepped_up_at = now()')
    await registerPasskey(thief, 'of the thief')
    const under = (await thief.call(startSignIn, { body: { nationalId: people.sara.nationalId } })).body
    const [{ id }] = await sessionsOf(thief)

    const answer = await sara.call(disownSignIn, { params: { id } })
    expect([answer.status, answer.body]).toEqual([200, { sessionsEnded: 1, passkeysRemoved: 1 }])
    expect((await thief.call(getMe)).code).toBe('session.ended')
    expect((await sara.call(listPasskeys)).body.items).toMatchObject([{ name: 'before' }])
    const late = { params: { id: under.id }, body: { code: await api.rightCode(under.id) } }
    expect((await api.caller().call(confirmSignIn, late)).code).toBe('code.expired')
    expect((await sara.call(listSignIns)).body.items[0].disownedAt).not.toBeNull()

    const fresh = (await api.caller().call(startSignIn, { body: { nationalId: people.sara.nationalId } })).body
    const enter = { params: { id: fresh.id }, body: { code: await api.rightCode(fresh.id) } }
    const refused = await api.caller().call(confirmSignIn, enter)
    expect([refused.status, refused.code]).toEqual([403, 'session.verification_required'])
    expect(refused.headers['set-cookie']).toBeUndefined()

    await verifyAs(api, people.sara, 'worker')
    expect((await signInAs(api, people.sara)).token).toEqual(expect.any(String))
    const audit = await api.sql(
      `select action from audit_record where action like 'account.%' or action like 'sign_in.%'`,
    )
    expect(audit).toEqual([{ action: 'sign_in.disown' }, { action: 'account.readmit' }])
  })

  test('is not said of the sign-in in use, nor of another person’s', async () => {
    const kamran = await verifyAs(api, people.kamran, 'employer')
    const [{ id }] = await sessionsOf(sara)
    expect((await sara.call(disownSignIn, { params: { id } })).code).toBe('sign_in.is_this_one')
    const answer = await kamran.call(disownSignIn, { params: { id } })
    expect([answer.status, answer.code]).toEqual([404, 'sign_in.not_found'])
    expect(await api.sql('select 1 from person where reverify_for is not null')).toEqual([])
  })
})

describe('the export of one’s own data', () => {
  test('needs a fresh step-up', async () => {
    const answer = await sara.call(exportAccount)
    expect([answer.status, answer.code]).toEqual([403, 'session.step_up_required'])
  })

  test('is a file with everything of this person and nothing of another, and is audited', async () => {
    await completeProfile(sara)
    const { caseId } = await filePetition(
      api,
      sara,
      people.sara,
      draftAgainst({ nationalId: people.kamran.nationalId }),
    )
    await sara.call(createPetition)
    await stepUp(api, sara)
    await registerPasskey(sara, 'لپ‌تاپ')
    const { status, headers, body } = await sara.call(exportAccount)
    expect(status).toBe(200)
    expect(headers['content-disposition']).toBe('attachment; filename="dadkar-my-data.json"')
    expect(headers['cache-control']).toBe('no-store')
    expect(body.person).toMatchObject({ nationalId: people.sara.nationalId, mobile: people.sara.mobiles[0] })
    expect(body.cases).toMatchObject({ isComplete: true, items: [{ id: caseId, side: 'claimant' }] })
    expect(body.drafts.items).toHaveLength(1)
    expect(body.passkeys.items).toMatchObject([{ name: 'لپ‌تاپ' }])
    expect(body.signIns.items.length).toBeGreaterThan(0)
    expect(body.audit.items[0].action).toBe('account.export')
    expect(JSON.stringify(body)).not.toContain(people.kamran.nationalId)

    const kamran = await verifyAs(api, people.kamran, 'employer')
    await stepUp(api, kamran)
    const [{ id }] = (await kamran.call(listNotices)).body.items
    await kamran.call(openNotice, { params: { id } })
    await kamran.call(getNoticePaper, { params: { id } })
    const his = (await kamran.call(exportAccount)).body
    expect(his.notices.items).toMatchObject([{ id, kind: 'petitionCopy', openedAt: expect.any(String) }])
    expect(his.cases.items).toMatchObject([{ side: 'respondent', trackingCode: null }])
    expect(JSON.stringify(his)).not.toContain(people.sara.nationalId)
  })
})
