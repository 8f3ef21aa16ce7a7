import { listAccess } from '@dadkar/contract/audit'
import {
  confirmBinding,
  fillVisitProfile,
  findEnrolments,
  getVisit,
  listScans,
  listVisits,
  resendBindingCode,
  startBinding,
  startVisit,
} from '@dadkar/contract/counter'
import { getDocumentPreview, listDocuments } from '@dadkar/contract/document'
import { getMe } from '@dadkar/contract/person'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { confirmAtDesk, type Desk, enrol, idOf, officeBody, openDesk, scanCard } from './counter-desk.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { signInAs, verifyAs } from './people.ts'

/* Level 4: a code for the counter, the clerk's work, and the binding to the person's own SIM. */

let api: TestApi
let desk: Desk
let clerk: Caller

beforeAll(async () => {
  api = await startTestApi()
  desk = await openDesk(api)
  clerk = desk.clerk
}, 120_000)
afterAll(() => api.stop())

const at = (id: string) => ({ params: { id } })

describe('the whole way', () => {
  let code: string
  let sara: Caller

  test('a code says nothing of the person, and is found at the counter by itself or by the national ID', async () => {
    code = await enrol(api, people.sara)
    expect(await desk.follow(code)).toMatchObject({
      code,
      state: 'open',
      capacity: 'worker',
      office: null,
      refusedFor: null,
    })
    expect(JSON.stringify(await desk.follow(code))).not.toContain(people.sara.nationalId)
    const byCode = await clerk.call(findEnrolments, { body: { enrolmentCode: code } })
    const byId = await clerk.call(findEnrolments, { body: { nationalId: people.sara.nationalId } })
    expect(byCode.body.items).toEqual(byId.body.items)
    expect(byCode.body.items[0]).toMatchObject({ code, state: 'open', isOwn: false })
    expect(JSON.stringify(byCode.body)).not.toContain(people.sara.nationalId)
  })

  test('the clerk takes it, asks the registries about the card, scans and confirms', async () => {
    const id = await idOf(api, code)
    const visit = (await desk.take(id)).body
    expect(visit).toMatchObject({ state: 'open', nationalId: people.sara.nationalId, registry: null, birthDate: null })
    expect((await desk.confirm(id)).code).toBe('enrolment.unchecked')
    const { firstName, lastName, fatherName } = people.sara
    const checked = await desk.check(id, people.sara.birthDate)
    expect(checked.body.registry).toMatchObject({ rejectedFor: null, identity: { firstName, lastName, fatherName } })
    expect((await desk.confirm(id)).code).toBe('enrolment.card_not_scanned')
    const scan = await scanCard(api, clerk, id)
    expect((await clerk.call(listScans, at(id))).body.items.map((one: { id: string }) => one.id)).toEqual([scan])
    const confirmed = await desk.confirm(id)
    expect([confirmed.status, confirmed.body.state]).toEqual([200, 'confirmed'])
    // What was scanned is no longer the clerk's to look at.
    expect((await clerk.call(listScans, at(id))).body.items).toEqual([])
    expect((await clerk.call(getDocumentPreview, at(scan))).code).toBe('document.not_found')
  })

  test('the person binds it with a code to their own SIM, and has an account of level four with the scans', async () => {
    expect(await desk.follow(code)).toMatchObject({ state: 'confirmed', office: { name: officeBody.name } })
    sara = await desk.bindAtHome(code, people.sara.mobiles[0])
    const me = (await sara.call(getMe)).body
    expect(me).toMatchObject({ level: 4, nationalId: people.sara.nationalId, birthDate: people.sara.birthDate })
    expect((await sara.call(listDocuments)).body.items).toMatchObject([{ kind: 'identityCardFront', state: 'ready' }])
    expect((await desk.follow(code)).state).toBe('bound')
    expect((await desk.bind(api.caller(), code, people.sara.mobiles[0])).code).toBe('enrolment.over')
  })

  test('the person finds every act of the clerk in their access log, with the office', async () => {
    const { items } = (await sara.call(listAccess, { query: { limit: '50' } })).body
    const acts = items.filter((one: { who: { kind: string } }) => one.who.kind === 'staff')
    expect(acts.map((one: { action: string }) => one.action).reverse()).toEqual([
      'enrolment.search',
      'enrolment.take',
      'enrolment.check',
      'document.scan',
      'enrolment.confirm',
    ])
    for (const act of acts) {
      expect(act.counter).toEqual(officeBody.name)
      expect(act.who).toMatchObject({ capacity: 'clerk', name: null })
    }
  })

  test('the clerk keeps the line in their list, with the name and without the national ID', async () => {
    const { items } = (await clerk.call(listVisits)).body
    expect(items[0]).toMatchObject({ code, state: 'bound', name: `${people.sara.firstName} ${people.sara.lastName}` })
    const visit = (await clerk.call(getVisit, at(items[0].id))).body
    expect([visit.nationalId, visit.birthDate, visit.binding]).toEqual([null, null, null])
  })
})

