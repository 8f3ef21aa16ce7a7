import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { demoCredentials } from '../app.ts'
import { companies } from '../companies.ts'
import { foreigners } from '../foreigners.ts'
import { people } from '../people.ts'
import { startSimulator } from '../testing.ts'

const { sara, nima, davoud, yadollah, pouya, iraj, siavash } = people
const tokens = '/jibit/ide/v1/tokens'

describe('tokens', () => {
  it('are given for the right credentials only', async () => {
    const { sendJson } = await startSimulator()
    const granted = await sendJson('POST', `${tokens}/generate`, demoCredentials.jibit)
    expect(granted).toEqual({
      status: 200,
      body: { accessToken: expect.any(String), refreshToken: expect.any(String) },
    })
    const refused = await sendJson('POST', `${tokens}/generate`, { ...demoCredentials.jibit, secretKey: 'no' })
    expect(refused).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    const malformed = await sendJson('POST', `${tokens}/generate`, {})
    expect(malformed).toMatchObject({ status: 400, body: { code: 'invalid.request_body' } })
  })

  it('expire, and a refresh token gives one new pair', async () => {
    const { sendJson, askJibit } = await startSimulator({ tokenLifeMs: 150 })
    const pair = (await sendJson('POST', `${tokens}/generate`, demoCredentials.jibit)).body
    const withToken = (token: string) =>
      askJibit(
        'identity',
        { nationalCode: sara.nationalId, birthDate: '13710418' },
        { headers: { authorization: `Bearer ${token}` } },
      )
    expect((await withToken(pair.accessToken)).status).toBe(200)
    await sleep(200)
    expect(await withToken(pair.accessToken)).toMatchObject({ status: 403, body: { code: 'forbidden' } })

    const renewed = await sendJson('POST', `${tokens}/refresh`, pair)
    expect((await withToken(renewed.body.accessToken)).status).toBe(200)
    expect((await sendJson('POST', `${tokens}/refresh`, pair)).status).toBe(403)
  })

  it.each(['', 'Bearer ', 'Bearer made-up', 'Basic abc'])('"%s" opens no service', async (authorization) => {
    const { askJibit, call } = await startSimulator()
    const answer = await askJibit('identity', {}, { headers: { authorization } })
    expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden', message: expect.any(String) } })
    expect((await call('/control/calls?target=civil')).body).toEqual({})
  })
})

describe('identity', () => {
  it('tells who somebody is', async () => {
    const { askJibit } = await startSimulator()
    expect(await askJibit('identity', { nationalCode: sara.nationalId, birthDate: '13710418' })).toEqual({
      status: 200,
      body: {
        nationalCode: sara.nationalId,
        birthDate: '13710418',
        identityInfo: { firstName: 'سارا', lastName: 'رستمی', fatherName: 'محمود', gender: 'FEMALE', alive: true },
      },
    })
    const deceased = await askJibit('identity', { nationalCode: yadollah.nationalId, birthDate: '13180506' })
    expect(deceased.body.identityInfo.alive).toBe(false)
  })

  it.each([
    ['another birth date', { nationalCode: sara.nationalId, birthDate: '13710419' }, 404, 'identity_info.not_found'],
    ['absent', { nationalCode: pouya.nationalId, birthDate: '13730328' }, 404, 'identity_info.not_found'],
    ['wrong check digit', { nationalCode: '9900101473', birthDate: '13710418' }, 400, 'nationalCode.not_valid'],
    ['Persian digits', { nationalCode: '۹۹۰۰۱۰۱۴۷۲', birthDate: '13710418' }, 400, 'nationalCode.not_valid'],
    ['no birth date', { nationalCode: sara.nationalId }, 400, 'birthDate.is_required'],
    ['no such day', { nationalCode: sara.nationalId, birthDate: '13710732' }, 400, 'birthDate.not_valid'],
    ['slashes', { nationalCode: sara.nationalId, birthDate: '1371/04/18' }, 400, 'birthDate.not_valid'],
    ['no national ID', { birthDate: '13710418' }, 400, 'nationalCode.is_required'],
  ])('refuses: %s', async (_case, query, status, code) => {
    const { askJibit } = await startSimulator()
    expect(await askJibit('identity', query as Record<string, string>)).toMatchObject({ status, body: { code } })
  })
})

