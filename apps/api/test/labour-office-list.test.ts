import * as contract from '@dadkar/contract/labour-office'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { administratorOf } from './people.ts'

const nobody = '01900000-0000-7000-8000-000000000000'
const office = {
  code: '101',
  name: { fa: 'ادارهٔ کار نمونه', en: 'Sample labour office' },
  address: { fa: 'تهران، خیابان نمونه، پلاک ۱', en: '1 Nemuneh Street, Tehran' },
}
const at = (code: string) => ({ params: { code } })

let api: TestApi
let babak: Caller
let simin: Caller

const add = (who: Caller, body: object) => who.call(contract.addLabourOffice, { body })
const addBoard = (code: string) => babak.call(contract.addBoard, { ...at(code), body: { stage: 'recognition' } })
const giveDesk = (code: string, personId: string) =>
  babak.call(contract.giveDesk, { params: { code, id: personId }, body: { kind: 'registry' } })
const read = async (code: string) => (await babak.call(contract.getLabourOffice, at(code))).body

beforeAll(async () => {
  api = await startTestApi()
  babak = await administratorOf(api, people.babak)
  simin = await administratorOf(api, people.simin)
}, 60_000)
afterAll(() => api.stop())

describe('offices', () => {
  test('one is added with an empty house, its code in any digits, and is changed but for the code', async () => {
    const added = await add(babak, { ...office, code: '۱۰۱' })
    expect(added.status).toBe(201)
    expect(added.body).toMatchObject({ ...office, boards: [], desks: [] })
    const body = { name: { fa: 'ادارهٔ کار دیگر', en: 'Another labour office' }, address: office.address }
    const changed = await babak.call(contract.changeLabourOffice, { ...at('101'), body })
    expect(changed.body).toMatchObject({ code: '101', ...body })
    expect(await read('101')).toEqual(changed.body)
    const recorded = await api.sql(`select about_id from audit_record where action like 'labour_office.%' order by id`)
    expect(recorded.map((row) => row.about_id)).toEqual([added.body.id, added.body.id])
  })

  test('they are paged, newest first, with how many boards and desks each has', async () => {
    await add(babak, { ...office, code: '102' })
    await addBoard('102')
    const list = (query: Record<string, string>) => babak.call(contract.listLabourOffices, { query })
    const first = (await list({ limit: '1' })).body
    expect(first.items).toMatchObject([{ code: '102', boards: 1, desks: 0 }])
    const second = (await list({ limit: '1', cursor: first.nextCursor })).body
    expect([second.items.length, second.items[0].code, second.nextCursor]).toEqual([1, '101', null])
  })

  test('a code is given once, also to two at once', async () => {
    const again = await add(babak, office)
    expect([again.code, again.body.fields]).toEqual(['labour_office.code_taken', { code: 'labour_office.code_taken' }])
    const answers = await Promise.all([babak, simin].map((who) => add(who, { ...office, code: '103' })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  test('a code of one or five digits, and an empty name, are found at their fields', async () => {
    for (const code of ['1', '12345', '10a']) {
      expect((await add(babak, { ...office, code })).body.fields).toEqual({ code: 'office_code.malformed' })
    }
    const { body } = await add(babak, { ...office, code: '104', name: { fa: '', en: 'Sample' } })
    expect(body.fields).toEqual({ 'name.fa': 'office_text.empty' })
  })

  test('an unknown office is not read, not changed, and gets no board and no desk', async () => {
    const { code: _, ...body } = office
    const answers = [
      await babak.call(contract.getLabourOffice, at('999')),
      await babak.call(contract.changeLabourOffice, { ...at('999'), body }),
      await addBoard('999'),
      await giveDesk('999', nobody),
    ]
    expect(answers.map(({ code }) => code)).toEqual(Array(4).fill('labour_office.not_found'))
  })
})
