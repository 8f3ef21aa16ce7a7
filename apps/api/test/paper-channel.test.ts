import { annulService } from '@dadkar/contract/annulment'
import { getCase } from '@dadkar/contract/case'
import { getOfficeCase, recordHearing } from '@dadkar/contract/case-office'
import {
  getPaperChannel,
  getPaperSheet,
  handOutPaper,
  listPaperServices,
  recordPaperFailure,
  recordPaperService,
} from '@dadkar/contract/paper-service'
import { getVerdict, objectToVerdict, saveVerdict, serveVerdict, signVerdict } from '@dadkar/contract/verdict'
import { lastFilingDate, parseTrackingCode } from '@dadkar/procedure'
import { makeCalendar } from '@dadkar/procedure/make-calendar'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { openLabourOffice, sittingsOf } from './labour-office.ts'
import { handOut, nameOf, scheduleAgainst } from './paper-case.ts'
import { completeProfile, stepUp, verifyAs } from './people.ts'

const { sara, parvaneh } = people

let api: TestApi
let office: Awaited<ReturnType<typeof openLabourOffice>>
let claimant: Caller
beforeAll(async () => {
  api = await startTestApi()
  office = await openLabourOffice(api)
  claimant = await verifyAs(api, sara, 'worker')
  await completeProfile(claimant)
  await stepUp(api, claimant)
}, 60_000)
afterAll(() => api.stop())

const named = { kind: 'unidentified', name: nameOf(parvaneh) } as const
const schedule = (respondent: Parameters<typeof scheduleAgainst>[3] = named) =>
  scheduleAgainst(api, office, claimant, respondent)
const channel = async (id: string, who = office.registry) => (await who.call(getPaperChannel, { params: { id } })).body
const delivery = (change: object = {}) => ({
  triedAt: new Date().toISOString(),
  recipient: 'addressee',
  recipientName: 'پروانه نمونه',
  place: 'تهران، جادهٔ قدیم کرج، کارگاه شمارهٔ ۷',
  ...change,
})
const deliver = (id: string, change: object = {}, who = office.branch) =>
  who.call(recordPaperService, { params: { id }, body: delivery(change) })
const bringBack = (id: string, failure = 'moved') =>
  office.registry.call(recordPaperFailure, {
    params: { id },
    body: { triedAt: new Date().toISOString(), failure, note: 'همسایه گفت کارگاه جابه‌جا شده است.' },
  })
/** The hour has come; whatever happened with the papers happened the day before. */
const beginHearing = async (id: string) => {
  await api.sql(
    `update paper_service set tried_at = now() - interval '1 day' where case_id = $1 and tried_at is not null`,
    [id],
  )
  await api.sql(`update hearing set starts_at = now() - interval '1 hour' where case_id = $1 and state = 'scheduled'`, [
    id,
  ])
}
const hold = async (id: string) => {
  const { version } = (await office.branch.call(getOfficeCase, { params: { id } })).body
  const present = await sittingsOf(api, office.board.id)
  const body = { version, minutes: 'خواهان آمد و خوانده نیامد. جلسه پایان یافت.', present }
  return office.branch.call(recordHearing, { params: { id }, body })
}