describe('matching', () => {
  it.each([
    ['own SIM', { nationalCode: sara.nationalId, mobileNumber: sara.mobiles[0] }, true],
    ['another’s SIM', { nationalCode: nima.nationalId, mobileNumber: nima.claims?.mobile ?? '' }, false],
    ['its owner', { nationalCode: davoud.nationalId, mobileNumber: nima.claims?.mobile ?? '' }, true],
    ['nobody’s SIM', { nationalCode: sara.nationalId, mobileNumber: '09701009999' }, false],
    ['a foreign national', { nationalCode: foreigners.golnar.fida, mobileNumber: foreigners.golnar.mobiles[0] }, true],
    ['own account', { nationalCode: sara.nationalId, iban: sara.sheba }, true],
    ['another’s account', { nationalCode: iraj.nationalId, iban: iraj.claims?.sheba ?? '' }, false],
  ])('%s', async (_case, query, matched) => {
    const { askJibit } = await startSimulator()
    expect(await askJibit('matching', query)).toEqual({ status: 200, body: { matched } })
  })

  it.each([
    [{ nationalCode: sara.nationalId, mobileNumber: '+989701000101' }, 'mobileNumber.not_valid'],
    [{ nationalCode: sara.nationalId, iban: 'IR170170000009900000000101' }, 'iban.not_valid'],
    [{ nationalCode: sara.nationalId }, 'mobileNumber.is_required'],
    [{ nationalCode: sara.nationalId, mobileNumber: sara.mobiles[0], iban: sara.sheba }, 'query_parameters.too_many'],
  ])('refuses %o', async (query, code) => {
    const { askJibit } = await startSimulator()
    expect(await askJibit('matching', query)).toMatchObject({ status: 400, body: { code } })
  })
})

describe('companies and foreign nationals', () => {
  it('names the company, and its signatories when asked', async () => {
    const { askJibit } = await startSimulator()
    const { legalNationalId, registrationNumber, name } = companies.barg
    const plain = await askJibit('identity/legal', { nationalCode: legalNationalId })
    expect(plain.body.legalIdentityInfo).toEqual({
      name,
      registrationNumber,
      registrationDate: '13950412',
      active: true,
    })
    const full = await askJibit('identity/legal', { nationalCode: legalNationalId, signHolders: 'true' })
    expect(full.body.legalIdentityInfo.signHolders).toEqual([
      { nationalCode: siavash.nationalId, firstName: 'سیاوش', lastName: 'دادخواه', position: 'مدیرعامل' },
    ])
  })

  it('names a foreign national', async () => {
    const { askJibit } = await startSimulator()
    const { fida } = foreigners.yasin
    expect((await askJibit('foreigners/identity', { fida })).body).toMatchObject({
      fida,
      foreignerIdentityInfo: { firstName: 'یاسین', lastName: 'الجبوری', birthDate: '13580622' },
    })
  })

  it.each([
    ['identity/legal', { nationalCode: '99000101024' }, 400, 'nationalCode.not_valid'],
    ['identity/legal', { nationalCode: '14005893875' }, 404, 'identity_info.not_found'],
    ['foreigners/identity', { fida: '12345' }, 400, 'fida.not_valid'],
    ['foreigners/identity', { fida: '999000009099' }, 404, 'identity_info.not_found'],
  ])('%s refuses %o', async (path, query, status, code) => {
    const { askJibit } = await startSimulator()
    expect(await askJibit(path, query)).toMatchObject({ status, body: { code } })
  })
})
