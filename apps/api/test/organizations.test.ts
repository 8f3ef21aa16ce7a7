import { getCase, listCases } from '@dadkar/contract/case'
import { countNotices, getNotice, listNotices, openNotice } from '@dadkar/contract/notice'
import { listMembers, nameMember, removeMember } from '@dadkar/contract/organization'
import { listOwnCapacities } from '@dadkar/contract/person'
import { createPetition } from '@dadkar/contract/petition'
import { actAs, refreshSession } from '@dadkar/contract/session'
import { startVerification } from '@dadkar/contract/verification'
import { companies } from '@dadkar/registry-simulator/companies'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Caller, identityOf, startTestApi, type TestApi } from './harness.ts'
import { completeProfile, signInAs, stepUp, verifyAs } from './people.ts'
import { draftAgainst, filePetition } from './petitions.ts'

/* One company through its life: a notice waits for it, its signatory comes, names a member, and removes them again. */

const { sara, siavash, parvaneh, kamran } = people
const { peyvand, barg } = companies
const signing = ({ legalNationalId, registrationNumber }: typeof peyvand) => ({ legalNationalId, registrationNumber })

let api: TestApi
let signatory: Caller
let organizationId: string
let noticeId: string
let caseId: string

beforeAll(async () => {
  api = await startTestApi({ IDENTITY_CHECKS_PER_PERSON: '1000' })
  const worker = await verifyAs(api, sara, 'worker')
  await completeProfile(worker)
  const respondent = { kind: 'organization', legalNationalId: peyvand.legalNationalId } as const
  caseId = (await filePetition(api, worker, sara, draftAgainst(respondent))).caseId
  signatory = await verifyAs(api, siavash, 'employer', signing(peyvand))
})
afterAll(() => api.stop())

const switchTo = async (caller: Caller, body: { capacity: string; organizationId: string | null }) => {
  const answer = await caller.call(actAs, { body })
  if (answer.status === 200) caller.token = answer.body.accessToken
  return answer
}

test('what was served on the legal ID waits for the signatory, who opens it for the company', async () => {
  const [notice] = (await signatory.call(listNotices)).body.items
  noticeId = notice.id
  expect(notice).toMatchObject({ caseId, openedAt: null })
  await stepUp(api, signatory)
  expect((await signatory.call(openNotice, { params: { id: noticeId } })).status).toBe(200)
  const [opening] = await api.sql('select person_id, organization_id, capacity from notice_opening')
  const [organization] = await api.sql('select id, name from organization')
  expect(opening).toMatchObject({ organization_id: organization.id, capacity: 'employer' })
  expect(opening.person_id).not.toBe(organization.id)
  expect(organization.name).toBe(peyvand.name)
  organizationId = organization.id
  expect((await signatory.call(getCase, { params: { id: caseId } })).body.side).toBe('respondent')
})

test('for themselves the signatory sees nothing of it, and can switch back', async () => {
  expect((await switchTo(signatory, { capacity: 'employer', organizationId: null })).status).toBe(200)
  expect((await signatory.call(listCases)).body.items).toEqual([])
  expect((await signatory.call(getNotice, { params: { id: noticeId } })).code).toBe('notice.not_found')
  const { items } = (await signatory.call(listOwnCapacities)).body
  expect(
    items.map(({ organization, isCurrent }: { organization: { name: string } | null; isCurrent: boolean }) => [
      organization?.name ?? null,
      isCurrent,
    ]),
  ).toEqual([
    [null, true],
    [peyvand.name, false],
  ])
  const { body } = await switchTo(signatory, { capacity: 'employer', organizationId })
  expect(body.organization).toEqual({ id: organizationId, name: peyvand.name })
  expect((await signatory.call(listCases)).body.items).toHaveLength(1)
})

test('the capacity stays over a refresh and the next sign-in', async () => {
  const { body } = await signatory.call(refreshSession)
  expect(body.organization.id).toBe(organizationId)
  const again = await signInAs(api, siavash)
  expect((await again.call(listCases)).body.items).toHaveLength(1)
})

test('nobody acts for an organization or in a capacity that is not theirs', async () => {
  const stranger = await verifyAs(api, kamran, 'employer')
  expect((await switchTo(stranger, { capacity: 'employer', organizationId })).code).toBe('capacity.not_held')
  expect((await switchTo(stranger, { capacity: 'administrator', organizationId: null })).code).toBe('capacity.not_held')
  expect((await switchTo(signatory, { capacity: 'worker', organizationId })).code).toBe('capacity.not_held')
  expect((await stranger.call(listMembers)).code).toBe('organization.required')
  const named = { nationalId: kamran.nationalId, name: 'کامران نیک‌نژاد' }
  expect((await stranger.call(nameMember, { body: named })).code).toBe('organization.required')
})

test('a petition is not filed for an organization', async () => {
  expect((await signatory.call(createPetition)).code).toBe('petition.for_organization')
})

