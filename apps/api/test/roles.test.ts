import { getMe, listOwnCapacities } from '@dadkar/contract/person'
import { startSignature } from '@dadkar/contract/petition'
import { confirmSignIn, startSignIn } from '@dadkar/contract/session'
import { type RejectionReason, raiseLevel, retryVerification, startVerification } from '@dadkar/contract/verification'
import { companies } from '@dadkar/registry-simulator/companies'
import { foreigners } from '@dadkar/registry-simulator/foreigners'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { enterCode, verifyAs } from './people.ts'
import { draftAgainst, writePetition } from './petitions.ts'

/* Every role, at each level that is proved online, with each outcome. */

let api: TestApi
beforeAll(async () => {
  api = await startTestApi({ IDENTITY_CHECKS_PER_PERSON: '1000' })
})
beforeEach(async () => {
  await api.simulator.reset()
  await api.sql('delete from send_budget')
})
afterAll(() => api.stop())

const { mina, reza, leila, farhad, sohrab, mahdi, siavash, kamran, mansour } = people
const { peyvand, mahtab, kooshan } = companies
const { golnar, yasin } = foreigners

type Holder = { nationalId: string; birthDate: string; mobiles: readonly [string, ...string[]] }

const claimsOf = ({ nationalId, birthDate, mobiles }: Holder) => ({ nationalId, birthDate, mobile: mobiles[0] })
const asForeigner = ({ fida, ...rest }: (typeof foreigners)[keyof typeof foreigners]) => ({ ...rest, nationalId: fida })
const signingFor = ({ legalNationalId, registrationNumber }: typeof peyvand) => ({
  legalNationalId,
  registrationNumber,
})

/** Each role with what a person of that role gives. */
const roles = {
  'a worker': { capacity: 'worker', ...claimsOf(mina) },
  'an employer by birth date': { capacity: 'employer', ...claimsOf(mina) },
  'an employer by bank account': { capacity: 'employer', ...claimsOf(reza), birthDate: undefined, sheba: reza.sheba },
  'a representative': { capacity: 'representative', ...claimsOf(mahdi) },
  'an expert': { capacity: 'expert', ...claimsOf(mina) },
  'a lawyer': { capacity: 'lawyer', ...claimsOf(leila), licenceNumber: '9917' },
  'a signatory of a company': { capacity: 'employer', ...claimsOf(siavash), ...signingFor(peyvand) },
  'a foreign worker': { capacity: 'worker', ...claimsOf(asForeigner(golnar)) },
} as const
const shebas: Record<string, string> = {
  'a worker': mina.sheba,
  'an employer by birth date': mina.sheba,
  'a representative': mahdi.sheba,
  'an expert': mina.sheba,
  'a lawyer': leila.sheba,
  'a signatory of a company': siavash.sheba,
}

const begin = (caller: Caller, body: object) => caller.call(startVerification, { body: { level: 1, ...body } })

