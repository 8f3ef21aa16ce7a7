import { getCase, listCases } from '@dadkar/contract/case'
import { getOfficeCase, recordHearing } from '@dadkar/contract/case-office'
import { confirmJoiner, getJoiner, joinCase, listJoiners, listJoinRequests, refuseJoiner } from '@dadkar/contract/join'
import { listNotices } from '@dadkar/contract/notice'
import { getPaperChannel, getPaperSheet } from '@dadkar/contract/paper-service'
import { formatTrackingCode, generateTrackingCode } from '@dadkar/procedure'
import { companies } from '@dadkar/registry-simulator/companies'
import { type Person, people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { policy } from '../src/config.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { openLabourOffice, sittingsOf } from './labour-office.ts'
import { handOut, nameOf, printedCode, scheduleAgainst } from './paper-case.ts'
import { completeProfile, stepUp, verifyAs } from './people.ts'

const { sara, parvaneh, jamshid, homa, siavash } = people

let api: TestApi
let office: Awaited<ReturnType<typeof openLabourOffice>>
let claimant: Caller
let employer: Caller
beforeAll(async () => {
  api = await startTestApi({ IDENTITY_CHECKS_PER_PERSON: '1000' })
  office = await openLabourOffice(api)
  claimant = await verifyAs(api, sara, 'worker')
  await completeProfile(claimant)
  employer = await verifyAs(api, parvaneh, 'employer')
}, 60_000)
afterAll(() => api.stop())
beforeEach(() => api.sql('delete from rate_limit'))

const invite = async (respondent: Parameters<typeof scheduleAgainst>[3]) => {
  const caseId = await scheduleAgainst(api, office, claimant, respondent)
  return { caseId, code: await printedCode(office.registry, caseId) }
}
const named = (person: Person) => ({ kind: 'unidentified', name: nameOf(person) }) as const
const join = (who: Caller, trackingCode: string) => who.call(joinCase, { body: { trackingCode } })
const kindsOf = async (who: Caller, caseId: string) =>
  (await who.call(listNotices)).body.items
    .filter((item: { caseId: string }) => item.caseId === caseId)
    .map(({ kind }: { kind: string }) => kind)
    .sort()

describe('whoever bears the name', () => {
  test('joins at once, finds the papers, and is invited', async () => {
    const { caseId, code } = await invite({ kind: 'unidentified', name: `آقای ${nameOf(parvaneh).replace(' ', '  ')}` })
    expect((await employer.call(getCase, { params: { id: caseId } })).code).toBe('case.not_found')
    const joined = await join(employer, formatTrackingCode(code).toLowerCase())
    expect(joined.body).toMatchObject({ state: 'joined', caseId })
    expect((await employer.call(getCase, { params: { id: caseId } })).body.side).toBe('respondent')
    expect(await kindsOf(employer, caseId)).toEqual(['invitation', 'petitionCopy'])
    expect((await office.registry.call(getPaperChannel, { params: { id: caseId } })).body.duties).toEqual([])
    await api.sql(`update hearing set starts_at = now() - interval '1 hour' where case_id = $1`, [caseId])
    const { version, parties } = (await office.branch.call(getOfficeCase, { params: { id: caseId } })).body
    expect(parties[1]).toMatchObject({ isIdentified: true, hasAccount: true })
    const minutes = 'هر دو طرف آمدند. جلسه پایان یافت.'
    const present = await sittingsOf(api, office.board.id)
    const body = { version, minutes, present }
    expect((await office.branch.call(recordHearing, { params: { id: caseId }, body })).status).toBe(200)
  })

  test('uses the code up: nobody else learns anything by it, and the paper shows it no more', async () => {
    const caseId = await scheduleAgainst(api, office, claimant, named(parvaneh))
    const { body: out } = await handOut(office.registry, caseId)
    const sheet = () => office.registry.call(getPaperSheet, { params: { id: out.id } })
    const code = (await sheet()).body.trackingCode
    await join(employer, code)
    expect((await sheet()).body.trackingCode).toBeNull()
    const stranger = await verifyAs(api, jamshid, 'employer')
    const unknown = await join(stranger, generateTrackingCode(crypto.getRandomValues(new Uint8Array(16))))
    const used = await join(stranger, code)
    expect([used.status, { ...used.body, requestId: '' }]).toEqual([404, { ...unknown.body, requestId: '' }])
    expect((await stranger.call(listCases)).body.items).toEqual([])
  })

  test('is one of two at once who join', async () => {
    const { caseId, code } = await invite(named(parvaneh))
    const [{ id: twin }] = await api.sql(`select id from person where last_name = $1`, [people.mahdi.lastName])
    await api.sql(`update person set first_name = $2, last_name = $3 where id = $1`, [
      twin,
      parvaneh.firstName,
      parvaneh.lastName,
    ])
    const other = await verifyAs(api, homa, 'employer')
    await api.sql(`update person set first_name = $2, last_name = $3 where last_name = $1`, [
      homa.lastName,
      parvaneh.firstName,
      parvaneh.lastName,
    ])
    const answers = await Promise.all([
      join(employer, code),
      join(other, code),
      join(employer, code),
      join(other, code),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404])
    const joined = await api.sql(
      `select count(*)::int as n from case_event where case_id = $1 and kind = 'partyJoined'`,
      [caseId],
    )
    expect(joined).toEqual([{ n: 1 }])
  })
})

describe('whoever does not', () => {
  test('waits for an officer, sees nothing of the case, and is confirmed', async () => {
    const { caseId, code } = await invite({ kind: 'unidentified', name: 'کارگاه تراشکاری سپهر' })
    expect((await join(employer, code)).body).toEqual({ state: 'waiting', caseId: null, caseNumber: null })
    expect((await join(employer, code)).body.state).toBe('waiting')
    expect((await employer.call(getCase, { params: { id: caseId } })).code).toBe('case.not_found')
    const [mine] = (await employer.call(listJoinRequests)).body.items
    expect(mine).toMatchObject({ state: 'waiting', caseId: null, reason: null })

    const listed = (await office.registry.call(listJoiners)).body.items
    const waiting = listed.filter((each: { caseId: string }) => each.caseId === caseId)
    expect(waiting).toMatchObject([
      { partyName: 'کارگاه تراشکاری سپهر', joinerName: nameOf(parvaneh), isNameOther: true, isIdentifierOther: false },
    ])
    const params = { id: waiting[0].id }
    const decisions = await Promise.all([
      office.registry.call(confirmJoiner, { params }),
      office.branch.call(confirmJoiner, { params }),
    ])
    expect(decisions.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await kindsOf(employer, caseId)).toEqual(['invitation', 'petitionCopy'])
    expect((await employer.call(listJoinRequests)).body.items[0]).toMatchObject({ state: 'confirmed', caseId })
  })

  test('is refused with a reason that they read, and the case stays closed to them', async () => {
    const { caseId, code } = await invite({ kind: 'unidentified', name: 'کارگاه تراشکاری سپهر' })
    await join(employer, code)
    const { joiners } = (await office.registry.call(getPaperChannel, { params: { id: caseId } })).body
    const params = { id: joiners[0].id }
    const reason = 'پروانهٔ کسب این کارگاه به نام دیگری است.'
    expect((await office.registry.call(refuseJoiner, { params, body: { reason } })).body.state).toBe('refused')
    expect((await employer.call(listJoinRequests)).body.items[0]).toMatchObject({
      state: 'refused',
      reason,
      caseId: null,
    })
    expect((await employer.call(getCase, { params: { id: caseId } })).code).toBe('case.not_found')
    expect((await office.registry.call(confirmJoiner, { params })).code).toBe('join_request.over')
  })

  test('and has another national ID than the petition says, waits; then it is theirs and no longer the other’s', async () => {
    const wrong = people.nader
    const { caseId, code } = await invite({ name: nameOf(parvaneh), nationalId: wrong.nationalId })
    expect((await join(employer, code)).body.state).toBe('waiting')
    const { joiners } = (await office.registry.call(getPaperChannel, { params: { id: caseId } })).body
    expect(joiners).toMatchObject([{ isNameOther: false, isIdentifierOther: true }])
    await office.registry.call(confirmJoiner, { params: { id: joiners[0].id } })
    expect(await kindsOf(employer, caseId)).toEqual(['invitation', 'petitionCopy'])
    const other = await verifyAs(api, wrong, 'employer')
    expect((await other.call(listNotices)).body.items).toEqual([])
    expect((await other.call(getCase, { params: { id: caseId } })).code).toBe('case.not_found')
  })

  test('is superseded when another is confirmed', async () => {
    const { caseId, code } = await invite({ kind: 'unidentified', name: 'کارگاه تراشکاری سپهر' })
    const other = await verifyAs(api, people.elaheh, 'employer')
    await join(employer, code)
    await join(other, code)
    const { joiners } = (await office.registry.call(getPaperChannel, { params: { id: caseId } })).body
    const theirs = joiners.find(({ joinerName }: { joinerName: string }) => joinerName === nameOf(people.elaheh))
    await office.registry.call(confirmJoiner, { params: { id: theirs.id } })
    expect((await employer.call(listJoinRequests)).body.items[0].state).toBe('superseded')
    expect((await join(employer, code)).code).toBe('join.unknown_code')
  })
})

test('a signatory joins for the organization; a member whom they named does not', async () => {
  const { peyvand } = companies
  const { caseId, code } = await invite({ kind: 'unidentified', name: `شرکت ${peyvand.name}` })
  const signing = { legalNationalId: peyvand.legalNationalId, registrationNumber: peyvand.registrationNumber }
  const signatory = await verifyAs(api, siavash, 'employer', signing)
  await api.sql(`update organization_member set role = 'member'`)
  expect((await join(signatory, code)).code).toBe('organization.signatory_required')
  await api.sql(`update organization_member set role = 'signatory'`)
  expect((await join(signatory, code)).body).toMatchObject({ state: 'joined', caseId })
  const [{ kind }] = await api.sql(
    `select s.kind from party p join subject s on s.id = p.subject_id where p.case_id = $1 and p.side = 'respondent'`,
    [caseId],
  )
  expect(kind).toBe('organization')
})

test('the claimant is no respondent of their own case', async () => {
  const { code } = await invite(named(sara))
  expect((await join(claimant, code)).code).toBe('join.unknown_code')
})

test('a code is judged before it is tried, and tries are limited, right ones too', async () => {
  const { code } = await invite(named(parvaneh))
  const typo = code.slice(0, -1) + (code.endsWith('2') ? '3' : '2')
  expect((await join(employer, typo)).body.fields.trackingCode).toBe('tracking_code.wrong_check_character')
  expect((await join(employer, '')).body.fields.trackingCode).toBe('tracking_code.empty')
  for (let turn = 0; turn < policy.joinTriesPerPerson; turn += 1) {
    const wrong = generateTrackingCode(crypto.getRandomValues(new Uint8Array(16)))
    expect((await join(employer, wrong)).status).toBe(404)
  }
  const limited = await join(employer, code)
  expect([limited.status, limited.code]).toEqual([429, 'request.too_many'])
  expect(limited.body.params.retryAfter).toBeGreaterThan(0)
})

test('only an officer of the office decides, with a fresh code', async () => {
  const { caseId, code } = await invite({ kind: 'unidentified', name: 'کارگاه تراشکاری سپهر' })
  const asker = await verifyAs(api, people.mansour, 'employer')
  await join(asker, code)
  const { joiners } = (await office.registry.call(getPaperChannel, { params: { id: caseId } })).body
  const params = { id: joiners[0].id }
  expect((await asker.call(confirmJoiner, { params })).code).toBe('session.capacity_required')
  await api.sql('update session set stepped_up_at = null')
  expect((await office.registry.call(confirmJoiner, { params })).code).toBe('session.step_up_required')
  await Promise.all([office.registry, office.branch].map((who) => stepUp(api, who)))
  await api.sql(`update "case" set office_code = '999' where id = $1`, [caseId])
  expect((await office.registry.call(getJoiner, { params })).code).toBe('join_request.not_found')
  expect((await office.registry.call(confirmJoiner, { params })).code).toBe('join_request.not_found')
})
