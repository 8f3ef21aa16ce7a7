import { annulService } from '@dadkar/contract/annulment'
import { fileBrief, listOwnBriefs } from '@dadkar/contract/brief'
import { getCase } from '@dadkar/contract/case'
import { getOfficeCase } from '@dadkar/contract/case-office'
import { saveCorrection, signCorrection } from '@dadkar/contract/correction'
import { joinCase } from '@dadkar/contract/join'
import { joinCases } from '@dadkar/contract/joinder'
import { sendLetter } from '@dadkar/contract/letter'
import { getNoticePaper, listNotices, openNotice } from '@dadkar/contract/notice'
import {
  getPaperChannel,
  getPaperSheet,
  handOutPaper,
  type PaperChannel,
  recordPaperFailure,
  recordPaperService,
} from '@dadkar/contract/paper-service'
import { acceptSettlement, proposeSettlement } from '@dadkar/contract/settlement'
import { getVerdict } from '@dadkar/contract/verdict'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { api, filed, id, look, office } from './labour-case.ts'
import { copyCase } from './labour-office.ts'
import { ownDocument } from './own-document.ts'
import { handOut, nameOf } from './paper-case.ts'
import { hearAnother, object, openRulings, rule, serve } from './rulings.ts'

/* What the office does to a case reaches a party without an account on paper, and once they join, in their account. */

beforeAll(openRulings, 120_000)
afterAll(() => api.stop())
beforeEach(hearAnother)

const { parvaneh } = people
const params = () => ({ params: { id } })
const channel = async (of = id): Promise<PaperChannel> =>
  (await office.branch.call(getPaperChannel, { params: { id: of } })).body
const kindsDue = async (of = id) => (await channel(of)).duties.map(({ kind }) => kind)
/** From now on the respondent is a name alone. */
const forget = (of = id) =>
  api.sql(`update party set subject_id = null, name = $2 where case_id = $1 and side = 'respondent'`, [
    of,
    nameOf(parvaneh),
  ])
const delivered = () => ({
  ...{ triedAt: new Date().toISOString(), recipient: 'addressee', recipientName: nameOf(parvaneh) },
  place: 'تهران، جادهٔ قدیم کرج، کارگاه شمارهٔ ۷',
})
const deliver = (service: string) =>
  office.branch.call(recordPaperService, { params: { id: service }, body: delivered() })
const write = async (text: string, to = 'respondent') => {
  const { version } = await look()
  return office.branch.call(sendLetter, { ...params(), body: { version, kind: 'warning', to, text } })
}
const reason = 'برگه به کارگاه همسایه داده شده بود و همسایه نوشته است (see the letter) 🙂.'

async function annul(of: 'claimant' | 'respondent') {
  const { services } = (await office.branch.call(getVerdict, params())).body
  const service = services.find((each: { side: string }) => each.side === of)
  const body = { version: (await look()).version, reason }
  return office.branch.call(annulService, { params: { id, serviceId: service.id }, body })
}

test('the annulment of a service, printed with the code to join by, brought back once and then served', async () => {
  await rule()
  await serve()
  await forget()
  expect((await annul('claimant')).status).toBe(200)
  expect(await kindsDue()).toEqual(['serviceAnnulment'])
  const out = (await handOut(office.branch, id)).body
  expect(await kindsDue()).toEqual([])
  const sheet = (await office.branch.call(getPaperSheet, { params: { id: out.id } })).body
  expect(sheet).toMatchObject({
    service: { kind: 'serviceAnnulment', attempt: 1 },
    paper: { form: 'dadkar.service-annulment.1', reason, addressee: { side: 'claimant' } },
    petition: null,
    trackingCode: expect.stringMatching(/^[0-9A-Z]{12}$/),
  })
  const failed = { triedAt: new Date().toISOString(), failure: 'locked', note: 'کارگاه بسته بود.' }
  await office.branch.call(recordPaperFailure, { params: { id: out.id }, body: failed })
  expect((await channel()).duties).toMatchObject([{ kind: 'serviceAnnulment', attempt: 2 }])
  const again = (await handOut(office.branch, id)).body
  expect((await deliver(again.id)).body).toMatchObject({ state: 'served', kind: 'serviceAnnulment' })
  expect(await kindsDue()).toEqual([])
  const { timeline } = (await filed.claimant.call(getCase, params())).body
  expect(timeline.at(-1).kind).toBe('servedOnPaper')
})