describe('confirmed', () => {
  test.each(Object.entries(roles))('%s, at level 1', async (_, claims) => {
    const caller = api.caller()
    const { status, body } = await begin(caller, claims)
    expect([status, body.state, body.waitingFor]).toEqual([201, 'codeSent', null])
    const session = await enterCode(api, caller, body)
    expect(session).toMatchObject({ capacity: claims.capacity, level: 1 })
    const me = (await caller.call(getMe)).body
    expect(me.nationalId).toBe(claims.nationalId)
    expect(me.capacities).toContain(claims.capacity)
  })

  test.each(Object.entries(shebas))('%s, at level 2, with a bank account of their own', async (role, sheba) => {
    const caller = api.caller()
    const { body } = await begin(caller, { ...roles[role as keyof typeof roles], level: 2, sheba })
    expect(body.state).toBe('codeSent')
    expect((await enterCode(api, caller, body)).level).toBe(2)
  })

  test('a lawyer’s capacity names the bar and the licence', async () => {
    const caller = await verifyAs(api, leila, 'worker')
    const { items } = (await caller.call(listOwnCapacities)).body
    const lawyer = items.find(({ capacity }: { capacity: string }) => capacity === 'lawyer')
    expect(lawyer.basis).toBe('کانون وکلای دادگستری مرکز، 9917')
  })

  test('an employer whom the bank alone confirmed has a name and no birth date, until the civil registry is asked', async () => {
    const byBank = api.caller()
    const { parvaneh } = people
    const { birthDate: _, ...claims } = claimsOf(parvaneh)
    await enterCode(api, byBank, (await begin(byBank, { capacity: 'employer', ...claims, sheba: parvaneh.sheba })).body)
    const { firstName, lastName } = parvaneh
    expect((await byBank.call(getMe)).body).toMatchObject({ firstName, lastName, fatherName: null, birthDate: null })
    const petition = await writePetition(byBank, draftAgainst({ kind: 'person', nationalId: kamran.nationalId }))
    const refused = await byBank.call(startSignature, { params: { id: petition.id } })
    expect([refused.status, refused.code]).toEqual([422, 'profile.civil_data_missing'])
    expect((await byBank.call(raiseLevel, { body: { level: 2, sheba: parvaneh.sheba } })).code).toBe(
      'profile.civil_data_missing',
    )
    const byCivil = await verifyAs(api, parvaneh, 'worker')
    const { fatherName, birthDate } = parvaneh
    expect((await byCivil.call(getMe)).body).toMatchObject({ fatherName, birthDate })
    expect((await byCivil.call(startSignature, { params: { id: petition.id } })).code).not.toBe(
      'profile.civil_data_missing',
    )
  })

  test('a foreign national signs in with the FIDA code', async () => {
    const caller = api.caller()
    const yasinClaims = { capacity: 'worker', ...claimsOf(asForeigner(yasin)) }
    await enterCode(api, caller, (await begin(caller, yasinClaims)).body)
    const again = api.caller()
    const { body } = await again.call(startSignIn, {
      body: { nationalId: `${yasin.fida.slice(0, 4)} ${yasin.fida.slice(4)}` },
    })
    const code = await api.rightCode(body.id)
    const { body: session } = await again.call(confirmSignIn, { params: { id: body.id }, body: { code } })
    expect(session.person.lastName).toBe(yasin.lastName)
  })
})

describe('rejected, each with its own reason and without a code', () => {
  const wife = 'IR120120000009900000001616'
  test.each<[string, RejectionReason, object]>([
    ['a birth date of another', 'identityMismatch', { ...roles['a worker'], birthDate: '1371/04/19' }],
    [
      'a foreign national with another birth date',
      'identityMismatch',
      { ...roles['a foreign worker'], birthDate: '1376/09/05' },
    ],
    ['a FIDA code of nobody', 'identityMismatch', { ...roles['a foreign worker'], nationalId: '999000009999' }],
    ['a licence of another', 'licenceMismatch', { ...roles['a lawyer'], licenceNumber: '9920' }],
    ['a lawyer without licence', 'licenceMismatch', { capacity: 'lawyer', ...claimsOf(sohrab), licenceNumber: '9917' }],
    ['a suspended lawyer', 'licenceInactive', { capacity: 'lawyer', ...claimsOf(farhad), licenceNumber: '9919' }],
    [
      'a wrong registration number',
      'companyMismatch',
      { ...roles['a signatory of a company'], registrationNumber: '1' },
    ],
    [
      'a company that one does not sign for',
      'notSignatory',
      { ...roles['a signatory of a company'], ...signingFor(mahtab) },
    ],
    ['a dissolved company', 'companyInactive', { capacity: 'employer', ...claimsOf(mansour), ...signingFor(kooshan) }],
    ['an account of another, at level 2', 'shebaMismatch', { ...roles['a worker'], level: 2, sheba: wife }],
    [
      'an account of another, instead of a birth date',
      'shebaMismatch',
      { ...roles['an employer by bank account'], sheba: wife },
    ],
    ['a SIM of another, for a lawyer', 'simMismatch', { ...roles['a lawyer'], mobile: kamran.mobiles[0] }],
    [
      'a SIM of another, for a signatory',
      'simMismatch',
      { ...roles['a signatory of a company'], mobile: kamran.mobiles[0] },
    ],
    [
      'a SIM of another, for a foreign national',
      'simMismatch',
      { ...roles['a foreign worker'], mobile: kamran.mobiles[0] },
    ],
  ])('%s: %s', async (_, reason, claims) => {
    const { status, body } = await begin(api.caller(), claims)
    expect([status, body.state, body.rejectedFor, body.challenge]).toEqual([201, 'rejected', reason, null])
    expect(await api.simulator.countCalls('sim')).toBe(reason === 'simMismatch' ? 1 : 0)
  })
})

