import { getCase, listCases } from '@dadkar/contract/case'
import { endpoints } from '@dadkar/contract/endpoints'
import { getNoticePaper, listNotices, openNotice } from '@dadkar/contract/notice'
import { fillProfile, getMe } from '@dadkar/contract/person'
import { createPetition, startSignature, submitPetition } from '@dadkar/contract/petition'
import { confirmSignIn, refreshSession, signOut, startSignIn } from '@dadkar/contract/session'
import { startVerification } from '@dadkar/contract/verification'
import { mobileInHand, type Person, people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Caller, identityOf, startTestApi, type TestApi } from './harness.ts'
import { completeProfile, signInAs, stepUp, verifyAs } from './people.ts'
import { draftAgainst, filePetition, writePetition } from './petitions.ts'

const present: Person[] = [people.sara, people.kamran, people.nima, people.reza]
const draft = draftAgainst({ nationalId: people.kamran.nationalId, name: 'کارگاه رازداران' })
const email = 'sara.private@example.com'
const tokens = new Set<string>()
let api: TestApi

function keepTokens(caller: Caller) {
  if (caller.token) tokens.add(caller.token)
  for (const value of caller.cookies.values()) if (value) tokens.add(value)
}

/** The whole story once, with its troubles: everything that might write something down. */
beforeAll(async () => {
  api = await startTestApi()
  const sara = await verifyAs(api, people.sara, 'worker')
  keepTokens(sara)
  await completeProfile(sara)
  const { address, postalCode } = (await sara.call(getMe)).body.profile
  await sara.call(fillProfile, { body: { address, postalCode, email } })
  await sara.call(createPetition, { key: 'kept-answers-are-sealed' })
  const { caseId } = await filePetition(api, sara, people.sara, draft)
  const kamran = await verifyAs(api, people.kamran, 'employer')
  const [{ id }] = (await kamran.call(listNotices)).body.items
  await stepUp(api, kamran)
  await kamran.call(openNotice, { params: { id } })
  await kamran.call(getNoticePaper, { params: { id } })
  await filePetition(api, sara, people.sara, draft)

  const again = await signInAs(api, people.sara)
  await again.call(refreshSession)
  keepTokens(again)
  await again.call(listCases)
  await again.call(getCase, { params: { id: caseId } })
  await again.call(signOut)

  const stranger = api.caller()
  await stranger.call(startVerification, {
    body: { ...identityOf(people.nima, 'worker'), mobile: mobileInHand(people.nima) },
  })
  await stranger.call(startVerification, { body: { ...identityOf(people.reza, 'worker'), mobile: '12' } })
  await stranger.call(startVerification, { body: { ...identityOf(people.reza, 'worker'), birthDate: '1366/01/26' } })
  for (const target of ['civil', 'kavenegar', 'smsir']) await api.simulator.setFault(target, { mode: 'outage' })
  await stranger.call(startVerification, { body: identityOf(people.reza, 'worker') })
  const { id: challengeId } = (await stranger.call(startSignIn, { body: { nationalId: people.sara.nationalId } })).body
  await stranger.call(confirmSignIn, { params: { id: challengeId }, body: { code: await api.wrongCode(challengeId) } })
  const findFailed = () => api.sql('select id from graphile_worker.jobs where last_error is not null')
  await vi.waitFor(async () => expect(await findFailed()).not.toEqual([]), 10_000)
  await api.simulator.reset()

  // A database that refuses, and quotes the row in its error.
  const written = await writePetition(sara, draft)
  const challenge = (await sara.call(startSignature, { params: { id: written.id } })).body
  const signature = { challengeId: challenge.id, code: await api.rightCode(challenge.id), version: written.version }
  await api.sql('alter table party add constraint broken check (false) not valid')
  expect((await sara.call(submitPetition, { params: { id: written.id }, body: signature })).status).toBe(500)
  await api.sql('alter table party drop constraint broken')
})
afterAll(() => api.stop())

const identifiersOf = ({ nationalId, birthDate, mobiles, claims }: Person) => [
  nationalId,
  birthDate,
  birthDate.replaceAll('/', ''),
  birthDate.replaceAll('/', '-'),
  ...[...mobiles, ...(claims?.mobile ? [claims.mobile] : [])].map((mobile) => mobile.slice(1)),
]
const texts = [
  ...draft.respondents.map(({ address }) => address),
  draft.statement,
  ...draft.claims.map(({ explanation }) => explanation),
]
const privateTexts = [...texts, 'پلاک ۱۲', '1619735744', email, '٬۰۰۰٬۰۰۰']

/** A code stands alone; six digits inside a longer number or hash are chance. */
async function codesIn(text: string) {
  const challenges = await api.sql('select id from challenge')
  expect(challenges.length).toBeGreaterThan(6)
  const codes = await Promise.all(challenges.map(({ id }) => api.rightCode(id)))
  return codes.filter((code) => new RegExp(`(?<![0-9a-f.-])${code}(?![0-9a-f-])`).test(text))
}

test('the log names nobody: no identifier, number, code, token, name, address or text', async () => {
  const log = api.logs.join('')
  expect(log).toContain('"answered"')
  expect(log).toContain('request failed')
  expect(log).toContain('service unavailable')
  const names = present.flatMap(({ firstName, lastName, fatherName }) => [firstName, lastName, fatherName])
  const secrets = [...present.flatMap(identifiersOf), ...privateTexts, ...names, 'رازداران', ...tokens]
  for (const secret of secrets) expect(log.includes(secret), 'something private is in the log').toBe(false)
  expect(await codesIn(log)).toEqual([])
})

test('a dump of every table holds no identifier, number, birth date, address, code or token', async () => {
  const tables = await api.sql(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')`,
  )
  expect(tables.length).toBeGreaterThan(20)
  const rows: string[] = []
  for (const { name } of tables) {
    for (const { row } of await api.sql(`select t::text as row from ${name} t`)) rows.push(row)
  }
  const dump = rows.join('\n')
  expect(dump).toContain(people.sara.firstName)
  const hex = (text: string) => Buffer.from(text).toString('hex')
  for (const secret of [...present.flatMap(identifiersOf), ...privateTexts, ...tokens]) {
    expect(dump.includes(secret), 'something private is in the database').toBe(false)
    expect(dump.includes(hex(secret)), 'something private is in the database, as bytes').toBe(false)
  }
  expect(await codesIn(dump)).toEqual([])
})

test('no address of the API has room for anything private', () => {
  for (const { path, params, query } of endpoints) {
    // The code of a labour office is in the number of every case; any other code is nobody's to see.
    const isOffice = path.startsWith('/v1/admin/labour-offices/')
    // A calendar program can send nothing but an address. The secret in it names nobody, and is in no log.
    const isFeed = path === '/v1/calendar-feeds/{token}.ics'
    const own = [...(isOffice ? ['code'] : []), ...(isFeed ? ['token'] : [])]
    const ids = ['id', 'challengeId', 'noticeId', 'documentId', 'appointmentId', 'serviceId', 'evidenceId']
    const inPath = [...ids, 'level', 'service', 'seat', 'place', ...own]
    for (const name of Object.keys(params?.shape ?? {})) expect(inPath, path).toContain(name)
    const inQuery = [
      'cursor',
      'limit',
      'state',
      'caseId',
      'province',
      'service',
      'board',
      'capacity',
      'from',
      'days',
      'date',
    ]
    for (const name of Object.keys(query?.shape ?? {})) expect(inQuery, path).toContain(name)
  }
})