describe('an invitation on paper', () => {
  test('is handed out, printed with a code, served, and the hearing is held', async () => {
    const id = await schedule()
    const { duties } = await channel(id)
    expect(duties).toMatchObject([{ kind: 'invitation', side: 'respondent', name: named.name, attempt: 1 }])
    const out = await handOut(office.registry, id)
    expect([out.status, out.body.state]).toEqual([201, 'handedOut'])
    expect(out.body.dueOn > tehranDay(new Date())).toBe(true)
    expect((await channel(id)).duties).toEqual([])

    const sheet = (await office.branch.call(getPaperSheet, { params: { id: out.body.id } })).body
    expect(sheet).toMatchObject({
      paper: { form: 'dadkar.invitation.1' },
      petition: { form: 'dadkar.petition-copy.3' },
    })
    expect(parseTrackingCode(sheet.trackingCode).ok).toBe(true)
    const [{ dump }] = await api.sql(`select string_agg(p::text || s::text, '') as dump from party p, paper_service s`)
    for (const secret of [sheet.trackingCode, 'نادر']) {
      expect(dump).not.toContain(secret)
      expect(dump).not.toContain(Buffer.from(secret).toString('hex'))
    }

    await beginHearing(id)
    expect((await hold(id)).code).toBe('hearing.not_all_invited')
    await api.sql(`update hearing set starts_at = now() + interval '5 days' where case_id = $1`, [id])
    const served = await deliver(out.body.id, { recipient: 'relative' })
    expect(served.body).toMatchObject({ state: 'served', recipient: 'relative', place: delivery().place })
    await beginHearing(id)
    expect((await hold(id)).status).toBe(200)
    const { timeline } = (await claimant.call(getCase, { params: { id } })).body
    expect(timeline.map(({ kind }: { kind: string }) => kind)).toContain('invitedOnPaper')
  })

  test('that is served after the hearing began calls nobody to it', async () => {
    const id = await schedule()
    const out = await handOut(office.registry, id)
    await deliver(out.body.id)
    await api.sql(`update hearing set starts_at = now() - interval '1 hour' where case_id = $1`, [id])
    expect((await hold(id)).code).toBe('hearing.not_all_invited')
  })

  test('comes back and is handed out again, with the same code', async () => {
    const id = await schedule()
    const first = (await handOut(office.registry, id)).body
    const code = (await office.registry.call(getPaperSheet, { params: { id: first.id } })).body.trackingCode
    expect((await bringBack(first.id, 'locked')).body).toMatchObject({ state: 'notServed', failure: 'locked' })
    expect((await channel(id)).duties).toMatchObject([{ attempt: 2 }])
    const second = (await handOut(office.registry, id)).body
    expect((await office.registry.call(getPaperSheet, { params: { id: second.id } })).body.trackingCode).toBe(code)
    expect((await channel(id)).services.map(({ state }: { state: string }) => state)).toEqual([
      'handedOut',
      'notServed',
    ])
    await beginHearing(id)
    expect((await hold(id)).code).toBe('hearing.not_all_invited')
  })

  test('is handed out by one of two at once, and recorded once', async () => {
    const id = await schedule()
    const outs = await Promise.all([handOut(office.registry, id), handOut(office.branch, id)])
    expect(outs.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(outs.find(({ status }) => status === 409)?.code).toBe('paper_service.already_out')
    const out = outs.find(({ status }) => status === 201)?.body
    const records = await Promise.all([deliver(out.id), bringBack(out.id), deliver(out.id)])
    expect(records.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(records.find(({ status }) => status === 409)?.code).toBe('paper_service.over')
  })

  test('is for a respondent with a known number but no account too, and for nobody with one', async () => {
    const id = await schedule({ nationalId: people.jamshid.nationalId })
    expect((await channel(id)).duties).toHaveLength(1)
    const [{ waiting }] = await api.sql(
      'select count(*)::int as waiting from notice where case_id = $1 and not is_service',
      [id],
    )
    expect(waiting).toBe(2)
    await beginHearing(id)
    expect((await hold(id)).code).toBe('hearing.not_all_invited')

    await verifyAs(api, people.homa, 'employer')
    const other = await schedule({ nationalId: people.homa.nationalId })
    expect((await channel(other)).duties).toEqual([])
    const [known] = await api.sql(
      `select p.id as "partyId", h.invitation_id as "paperId" from party p join hearing h on h.case_id = p.case_id
      where p.case_id = $1 and p.side = 'respondent'`,
      [other],
    )
    const refused = await office.registry.call(handOutPaper, {
      params: { id: other },
      body: { ...known, server: 'نادر ابلاغ‌گر' },
    })
    expect(refused.code).toBe('paper_service.not_needed')
  })

  test.each([
    ['before it was handed out', () => new Date(Date.now() - 3_600_000).toISOString(), 'served_at.before_handing_out'],
    ['tomorrow', () => new Date(Date.now() + 86_400_000).toISOString(), 'served_at.in_future'],
    ['at no time', () => 'دیروز', 'served_at.malformed'],
  ])('is not served %s', async (_when, triedAt, code) => {
    const id = await schedule()
    const out = (await handOut(office.registry, id)).body
    expect((await deliver(out.id, { triedAt: triedAt() })).body.fields.triedAt).toBe(code)
  })

  test('is signed for, and is nobody’s outside the office', async () => {
    const id = await schedule()
    const out = (await handOut(office.registry, id)).body
    const listed = (await office.registry.call(listPaperServices, { query: { limit: '100' } })).body
    expect(listed.items.map(({ id }: { id: string }) => id)).toContain(out.id)
    await api.sql('update session set stepped_up_at = null')
    expect((await deliver(out.id)).code).toBe('session.step_up_required')
    expect((await claimant.call(getPaperSheet, { params: { id: out.id } })).code).toBe('session.capacity_required')
    await api.sql(`update "case" set office_code = '999' where id = $1`, [id])
    const everybody = [office.registry, office.branch, claimant, ...office.members]
    await Promise.all(everybody.map((who) => stepUp(api, who)))
    expect((await deliver(out.id)).code).toBe('paper_service.not_found')
    expect((await office.registry.call(getPaperSheet, { params: { id: out.id } })).code).toBe('paper_service.not_found')
    expect((await office.registry.call(getPaperChannel, { params: { id } })).code).toBe('case.not_found')
  })
})

const items = [
  { outcome: 'granted', amountRial: '۲۰۰٬۰۰۰٬۰۰۰', reasons: 'مزد پرداخت نشده است.', basis: 'مادهٔ ۳۷ قانون کار' },
  { outcome: 'granted', amountRial: '', reasons: 'دلیل موجهی برای اخراج نبود.', basis: 'مادهٔ ۱۶۵ قانون کار' },
]

/** A case that was heard after an invitation on paper, and on which the board has ruled. */
async function rule(): Promise<string> {
  const id = await schedule()
  const out = await handOut(office.registry, id)
  await deliver(out.body.id)
  await beginHearing(id)
  expect((await hold(id)).status).toBe(200)
  await office.member.call(saveVerdict, { params: { id }, body: { version: 0, items } })
  for (const member of office.members) {
    expect((await member.call(signVerdict, { params: { id }, body: { version: 1, dissent: null } })).status).toBe(200)
  }
  return id
}

test('a ruling on paper sets the limit running from the day of its service, the same rule as in an account', async () => {
  const id = await rule()
  const look = async () => (await office.branch.call(getOfficeCase, { params: { id } })).body
  const { version, actions } = await look()
  expect(actions).toContain('serveVerdict')
  await office.branch.call(serveVerdict, { params: { id }, body: { version } })
  expect((await look()).actions).not.toContain('serveVerdict')
  expect((await channel(id)).duties).toMatchObject([{ kind: 'verdict', attempt: 1 }])
  const out = (await handOut(office.branch, id)).body
  const sheet = (await office.branch.call(getPaperSheet, { params: { id: out.id } })).body
  expect(sheet).toMatchObject({ paper: { form: 'dadkar.verdict.2' }, petition: null })
  expect((await deliver(out.id, {}, office.registry)).code).toBe('case.step_not_allowed')
  expect((await deliver(out.id, { recipient: 'refused' })).status).toBe(200)
  const services = await api.sql(
    `select last_day::text as "lastDay", notice_id as notice, paper_service_id as paper from verdict_service order by paper nulls first`,
  )
  const lastDay = lastFilingDate(tehranDay(new Date()), makeCalendar())
  expect(services).toEqual([
    { lastDay, notice: expect.any(String), paper: null },
    { lastDay, notice: null, paper: out.id },
  ])
  expect(await look()).toMatchObject({ state: 'served', dueOn: lastDay })
  const text = 'به این رأی اعتراض دارم، زیرا مزد کامل پرداخت نشده است.'
  const objected = await claimant.call(objectToVerdict, {
    params: { id },
    body: { version: (await look()).version, text },
  })
  expect(objected.body.state).toBe('objected')
})

test('a ruling can be served on paper first; the case is served by it', async () => {
  const id = await rule()
  const out = (await handOut(office.branch, id)).body
  expect((await deliver(out.id)).status).toBe(200)
  const { state, actions } = (await office.branch.call(getOfficeCase, { params: { id } })).body
  expect([state, actions.includes('serveVerdict')]).toEqual(['served', true])
})

test('the service of a ruling on paper can be annulled: the paper is to be handed out again', async () => {
  const id = await rule()
  const params = { id }
  const out = (await handOut(office.branch, id)).body
  await deliver(out.id)
  const [service] = (await office.branch.call(getVerdict, { params })).body.services
  expect(service).toMatchObject({ isOnPaper: true, side: 'respondent', annulment: null })
  const { version } = (await office.branch.call(getOfficeCase, { params })).body
  const annulled = await office.branch.call(annulService, {
    params: { id, serviceId: service.id },
    body: { version, reason: 'برگه به کارگاه همسایه داده شده بود و همسایه نوشته است.' },
  })
  expect(annulled.body).toMatchObject({ state: 'served', dueOn: null })
  const { duties, services } = await channel(id)
  expect(duties).toMatchObject([
    { kind: 'verdict', attempt: 2 },
    { kind: 'serviceAnnulment', attempt: 1 },
  ])
  expect(services[0]).toMatchObject({ id: out.id, state: 'served', annulledAt: expect.any(String) })
  const again = (await handOut(office.branch, id, 'verdict')).body
  expect((await deliver(again.id)).body).toMatchObject({ state: 'served', annulledAt: null })
  expect((await channel(id)).duties).toMatchObject([{ kind: 'serviceAnnulment' }])
})