describe('refused before any registry is asked', () => {
  test.each<[string, object, Record<string, string>]>([
    ['no birth date', { ...roles['a worker'], birthDate: undefined }, { birthDate: 'birth_date.empty' }],
    [
      'a worker with a bank account instead',
      { ...roles['a worker'], birthDate: undefined, sheba: mina.sheba },
      { birthDate: 'birth_date.empty' },
    ],
    [
      'a signatory with one',
      { ...roles['a signatory of a company'], birthDate: undefined, sheba: siavash.sheba },
      { birthDate: 'birth_date.empty' },
    ],
    [
      'a foreign employer with one',
      { ...roles['a foreign worker'], capacity: 'employer', birthDate: undefined, sheba: mina.sheba },
      { birthDate: 'birth_date.empty' },
    ],
    [
      'a lawyer without licence number',
      { ...roles['a lawyer'], licenceNumber: undefined },
      { licenceNumber: 'licence_number.empty' },
    ],
    ['a worker with one', { ...roles['a worker'], licenceNumber: '9917' }, { licenceNumber: 'field.unknown' }],
    [
      'a worker for a company',
      { ...roles['a worker'], ...signingFor(peyvand) },
      { legalNationalId: 'field.unknown', registrationNumber: 'field.unknown' },
    ],
    [
      'a company without registration number',
      { ...roles['a signatory of a company'], registrationNumber: undefined },
      { registrationNumber: 'registration_number.empty' },
    ],
    [
      'a company without legal ID',
      { ...roles['a signatory of a company'], legalNationalId: undefined },
      { legalNationalId: 'legal_national_id.empty' },
    ],
    ['level 2 without bank account', { ...roles['a worker'], level: 2 }, { sheba: 'sheba.empty' }],
    [
      'a bank account that cannot be',
      { ...roles['a worker'], level: 2, sheba: 'IR012345678901234567890123' },
      { sheba: 'sheba.wrong_check_digits' },
    ],
    [
      'a FIDA code with a letter',
      { ...roles['a foreign worker'], nationalId: '99900000102x' },
      { nationalId: 'national_id.not_digits' },
    ],
  ])('%s', async (_, claims, fields) => {
    const { status, body } = await begin(api.caller(), claims)
    expect([status, body.fields]).toEqual([400, fields])
    for (const registry of ['civil', 'sim', 'bank', 'company', 'foreigners', 'bar']) {
      expect(await api.simulator.countCalls(registry)).toBe(0)
    }
  })
})

describe('a registry that does not answer keeps the attempt, which goes on where it stood', () => {
  test.each<[string, object]>([
    ['foreigners', roles['a foreign worker']],
    ['company', roles['a signatory of a company']],
    ['bar', roles['a lawyer']],
    ['bank', { ...roles['a worker'], level: 2, sheba: mina.sheba }],
    ['bank', roles['an employer by bank account']],
    ['sim', roles['a signatory of a company']],
  ])('%s', async (registry, claims) => {
    await api.simulator.setFault(registry, { mode: 'outage' })
    const caller = api.caller()
    const { body } = await begin(caller, claims)
    expect(body).toMatchObject({ state: 'waiting', waitingFor: registry, rejectedFor: null, challenge: null })
    await api.simulator.reset()
    const gone = await caller.call(retryVerification, { params: { id: body.id } })
    expect(gone.body.state).toBe('codeSent')
    expect(await api.simulator.countCalls('civil')).toBe(0)
    await enterCode(api, caller, gone.body)
  })
})
