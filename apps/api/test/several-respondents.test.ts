import { getCase, listCases } from '@dadkar/contract/case'
import { getOfficeCase, listOfficeCases } from '@dadkar/contract/case-office'
import { getNoticePaper, listNotices, openNotice } from '@dadkar/contract/notice'
import { savePetition, startSignature } from '@dadkar/contract/petition'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { api, openForClaimant, sara } from './claimant.ts'
import type { Caller } from './harness.ts'
import { openLabourOffice } from './labour-office.ts'
import { stepUp, verifyAs } from './people.ts'
import { draftAgainst, filePetition, writePetition } from './petitions.ts'

let kamran: Caller
let reza: Caller
beforeAll(async () => {
  await openForClaimant()
  kamran = await verifyAs(api, people.kamran, 'employer')
  reza = await verifyAs(api, people.reza, 'worker')
})
afterAll(() => api.stop())
beforeEach(async () => {
  await api.sql('delete from send_budget')
})

const names = ['کامران و شرکا', 'رضا پیمانکار', 'کارگاه بی‌نشان']
const three = () =>
  draftAgainst(
    { nationalId: people.kamran.nationalId, name: names[0] },
    { nationalId: people.reza.nationalId, name: names[1] },
    { kind: 'unidentified', name: names[2] },
  )

test('each respondent is a party, is served, and reads whom else it is against, but not their national ID', async () => {
  const receipt = await filePetition(api, sara, people.sara, three())
  expect(receipt).toMatchObject({ respondentName: names.join('، '), noticePlaced: false })
  for (const caller of [kamran, reza]) {
    const [mine] = (await caller.call(listCases)).body.items
    expect(mine).toMatchObject({ side: 'respondent', respondentName: names[0], respondentCount: 3 })
    const found = (await caller.call(getCase, { params: { id: receipt.caseId } })).body
    expect(found.parties.map(({ name }: { name: string }) => name)).toEqual([
      `${people.sara.firstName} ${people.sara.lastName}`,
      ...names,
    ])
    expect(found.notices.map(({ addresseeSide }: { addresseeSide: string }) => addresseeSide)).toEqual([
      'respondent',
      'respondent',
    ])
    const readers = found.parties.filter(({ isReader }: { isReader: boolean }) => isReader)
    expect(readers).toMatchObject([{ name: caller === kamran ? names[0] : names[1] }])
    expect(found.claims).toBeNull()

    const [notice] = (await caller.call(listNotices)).body.items
    await stepUp(api, caller)
    expect((await caller.call(openNotice, { params: { id: notice.id } })).status).toBe(200)
    const paper = await caller.call(getNoticePaper, { params: { id: notice.id } })
    const text = JSON.stringify(paper.body)
    for (const name of names) expect(text).toContain(name)
    expect(text).not.toContain(people.kamran.nationalId)
    expect(text).not.toContain(people.reza.nationalId)
    expect((await caller.call(getCase, { params: { id: receipt.caseId } })).body.claims).toHaveLength(2)
  }
})

test('the office sees them all', async () => {
  const { caseId } = await filePetition(api, sara, people.sara, three())
  const office = await openLabourOffice(api)
  const [listed] = (await office.registry.call(listOfficeCases)).body.items
  expect(listed).toMatchObject({ id: caseId, respondentName: names[0], respondentCount: 3 })
  const found = (await office.registry.call(getOfficeCase, { params: { id: caseId } })).body
  expect(found.petition).toMatchObject({ form: 'dadkar.petition-copy.3', respondents: names.map((name) => ({ name })) })
  expect(found.parties.map(({ identifier }: { identifier: string | null }) => identifier)).toEqual([
    people.sara.nationalId,
    people.kamran.nationalId,
    people.reza.nationalId,
    null,
  ])
})

test('one twice, oneself among them, and too many are refused at their place', async () => {
  const { id } = await writePetition(
    sara,
    draftAgainst({ nationalId: people.kamran.nationalId }, { nationalId: people.kamran.nationalId }),
  )
  const twice = await sara.call(startSignature, { params: { id } })
  expect(twice.body.fields).toEqual({ 'respondents.1.nationalId': 'respondent.repeated' })

  const own = await writePetition(
    sara,
    draftAgainst({ nationalId: people.kamran.nationalId }, { nationalId: people.sara.nationalId }),
  )
  expect((await sara.call(startSignature, { params: { id: own.id } })).code).toBe('petition.against_oneself')

  const six = draftAgainst(...Array.from({ length: 6 }, () => ({ kind: 'unidentified' as const })))
  const body = { version: own.version, content: six }
  const many = await sara.call(savePetition, { params: { id: own.id }, body })
  expect(many.body.fields).toEqual({ 'content.respondents': 'respondents.too_many' })
})