test('the correction of a ruling and the copy of an objection, each a paper of its own', async () => {
  await rule()
  await serve()
  await forget()
  const text = 'در جمع مبلغ‌ها «۲۵۰٬۰۰۰٬۰۰۰» نوشته شده و درست آن «۲۰۰٬۰۰۰٬۰۰۰ ریال» است.'
  await office.member.call(saveCorrection, { ...params(), body: { version: 0, text } })
  for (const member of office.members.slice(0, 2))
    await member.call(signCorrection, { ...params(), body: { version: 1 } })
  await object(filed.claimant)
  expect(await kindsDue()).toEqual(['correction', 'objectionNotice'])
  const { body } = await handOut(office.branch, id, 'correction')
  const { paper } = (await office.branch.call(getPaperSheet, { params: { id: body.id } })).body
  expect(paper).toMatchObject({ form: 'dadkar.correction.1', text })
  expect(await kindsDue()).toEqual(['objectionNotice'])
})

test('warnings: several wait beside each other, and whoever joins finds those written to them and no others', async () => {
  await rule()
  await forget()
  for (const text of ['نخستین اخطار: فهرست مزد را بیاورید.', 'دومین اخطار: نشانی تازه را بنویسید.']) {
    expect((await write(text)).status).toBe(200)
  }
  expect((await write('این نامه برای خواهان است.', 'claimant')).status).toBe(200)
  expect((await kindsDue()).filter((kind) => kind === 'warning')).toHaveLength(2)
  const [, second] = (await channel()).duties.filter(({ kind }) => kind === 'warning')
  const server = 'نادر ابلاغ‌گر'
  const body = { partyId: second?.partyId, paperId: second?.paperId, server }
  const outs = await Promise.all([1, 2].map(() => office.branch.call(handOutPaper, { ...params(), body })))
  expect(outs.map(({ status }) => status).sort()).toEqual([201, 409])
  const out = outs.find(({ status }) => status === 201)?.body
  const sheet = (await office.branch.call(getPaperSheet, { params: { id: out.id } })).body
  expect(sheet.paper.text).toMatch(/^دومین/)

  const employer = filed.respondent
  expect((await employer.call(joinCase, { body: { trackingCode: sheet.trackingCode } })).body.state).toBe('joined')
  const { items } = (await employer.call(listNotices)).body
  const warnings = items.filter(
    (each: { caseId: string; kind: string }) => each.caseId === id && each.kind === 'warning',
  )
  expect(warnings).toHaveLength(2)
  await employer.call(openNotice, { params: { id: warnings[0].id } })
  const paper = (await employer.call(getNoticePaper, { params: { id: warnings[0].id } })).body
  expect(paper).toMatchObject({ form: 'dadkar.warning.1', text: expect.stringMatching(/^دومین/) })
  // In an account it is served there: no server is needed any more, and one who is on the way may still record it.
  expect(await kindsDue()).toEqual([])
  expect((await deliver(out.id)).status).toBe(200)
})

test('a brief of the other party with the fingerprints of its documents; whoever filed it sees when it was served', async () => {
  await forget()
  const documentIds = [await ownDocument(api, filed.claimant, 'فیش فروردین')]
  const { version } = await look()
  const text = 'سه ماه آخر پرداخت نشده است 📎 (see PDF).'
  const brief = (await filed.claimant.call(fileBrief, { ...params(), body: { version, text, documentIds } })).body
  expect(brief.copies).toMatchObject([{ side: 'respondent', placedAt: null }])
  expect(await kindsDue()).toEqual(['brief'])
  const out = (await handOut(office.branch, id, 'brief')).body
  const { paper } = (await office.branch.call(getPaperSheet, { params: { id: out.id } })).body
  const [{ sha256 }] = brief.documents
  expect(paper).toMatchObject({ form: 'dadkar.brief.1', text, number: brief.number, documents: [{ sha256 }] })
  const { triedAt } = (await deliver(out.id)).body
  const [own] = (await filed.claimant.call(listOwnBriefs, params())).body.items
  expect(own.copies).toEqual([{ side: 'respondent', name: nameOf(parvaneh), placedAt: triedAt, openedAt: null }])
  expect(await kindsDue()).toEqual([])
})

