import { listAccess } from '@dadkar/contract/audit'
import {
  confirmBinding,
  findEnrolments,
  getVisit,
  resendBindingCode,
  startBinding,
  startVisit,
} from '@dadkar/contract/counter'
import { changeOffice } from '@dadkar/contract/office'
import { getMe } from '@dadkar/contract/person'
import { retryVerification } from '@dadkar/contract/verification'
import { companies } from '@dadkar/registry-simulator/companies'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSweepEnrolmentsJob } from '../src/jobs/sweep-enrolments.ts'
import { clerkOf, confirmAtDesk, type Desk, enrol, idOf, officeBody, openDesk, scanCard } from './counter-desk.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { stepUp, verifyAs } from './people.ts'

/* Level 4: what the registries refuse, what a clerk may not do, and what time ends. */

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

describe('what the registries say', () => {
  test('a wrong birth date is told, and asked again; after eight questions no more', async () => {
    const { id } = await desk.taken(people.vahid)
    const wrong = await desk.check(id, '1350/01/01')
    expect(wrong.body.registry).toMatchObject({ rejectedFor: 'identityMismatch', identity: null })
    expect((await desk.confirm(id)).code).toBe('enrolment.unchecked')
    expect((await desk.check(id, people.vahid.birthDate)).body.registry.rejectedFor).toBeNull()
    // A later wrong answer takes the right one back.
    expect((await desk.check(id, '1350/01/01')).body.registry.rejectedFor).toBe('identityMismatch')
    await scanCard(api, clerk, id)
    expect((await desk.confirm(id)).code).toBe('enrolment.unchecked')
    for (let asked = 3; asked < 8; asked += 1) await desk.check(id, '1350/01/01')
    expect((await desk.check(id, people.vahid.birthDate)).code).toBe('enrolment.too_many_checks')
  })

  test('many questions at once cost as many', async () => {
    const { id } = await desk.taken(people.mahdi)
    const answers = await Promise.all(Array.from({ length: 30 }, () => desk.check(id, '1350/01/01')))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(8)
    expect(new Set(answers.filter(({ status }) => status !== 200).map(({ code }) => code))).toEqual(
      new Set(['enrolment.too_many_checks']),
    )
  })

  test('numbers that are not the person’s are tried eight times, also at once', async () => {
    const code = await enrol(api, people.narges)
    const id = await confirmAtDesk(api, clerk, code, people.narges)
    const mobiles = Array.from({ length: 20 }, (_, n) => `0970100${String(5100 + n)}`)
    const answers = await Promise.all(
      mobiles.map((mobile) => clerk.call(startBinding, { ...at(id), body: { mobile } })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(8)
  })

  test('the dead and children are told apart', async () => {
    const { id: dead } = await desk.taken(people.yadollah)
    expect((await desk.check(dead, people.yadollah.birthDate)).body.registry.rejectedFor).toBe('deceased')
    const { id: child } = await desk.taken(people.arman)
    expect((await desk.check(child, people.arman.birthDate)).body.registry.rejectedFor).toBe('underage')
  })

  test('a registry that is down is nobody’s fault: nothing is lost, and it is asked again', async () => {
    const { id } = await desk.taken(people.hamid)
    await api.simulator.setFault('civil', { mode: 'outage' })
    const silent = await desk.check(id, people.hamid.birthDate)
    expect([silent.code, silent.body.params]).toEqual(['counter.registry_unavailable', { registry: 'civil' }])
    expect((await clerk.call(getVisit, at(id))).body).toMatchObject({ state: 'open', registry: null })
    await api.simulator.setFault('civil', { mode: 'up' })
    await expect
      .poll(async () => (await desk.check(id, people.hamid.birthDate)).body.registry?.rejectedFor, { timeout: 20_000 })
      .toBeNull()
  })

  test('a signatory opens their company at the counter; who does not sign for it is told', async () => {
    const { legalNationalId, registrationNumber } = companies.peyvand
    const company = { capacity: 'employer', legalNationalId, registrationNumber }
    const { id: stranger } = await desk.taken(people.kamran, company)
    expect((await desk.check(stranger, people.kamran.birthDate)).body.registry.rejectedFor).toBe('notSignatory')
    const code = await enrol(api, people.siavash, company)
    await confirmAtDesk(api, clerk, code, people.siavash)
    const siavash = await desk.bindAtHome(code, people.siavash.mobiles[0])
    expect((await siavash.call(getMe)).status).toBe(200)
    expect(await api.sql('select 1 from organization where name = $1', [companies.peyvand.name])).toHaveLength(1)
  })
})

describe('who may do what', () => {
  test('a refusal ends it: the kind with the code, the note in the person’s access log', async () => {
    const home = await verifyAs(api, people.samira, 'worker')
    const { id, code } = await desk.taken(people.samira)
    expect((await desk.refuse(id)).body).toMatchObject({ state: 'refused', refusedFor: 'faceDiffers' })
    expect(await desk.follow(code)).toMatchObject({
      state: 'refused',
      refusedFor: 'faceDiffers',
      office: { phone: officeBody.phone },
    })
    expect(JSON.stringify(await desk.follow(code))).not.toContain('چهره با')
    const { items } = (await home.call(listAccess)).body
    expect(items[0]).toMatchObject({ action: 'enrolment.refuse', reason: 'چهره با عکس کارت یکی نبود.' })
    for (const late of [await desk.confirm(id), await desk.refuse(id), await desk.check(id, people.samira.birthDate)]) {
      expect(late.code).toBe('enrolment.over')
    }
  })

  test('another clerk does not see it until they take it, and then the first has it no more', async () => {
    const other = await clerkOf(api, desk.administrator, people.saeed, desk.officeId)
    const { id } = await desk.taken(people.roya)
    expect((await other.call(getVisit, at(id))).code).toBe('enrolment.not_found')
    expect((await desk.confirm(id, other)).code).toBe('enrolment.not_found')
    expect((await desk.take(id, other)).status).toBe(200)
    expect((await clerk.call(getVisit, at(id))).code).toBe('enrolment.not_found')
  })

  test('of two who decide at the same moment one wins', async () => {
    const { id } = await desk.taken(people.yousef)
    await desk.check(id, people.yousef.birthDate)
    await scanCard(api, clerk, id)
    const codes = (await Promise.all([desk.confirm(id), desk.refuse(id), desk.confirm(id)])).map(({ status }) => status)
    expect(codes.sort()).toEqual([200, 409, 409])
  })

  test('a confirmed enrolment is bound once, whoever is quick', async () => {
    const code = await enrol(api, people.azadeh)
    const id = await confirmAtDesk(api, clerk, code, people.azadeh)
    const sent = await clerk.call(startBinding, { ...at(id), body: { mobile: people.azadeh.mobiles[0] } })
    const right = await api.rightCode(sent.body.binding.challenge.id)
    const enter = () => clerk.call(confirmBinding, { ...at(id), body: { code: right } })
    const statuses = (await Promise.all([enter(), enter(), enter()])).map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(await api.sql('select 1 from person where first_name = $1', [people.azadeh.firstName])).toHaveLength(1)
  })

  test('nobody confirms themselves', async () => {
    const id = await idOf(api, await enrol(api, people.somayeh))
    expect((await desk.take(id)).code).toBe('enrolment.of_oneself')
    const own = { capacity: 'worker', nationalId: people.somayeh.nationalId }
    expect((await clerk.call(startVisit, { body: own })).code).toBe('enrolment.of_oneself')
  })

  test('a worker, a clerk of a closed office and a clerk without a fresh code go no further', async () => {
    const { id } = await desk.taken(people.nasrin)
    const worker = await verifyAs(api, people.behrouz, 'worker')
    expect((await desk.take(id, worker)).code).toBe('session.capacity_required')
    await desk.administrator.call(changeOffice, { ...at(desk.officeId), body: { ...officeBody, isOpen: false } })
    expect((await clerk.call(getVisit, at(id))).code).toBe('counter.no_office')
    await desk.administrator.call(changeOffice, { ...at(desk.officeId), body: officeBody })
    await api.sql('update session set stepped_up_at = null where capacity = $1', ['clerk'])
    for (const refused of [
      await desk.check(id, people.nasrin.birthDate),
      await desk.confirm(id),
      await desk.refuse(id),
    ]) {
      expect(refused.code).toBe('session.step_up_required')
    }
    await stepUp(api, clerk)
  })
})

describe('time', () => {
  test('a code that is too old is not taken, and scans that nobody took over are removed', async () => {
    const { id, code } = await desk.taken(people.fereshteh)
    const scan = await scanCard(api, clerk, id)
    await api.sql(`update enrolment set valid_until = now() - interval '1 second' where id = $1`, [id])
    expect((await desk.follow(code)).state).toBe('expired')
    expect((await desk.check(id, people.fereshteh.birthDate)).code).toBe('enrolment.over')
    expect((await clerk.call(findEnrolments, { body: { enrolmentCode: code } })).body.items).toEqual([])
    const sweep = () => createSweepEnrolmentsJob({ db: api.db })({}, {} as never)
    const documents = () => api.sql('select id from document where id = $1', [scan])
    await sweep()
    expect(await documents()).toHaveLength(1)
    await api.sql(`update enrolment set valid_until = now() - interval '49 hours' where id = $1`, [id])
    await sweep()
    expect(await documents()).toHaveLength(0)
    expect(await api.sql('select state from enrolment where id = $1', [id])).toHaveLength(1)
  })

  test('what was confirmed is bound within a day', async () => {
    const code = await enrol(api, people.elaheh)
    const id = await confirmAtDesk(api, clerk, code, people.elaheh)
    const [{ hours }] = await api.sql(
      `select round(extract(epoch from valid_until - decided_at) / 3600) as hours from enrolment where id = $1`,
      [id],
    )
    expect(`${hours} hours`).toBe('24 hours')
    await api.sql(`update enrolment set valid_until = now() - interval '1 second' where id = $1`, [id])
    expect((await desk.bind(api.caller(), code, people.elaheh.mobiles[0])).code).toBe('enrolment.over')
  })

  test('a code that was sent in time still counts beside the clerk, and can be sent again', async () => {
    const code = await enrol(api, people.sohrab)
    const id = await confirmAtDesk(api, clerk, code, people.sohrab)
    const body = { mobile: people.sohrab.mobiles[0] }
    await clerk.call(startBinding, { ...at(id), body })
    await api.sql(`update enrolment set valid_until = now() - interval '1 second' where id = $1`, [id])
    expect((await clerk.call(getVisit, at(id))).body.state).toBe('confirmed')
    expect((await clerk.call(startBinding, { ...at(id), body: { mobile: '09701005199' } })).code).toBe('enrolment.over')
    expect((await clerk.call(resendBindingCode, at(id))).code).toBe('code.resend_too_early')
    await api.sql(
      `update challenge set expires_at = now() where about_id in
      (select id from verification where enrolment_id = $1)`,
      [id],
    )
    const fresh = await clerk.call(resendBindingCode, at(id))
    const right = await api.rightCode(fresh.body.binding.challenge.id)
    const bound = await clerk.call(confirmBinding, { ...at(id), body: { code: right } })
    expect([bound.status, bound.body.state]).toEqual([200, 'bound'])
    expect((await clerk.call(resendBindingCode, at(id))).code).toBe('enrolment.over')
  })

  test('a silent SIM registry costs nobody a second visit', async () => {
    const code = await enrol(api, people.shirin)
    const id = await confirmAtDesk(api, clerk, code, people.shirin)
    const start = () => clerk.call(startBinding, { ...at(id), body: { mobile: people.shirin.mobiles[0] } })
    await api.simulator.setFault('sim', { mode: 'outage' })
    expect((await start()).body.binding.state).toBe('waiting')
    await api.sql(`update enrolment set valid_until = now() - interval '1 second' where id = $1`, [id])
    await api.simulator.setFault('sim', { mode: 'up' })
    await expect.poll(async () => (await start()).body.binding?.state, { timeout: 20_000 }).toBe('codeSent')
  })

  test('asking for a code to the same number sends a new one when the last has run out', async () => {
    const code = await enrol(api, people.homa)
    const id = await confirmAtDesk(api, clerk, code, people.homa)
    const start = () => clerk.call(startBinding, { ...at(id), body: { mobile: people.homa.mobiles[0] } })
    const { challenge: first } = (await start()).body.binding
    expect((await start()).body.binding.challenge.id).toBe(first.id)
    await api.sql('update challenge set expires_at = now() where id = $1', [first.id])
    const { challenge: second } = (await start()).body.binding
    expect(second.id).not.toBe(first.id)
    expect(new Date(second.expiresAt).getTime()).toBeGreaterThan(Date.now())
  })

  test('before the counter has confirmed nothing can be bound', async () => {
    const code = await enrol(api, people.mansour)
    expect((await desk.bind(api.caller(), code, people.mansour.mobiles[0])).code).toBe('enrolment.not_confirmed')
  })

  test('a binding that waits at home is nobody else’s', async () => {
    const code = await enrol(api, people.leila, { capacity: 'worker' })
    await confirmAtDesk(api, clerk, code, people.leila)
    const home = api.caller()
    const { body } = await desk.bind(home, code, people.leila.mobiles[0])
    expect((await api.caller().call(retryVerification, at(body.id))).code).toBe('verification.not_found')
  })
})
