import { getOfficeCase, recordHearing } from '@dadkar/contract/case-office'
import { confirmJoiner, joinCase } from '@dadkar/contract/join'
import { sendLetter } from '@dadkar/contract/letter'
import { getNoticePaper, listNotices, openNotice } from '@dadkar/contract/notice'
import { getPaperChannel, getPaperSheet, recordPaperService } from '@dadkar/contract/paper-service'
import { proposeSettlement } from '@dadkar/contract/settlement'
import { objectToVerdict, saveVerdict, serveVerdict, signVerdict } from '@dadkar/contract/verdict'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { openLabourOffice, sittingsOf } from './labour-office.ts'
import { handOut, nameOf, printedCode, scheduleAgainst } from './paper-case.ts'
import { completeProfile, stepUp, verifyAs } from './people.ts'

/* Whoever joins a case that has gone on without them finds what they have missed. */

const { sara, parvaneh, zahra } = people
let api: TestApi
let office: Awaited<ReturnType<typeof openLabourOffice>>
let claimant: Caller
let employer: Caller
beforeAll(async () => {
  api = await startTestApi()
  office = await openLabourOffice(api)
  claimant = await verifyAs(api, sara, 'worker')
  await completeProfile(claimant)
  employer = await verifyAs(api, parvaneh, 'employer')
  for (const party of [claimant, employer]) await stepUp(api, party)
}, 60_000)
afterAll(() => api.stop())

const versionOf = async (id: string) =>
  (await office.branch.call(getOfficeCase, { params: { id } })).body.version as number
const noticesOf = async (who: Caller, caseId: string) =>
  (await who.call(listNotices)).body.items.filter((each: { caseId: string }) => each.caseId === caseId)
const kindsOf = async (who: Caller, caseId: string) =>
  (await noticesOf(who, caseId)).map(({ kind }: { kind: string }) => kind).reverse()

const objection = 'به بخش نخست رأی اعتراض دارم، زیرا همهٔ مزد پرداخت نشده است.'

/** The claimant objects to a ruling that the respondent, called on paper, has not got yet. */
async function objectAlone(): Promise<{ id: string; code: string }> {
  const id = await scheduleAgainst(api, office, claimant, { kind: 'unidentified', name: nameOf(parvaneh) })
  const params = { id }
  const { body: out } = await handOut(office.registry, id)
  const code = (await office.registry.call(getPaperSheet, { params: { id: out.id } })).body.trackingCode
  const service = { recipient: 'addressee', recipientName: nameOf(parvaneh), place: 'تهران، کارگاه شمارهٔ ۷' }
  const body = { triedAt: new Date().toISOString(), ...service }
  expect((await office.branch.call(recordPaperService, { params: { id: out.id }, body })).status).toBe(200)
  await api.sql(`update paper_service set tried_at = now() - interval '1 day' where case_id = $1`, [id])
  await api.sql(`update hearing set starts_at = now() - interval '1 hour' where case_id = $1 and state = 'scheduled'`, [
    id,
  ])
  const minutes = 'خواهان آمد و خوانده نیامد. جلسه پایان یافت.'
  const present = await sittingsOf(api, office.board.id)
  const heard = await office.branch.call(recordHearing, {
    params,
    body: { version: await versionOf(id), minutes, present },
  })
  expect(heard.status).toBe(200)
  const reasons = 'فهرست مزد کارگاه پرداخت آن را نشان نمی‌دهد.'
  const item = { outcome: 'granted', amountRial: '200000000', reasons, basis: 'مادهٔ ۳۷ قانون کار' }
  await office.member.call(saveVerdict, { params, body: { version: 0, items: [item, item] } })
  for (const member of office.members) await member.call(signVerdict, { params, body: { version: 1, dissent: null } })
  await office.branch.call(serveVerdict, { params, body: { version: await versionOf(id) } })
  const objected = await claimant.call(objectToVerdict, {
    params,
    body: { version: await versionOf(id), text: objection },
  })
  expect(objected.body).toMatchObject({ state: 'objected', stage: 'dispute' })
  return { id, code }
}

test('the ruling and the copy of the objection to it, in the order in which they were made', async () => {
  const { id, code } = await objectAlone()
  expect((await employer.call(joinCase, { body: { trackingCode: code } })).body.state).toBe('joined')
  expect(await kindsOf(employer, id)).toEqual(['petitionCopy', 'verdict', 'objectionNotice'])
  const [copy] = await noticesOf(employer, id)
  expect(copy.senderName).toBe(nameOf(sara))
  await employer.call(openNotice, { params: { id: copy.id } })
  const paper = (await employer.call(getNoticePaper, { params: { id: copy.id } })).body
  expect(paper).toMatchObject({ form: 'dadkar.objection-notice.1', text: objection, objector: { side: 'claimant' } })
  expect(await kindsOf(claimant, id)).not.toContain('objectionNotice')
})

test('what waited for a number that was another’s, the terms of a settlement among it', async () => {
  const respondent = { name: nameOf(parvaneh), nationalId: zahra.nationalId }
  const id = await scheduleAgainst(api, office, claimant, respondent)
  const params = { id }
  const code = await printedCode(office.registry, id)
  const terms = { terms: 'کارفرما مزد سه ماه را تا پایان دی می‌پردازد.', amountRial: '200000000' }
  const proposed = await claimant.call(proposeSettlement, { params, body: { version: await versionOf(id), ...terms } })
  expect(proposed.status).toBe(200)
  const letter = { kind: 'announcement', to: 'all', text: 'پرونده در نوبت رسیدگی این شعبه است.' }
  const sent = await office.branch.call(sendLetter, { params, body: { version: await versionOf(id), ...letter } })
  expect(sent.status).toBe(200)
  const others = { ...letter, to: 'claimant', text: 'مدارک خود را به همراه بیاورید.' }
  await office.branch.call(sendLetter, { params, body: { version: await versionOf(id), ...others } })

  expect((await employer.call(joinCase, { body: { trackingCode: code } })).body.state).toBe('waiting')
  const { joiners } = (await office.registry.call(getPaperChannel, { params })).body
  await office.registry.call(confirmJoiner, { params: { id: joiners[0].id } })
  expect(await kindsOf(employer, id)).toEqual(['petitionCopy', 'invitation', 'settlementProposal', 'announcement'])
  const wrong = await verifyAs(api, zahra, 'employer')
  expect((await wrong.call(listNotices)).body.items).toEqual([])
})