test('the settlement, to whoever signed it and has no account any more', async () => {
  const terms = { terms: 'کارفرما مزد سه ماه را تا پایان دی می‌پردازد.', amountRial: '۲۰۰٬۰۰۰٬۰۰۰' }
  const versionOf = async () => (await look()).version
  await filed.claimant.call(proposeSettlement, { ...params(), body: { version: await versionOf(), ...terms } })
  const setClosed = (closedAt: string) =>
    api.sql(
      `update person set closed_at = ${closedAt} where id = (
      select subject_id from party where case_id = $1 and side = 'claimant')`,
      [id],
    )
  await setClosed('now()')
  try {
    const body = { version: await versionOf() }
    const settled = await filed.respondent.call(acceptSettlement, { ...params(), body })
    expect(settled.body.state).toBe('settled')
    const { duties } = await channel()
    expect(duties).toMatchObject([{ kind: 'settlement', side: 'claimant' }])
    const out = (await handOut(office.branch, id)).body
    const { paper } = (await office.branch.call(getPaperSheet, { params: { id: out.id } })).body
    expect(paper).toMatchObject({ form: 'dadkar.settlement.1', terms: terms.terms, signatures: [{}, {}] })
  } finally {
    await setClosed('null')
  }
})

test('nothing is handed out that is not due: of another case, of another party, or served already', async () => {
  await rule()
  await forget()
  await write('فهرست مزد سال ۱۴۰۴ را بیاورید.')
  const duty = (await channel()).duties.find(({ kind }) => kind === 'warning')
  const hand = (change: object, of = id) =>
    office.branch.call(handOutPaper, {
      params: { id: of },
      body: { partyId: duty?.partyId, paperId: duty?.paperId, server: 'نادر ابلاغ‌گر', ...change },
    })
  const { parties } = (await office.branch.call(getOfficeCase, params())).body
  const claimant = parties.find(({ side }: { side: string }) => side === 'claimant')
  expect((await hand({ partyId: claimant.id })).code).toBe('paper_service.not_needed')
  expect((await hand({ paperId: claimant.id })).code).toBe('paper_service.not_needed')
  expect((await hand({}, filed.caseId)).code).toBe('paper_service.not_needed')
  expect((await hand({ paperId: 'x' })).status).toBe(400)
  const out = (await hand({})).body
  await deliver(out.id)
  expect((await hand({})).code).toBe('paper_service.not_needed')
})

test('the joinder of two cases whose respondent is known and has no account', async () => {
  const [earlier, later] = [await copyCase(api, filed.caseId), await copyCase(api, filed.caseId)]
  const setClosed = (closedAt: string) =>
    api.sql(
      `update person set closed_at = ${closedAt} where id =
      (select subject_id from party where case_id = $1 and side = 'respondent')`,
      [later],
    )
  await setClosed('now()')
  try {
    const { version } = (await office.registry.call(getOfficeCase, { params: { id: later } })).body
    const body = { version, intoId: earlier, reason: 'هر دو دادخواست دربارهٔ یک قرارداد است.' }
    expect((await office.registry.call(joinCases, { params: { id: later }, body })).body.state).toBe('joined')
    expect(await kindsDue(later)).toEqual(['joinder'])
    const out = (await handOut(office.registry, later)).body
    const { paper } = (await office.registry.call(getPaperSheet, { params: { id: out.id } })).body
    expect(paper).toMatchObject({ form: 'dadkar.joinder.1', reason: body.reason })
    expect((await deliver(out.id)).body.state).toBe('served')
  } finally {
    await setClosed('null')
  }
})