test('a member acts from the moment they are named until they are removed, and names nobody', async () => {
  await stepUp(api, signatory)
  const body = { nationalId: kamran.nationalId, name: 'کامران نیک‌نژاد' }
  const named = await signatory.call(nameMember, { body })
  expect([named.status, named.body.role, named.body.joinedAt]).toEqual([201, 'member', null])
  expect((await signatory.call(nameMember, { body })).body.id).toBe(named.body.id)

  const member = await signInAs(api, kamran)
  await switchTo(member, { capacity: 'employer', organizationId })
  expect((await member.call(countNotices)).body).toEqual({ unopened: 0 })
  expect((await member.call(getNotice, { params: { id: noticeId } })).status).toBe(200)
  expect((await member.call(nameMember, { body })).code).toBe('organization.signatory_required')
  const [self] = (await member.call(listMembers)).body.items
  expect(self).toMatchObject({ isSelf: true, role: 'member' })
  expect(self.joinedAt).not.toBeNull()

  expect((await signatory.call(removeMember, { params: { id: named.body.id } })).status).toBe(204)
  expect((await signatory.call(removeMember, { params: { id: named.body.id } })).code).toBe('member.not_found')
  // The token would live for minutes; what is the organization's closes at once.
  expect((await member.call(listNotices)).status).toBe(401)
  expect((await member.call(refreshSession)).code).toBe('session.ended')
  const returned = await signInAs(api, kamran)
  expect((await switchTo(returned, { capacity: 'employer', organizationId })).code).toBe('capacity.not_held')
  expect((await returned.call(listCases)).body.items).toEqual([])
})

test('whoever is named before they have an account may act as soon as they verify', async () => {
  const { narges } = people
  const body = { nationalId: narges.nationalId, name: 'نرگس' }
  const named = await signatory.call(nameMember, { body })
  expect(Object.keys(named.body).sort()).toEqual(['id', 'isClosed', 'isSelf', 'joinedAt', 'name', 'namedAt', 'role'])
  const member = await verifyAs(api, narges, 'representative')
  expect((await switchTo(member, { capacity: 'employer', organizationId })).status).toBe(200)
})

test('a second signatory joins the same organization, and neither can remove the other', async () => {
  const second = await verifyAs(api, parvaneh, 'employer', signing(peyvand))
  expect((await second.call(listCases)).body.items).toHaveLength(1)
  await stepUp(api, second)
  const { items } = (await second.call(listMembers)).body
  const first = items.find(({ role, isSelf }: { role: string; isSelf: boolean }) => role === 'signatory' && !isSelf)
  expect((await second.call(removeMember, { params: { id: first.id } })).code).toBe('member.is_signatory')
  const body = { nationalId: siavash.nationalId, name: 'سیاوش' }
  expect((await second.call(nameMember, { body })).code).toBe('member.is_signatory')
})

test('a signatory of two companies sees the papers of each only while acting for it', async () => {
  const other = await verifyAs(api, siavash, 'employer', signing(barg))
  expect((await other.call(listCases)).body.items).toEqual([])
  const params = { id: (await signatory.call(listMembers)).body.items[0].id }
  await stepUp(api, other)
  expect((await other.call(removeMember, { params })).code).toBe('member.not_found')
})

test('when a signatory has died the others are told once, see it, and take them off the list', async () => {
  const dead = Object.values(people).find(({ alive }) => !alive)
  if (!dead) throw new Error('Nobody in the registry has died')
  // The registry's people do not die during a test: Parvaneh's account is given the identity of one who has.
  const [{ id }] = await api.sql('select id from person where first_name = $1', [parvaneh.firstName])
  await api.sql('update subject set identifier_index = $2, identifier_sealed = $3 where id = $1', [
    id,
    api.vault.index('nationalId', dead.nationalId),
    api.vault.seal('nationalId', dead.nationalId),
  ])
  await api.sql('update person set birth_date_sealed = $2 where id = $1', [
    id,
    api.vault.seal('birthDate', dead.birthDate),
  ])
  const told = () => api.sql(`select state from message where template = 'dadkar-member-closed'`)
  const report = () => api.caller().call(startVerification, { body: identityOf(dead, 'worker') })
  await Promise.all([report(), report()])
  // Siavash and Narges act for the company; Kamran was removed before.
  await expect.poll(told).toEqual([{ state: 'sent' }, { state: 'sent' }])

  const { items } = (await signatory.call(listMembers)).body
  const closed = items.filter(({ isClosed }: { isClosed: boolean }) => isClosed)
  expect(closed).toMatchObject([{ role: 'signatory', isSelf: false }])
  await stepUp(api, signatory)
  expect((await signatory.call(removeMember, { params: { id: closed[0].id } })).status).toBe(204)
  expect((await signatory.call(listMembers)).body.items).toHaveLength(items.length - 1)
})
