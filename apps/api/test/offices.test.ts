import { addOffice, changeOffice, findNearbyOffices, listAllOffices, listOffices } from '@dadkar/contract/office'
import { listStaff } from '@dadkar/contract/staff'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clerkOf, officeBody } from './counter-desk.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { administratorOf } from './people.ts'

/* Counter offices: administrators keep them, everybody finds the nearest, clerks belong to one. */

let api: TestApi
let babak: Caller

const places = {
  vanak: { province: 'tehran', latitude: 35.757, longitude: 51.41 },
  rey: { province: 'tehran', latitude: 35.585, longitude: 51.435 },
  isfahan: { province: 'isfahan', latitude: 32.657, longitude: 51.678 },
  tabriz: { province: 'eastAzerbaijan', latitude: 38.08, longitude: 46.292 },
} as const
const ids: Record<string, string> = {}
const anybody = () => api.caller()

beforeAll(async () => {
  api = await startTestApi()
  babak = await administratorOf(api, people.babak)
  for (const [name, place] of Object.entries(places)) {
    const body = { ...officeBody, ...place, name: { fa: 'دفتر نمونه', en: name } }
    ids[name] = (await babak.call(addOffice, { body })).body.id
  }
}, 60_000)
afterAll(() => api.stop())

const namesOf = (items: { name: { en: string } }[]) => items.map(({ name }) => name.en)
const near = async (latitude: number, longitude: number) =>
  (await anybody().call(findNearbyOffices, { body: { latitude, longitude } })).body.items

test('the nearest comes first, with its distance', async () => {
  const items = await near(35.7, 51.4)
  expect(namesOf(items)).toEqual(['vanak', 'rey', 'isfahan', 'tabriz'])
  expect(items[0].distance).toBeGreaterThan(6_000)
  expect(items[0].distance).toBeLessThan(7_000)
  expect(namesOf(await near(38, 46))[0]).toBe('tabriz')
})

test('a place that is not in Iran is refused', async () => {
  const munich = { latitude: 48.1, longitude: 11.5 }
  expect((await anybody().call(findNearbyOffices, { body: munich })).code).toBe('request.invalid')
})

test('offices of a province are paged', async () => {
  const first = (await anybody().call(listOffices, { query: { province: 'tehran', limit: '1' } })).body
  expect(namesOf(first.items)).toEqual(['vanak'])
  const query = { province: 'tehran', limit: '1', cursor: first.nextCursor }
  const second = (await anybody().call(listOffices, { query })).body
  expect([namesOf(second.items), second.nextCursor]).toEqual([['rey'], null])
})

test('nobody is sent to a closed office; administrators still see it', async () => {
  const body = { ...officeBody, ...places.rey, name: { fa: 'دفتر نمونه', en: 'rey' }, isOpen: false }
  const closed = await babak.call(changeOffice, { params: { id: ids.rey ?? '' }, body })
  expect(closed.body.isOpen).toBe(false)
  expect(namesOf(await near(35.58, 51.43))).not.toContain('rey')
  expect(namesOf((await anybody().call(listOffices)).body.items)).not.toContain('rey')
  expect(namesOf((await babak.call(listAllOffices)).body.items)).toContain('rey')
})

test('an unknown office, and a clerk without one, are refused', async () => {
  const nobody = '01900000-0000-7000-8000-000000000000'
  expect((await babak.call(changeOffice, { params: { id: nobody }, body: officeBody })).code).toBe('office.not_found')
  await expect(clerkOf(api, babak, people.saeed, nobody)).rejects.toThrow('office.not_found')
})

test('what is wrong is told by field', async () => {
  const body = { ...officeBody, phone: '123', latitude: 60, city: { fa: '', en: 'Tehran' } }
  const { status, body: problem } = await babak.call(addOffice, { body })
  expect([status, problem.fields]).toEqual([
    400,
    { phone: 'phone.malformed', latitude: 'latitude.malformed', 'city.fa': 'office_text.empty' },
  ])
})

test('the staff list says where a clerk works', async () => {
  await clerkOf(api, babak, people.somayeh, ids.vanak ?? '')
  const { items } = (await babak.call(listStaff)).body
  const held = items.flatMap((member: { capacities: { capacity: string; office: unknown }[] }) => member.capacities)
  expect(held).toContainEqual({
    capacity: 'clerk',
    grantedAt: expect.any(String),
    office: { fa: 'دفتر نمونه', en: 'vanak' },
  })
})