describe('beside the clerk', () => {
  test('a person without a device enters the code there; nobody is signed in, and they sign in later', async () => {
    const begun = await clerk.call(startVisit, { body: { capacity: 'worker', nationalId: people.reza.nationalId } })
    expect([begun.status, begun.body.state]).toEqual([201, 'open'])
    const { id, code } = begun.body
    await confirmAtDesk(api, clerk, code, people.reza)
    const body = { mobile: people.reza.mobiles[0] }
    const sent = await clerk.call(startBinding, { ...at(id), body })
    expect(sent.body.binding).toMatchObject({ state: 'codeSent', rejectedFor: null })
    expect((await clerk.call(resendBindingCode, at(id))).code).toBe('code.resend_too_early')
    const challengeId = sent.body.binding.challenge.id
    const wrong = await clerk.call(confirmBinding, { ...at(id), body: { code: await api.wrongCode(challengeId) } })
    expect(wrong.code).toBe('code.wrong')
    const profile = { address: 'تهران، خیابان آزادی، پلاک ۱۲', postalCode: '1619735744', email: null }
    const written = await clerk.call(fillVisitProfile, { ...at(id), body: profile })
    expect(written.body.profile).toEqual(profile)
    const bound = await clerk.call(confirmBinding, { ...at(id), body: { code: await api.rightCode(challengeId) } })
    expect([bound.status, bound.body.state]).toEqual([200, 'bound'])
    expect(JSON.stringify([bound.body, bound.headers])).not.toMatch(/accessToken|set-cookie/)
    expect(
      await api.sql(
        'select 1 from session s join person p on p.id = s.person_id where p.level = 4 and p.first_name = $1',
        [people.reza.firstName],
      ),
    ).toEqual([])
    const reza = await signInAs(api, people.reza)
    expect((await reza.call(getMe)).body).toMatchObject({ level: 4, profile })
    expect((await clerk.call(fillVisitProfile, { ...at(id), body: profile })).code).toBe('enrolment.over')
    expect((await clerk.call(getVisit, at(id))).body.profile).toBeNull()
  })

  test('a line in another’s name gets no code, here or at home', async () => {
    const code = await enrol(api, people.nima)
    const id = await confirmAtDesk(api, clerk, code, people.nima)
    const mobile = people.nima.claims?.mobile ?? ''
    const before = await api.codesAt(mobile)
    const here = await clerk.call(startBinding, { ...at(id), body: { mobile } })
    expect(here.body.binding).toMatchObject({ state: 'rejected', rejectedFor: 'simMismatch', challenge: null })
    const home = await desk.bind(api.caller(), code, mobile)
    expect(home.body).toMatchObject({ state: 'rejected', rejectedFor: 'simMismatch' })
    expect(await api.codesAt(mobile)).toBe(before)
    // A line of their own, registered meanwhile, still does.
    const own = await clerk.call(startBinding, { ...at(id), body: { mobile: people.nima.mobiles[0] } })
    expect(own.body.binding.state).toBe(people.nima.mobiles[0] === mobile ? 'rejected' : 'codeSent')
  })

  test('the SIM registry is silent: the binding waits, and goes on when it answers', async () => {
    const code = await enrol(api, people.mina)
    const id = await confirmAtDesk(api, clerk, code, people.mina)
    await api.simulator.setFault('sim', { mode: 'outage' })
    const body = { mobile: people.mina.mobiles[0] }
    const waiting = await clerk.call(startBinding, { ...at(id), body })
    expect(waiting.body.binding).toMatchObject({ state: 'waiting', waitingFor: 'sim' })
    await api.simulator.setFault('sim', { mode: 'up' })
    await expect
      .poll(async () => (await clerk.call(startBinding, { ...at(id), body })).body.binding.state, { timeout: 20_000 })
      .toBe('codeSent')
  })
})

describe('an account that is there already', () => {
  test('keeps everything, reaches level four, and moves to the new number; the old one is told and signed out', async () => {
    const [old, fresh] = people.maryam.mobiles as [string, string]
    const before = await verifyAs(api, people.maryam, 'worker')
    const code = await enrol(api, people.maryam, { capacity: 'employer' })
    await confirmAtDesk(api, clerk, code, people.maryam)
    const after = await desk.bindAtHome(code, fresh)
    const me = (await after.call(getMe)).body
    expect(me).toMatchObject({ level: 4, capacities: ['worker', 'employer'] })
    expect((await before.call(getMe)).code).toBe('session.ended')
    await expect
      .poll(async () => (await api.simulator.messages()).some((one) => one.mobile === old && one.code === null))
      .toBe(true)
  })
})
