import { listAccess } from '@dadkar/contract/audit'
import { listCases } from '@dadkar/contract/case'
import { actAs } from '@dadkar/contract/session'
import {
  agreeToStaffChange,
  changeStaff,
  declineStaffChange,
  listStaff,
  listStaffChanges,
  type StaffCapacity,
} from '@dadkar/contract/staff'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { administratorOf, signInAs, verifyAs } from './people.ts'

/* Staff capacities are given and taken; that of administrator by two. Babak and Sara are administrators. */

const reason = 'حکم شمارهٔ ۱۲ به تاریخ امروز'
const nobody = '01900000-0000-7000-8000-000000000000'
let api: TestApi
let babak: Caller
let sara: Caller
let reza: Caller
const id: Record<'babak' | 'sara' | 'reza', string> = { babak: '', sara: '', reza: '' }

const capacitiesOf = async (personId: string) =>
  (await api.sql('select capacity from person_capacity where person_id = $1', [personId])).map((row) => row.capacity)

const change = (who: Caller, personId: string, capacity: StaffCapacity, kind: 'give' | 'take' = 'give') =>
  who.call(changeStaff, { params: { id: personId }, body: { capacity, kind, reason } })
const agree = (who: Caller, changeId: string) => who.call(agreeToStaffChange, { params: { id: changeId } })
const decline = (who: Caller, changeId: string) => who.call(declineStaffChange, { params: { id: changeId } })
const waiting = async (who: Caller) => (await who.call(listStaffChanges)).body.items

beforeAll(async () => {
  api = await startTestApi()
  reza = await verifyAs(api, people.reza, 'worker')
  babak = await administratorOf(api, people.babak)
  sara = await administratorOf(api, people.sara)
  for (const name of ['babak', 'sara', 'reza'] as const) {
    const [row] = await api.sql('select id from person where last_name = $1', [people[name].lastName])
    id[name] = row.id
  }
}, 120_000)
afterAll(() => api.stop())

describe('what one administrator does alone', () => {
  test('an officer is appointed at once, sees it with its reason, and is among the staff', async () => {
    const { status, body } = await change(babak, id.reza, 'officer')
    expect([status, body.state, body.reason]).toEqual([200, 'done', reason])
    expect(await capacitiesOf(id.reza)).toEqual(['worker', 'officer'])
    const { items } = (await reza.call(listAccess)).body
    expect(items[0]).toMatchObject({ action: 'person.grant', reason, who: { kind: 'staff', name: null } })
    const staff = (await babak.call(listStaff)).body.items
    expect(staff.find((one: { id: string }) => one.id === id.reza).capacities).toEqual([
      { capacity: 'officer', grantedAt: expect.any(String), office: null },
    ])
  })

  test('a capacity taken ends the session in it, and leaves the person the rest', async () => {
    const acting = await reza.call(actAs, { body: { capacity: 'officer', organizationId: null } })
    const officer = api.caller()
    officer.token = acting.body.accessToken
    expect((await change(babak, id.reza, 'officer', 'take')).body.state).toBe('done')
    expect((await officer.call(listAccess)).code).toBe('session.ended')
    expect(await capacitiesOf(id.reza)).toEqual(['worker'])
    reza = await signInAs(api, people.reza)
    expect((await reza.call(listCases)).status).toBe(200)
  })

  test('what is held is not given again, what is not held is not taken, and nothing to oneself', async () => {
    await change(babak, id.reza, 'expert')
    expect((await change(babak, id.reza, 'expert')).code).toBe('staff.already_held')
    expect((await change(babak, id.reza, 'officer', 'take')).code).toBe('staff.not_held')
    expect((await change(babak, id.babak, 'officer')).code).toBe('staff.of_oneself')
    expect((await change(babak, nobody, 'officer')).code).toBe('person.not_found')
  })

  test('the same wish five times at once is done once', async () => {
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => change(babak, id.reza, 'boardMember')))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const done = await api.sql(`select 1 from staff_change where capacity = 'boardMember' and state = 'done'`)
    expect(done).toHaveLength(1)
  })

  test('a worker, a clerk and a stale code may not', async () => {
    expect((await change(reza, id.sara, 'officer')).code).toBe('session.capacity_required')
    expect((await reza.call(listStaff)).code).toBe('session.capacity_required')
    const fresh = await signInAs(api, people.babak)
    expect((await change(fresh, id.reza, 'officer')).code).toBe('session.step_up_required')
    expect((await agree(fresh, nobody)).code).toBe('session.step_up_required')
  })
})

describe('what only two administrators do', () => {
  test('an administrator is proposed by one and agreed to by another, not by the same', async () => {
    const { body } = await change(babak, id.reza, 'administrator')
    expect(body).toMatchObject({ state: 'pending', isOwn: true, proposedBy: expect.stringContaining('بابک') })
    expect(await capacitiesOf(id.reza)).not.toContain('administrator')
    expect((await change(sara, id.reza, 'administrator')).code).toBe('staff.already_proposed')
    expect((await agree(babak, body.id)).code).toBe('staff_change.own')
    expect(await waiting(sara)).toMatchObject([{ id: body.id, isOwn: false, reason }])
    expect((await agree(reza, body.id)).code).toBe('session.capacity_required')

    const answers = await Promise.all([agree(sara, body.id), agree(sara, body.id)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
    expect(await capacitiesOf(id.reza)).toContain('administrator')
    expect(await waiting(sara)).toEqual([])
    const acts = (await reza.call(listAccess)).body.items.map(({ action }: { action: string }) => action)
    expect(acts.slice(0, 3)).toEqual(expect.arrayContaining(['staff.agree', 'person.grant']))
  })

  test('what is declined or withdrawn changes nothing and can be proposed again', async () => {
    const first = (await change(babak, id.reza, 'administrator', 'take')).body
    expect((await decline(sara, first.id)).body.state).toBe('declined')
    expect((await agree(sara, first.id)).code).toBe('staff_change.not_found')
    const second = (await change(babak, id.reza, 'administrator', 'take')).body
    expect((await decline(babak, second.id)).body.state).toBe('declined')
    expect(await capacitiesOf(id.reza)).toContain('administrator')
  })

  test('after seven days it can no longer be agreed to, and the way is free again', async () => {
    const old = (await change(babak, id.reza, 'administrator', 'take')).body
    await api.sql(`update staff_change set proposed_at = now() - interval '7 days 1 second' where id = $1`, [old.id])
    expect(await waiting(sara)).toEqual([])
    expect((await agree(sara, old.id)).code).toBe('staff_change.not_found')
    const again = (await change(babak, id.reza, 'administrator', 'take')).body
    expect((await agree(sara, again.id)).body.state).toBe('done')
    expect(await capacitiesOf(id.reza)).not.toContain('administrator')
  })

  test('two who take from one another at once leave one administrator', async () => {
    const ofSara = (await change(babak, id.sara, 'administrator', 'take')).body
    const ofBabak = (await change(sara, id.babak, 'administrator', 'take')).body
    const answers = await Promise.all([agree(sara, ofSara.id), agree(babak, ofBabak.id)])
    const left = await api.sql(`select person_id from person_capacity where capacity = 'administrator'`)
    expect(left).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })
})
