import { getPetition, listPetitions, savePetition } from '@dadkar/contract/petition'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { remindOfDrafts, removeDrafts } from '../src/modules/petitions/sweep-drafts.ts'
import { api, good, openForClaimant, sara } from './claimant.ts'
import type { Caller } from './harness.ts'
import { signInAs } from './people.ts'
import { filePetition, writePetition } from './petitions.ts'

/* Drafts are kept for ninety days after they were last changed. */

let ctx: Parameters<typeof removeDrafts>[0]
beforeAll(async () => {
  await openForClaimant()
  ctx = { db: api.db, requestId: 'test' }
})
afterAll(() => api.stop())
beforeEach(async () => {
  await api.sql('delete from send_budget')
  await api.sql('delete from petition where submitted_at is null')
  await api.sql(`delete from message where template = 'dadkar-draft'`)
})

const sweep = async () => {
  await remindOfDrafts(ctx)
  await removeDrafts(ctx)
}
const letDaysPass = (days: number) =>
  api.sql(
    `update petition set updated_at = updated_at - $1 * interval '1 day', reminded_at = reminded_at - $1 * interval '1 day'
    where submitted_at is null`,
    [days],
  )
const messages = () => api.sql(`select id from message where template = 'dadkar-draft'`)
const drafts = async () => (await sara.call(listPetitions)).body.items
const dayMs = 86_400_000

test('a draft says until when it is kept, and each save keeps it longer', async () => {
  const { id } = await writePetition(sara, good())
  await letDaysPass(40)
  const inDays = (instant: string) => Math.round((Date.parse(instant) - Date.now()) / dayMs)
  expect(inDays((await drafts())[0].keptUntil)).toBe(50)
  const { version, keptUntil } = (await sara.call(getPetition, { params: { id } })).body
  expect(inDays(keptUntil)).toBe(50)
  const saved = await sara.call(savePetition, { params: { id }, body: { version, content: good() } })
  expect(inDays(saved.body.keptUntil)).toBe(90)
})

test('it is told of once by SMS a week before, and is gone ninety days after the last change', async () => {
  const { id } = await writePetition(sara, good())
  await letDaysPass(82)
  await sweep()
  expect(await messages()).toEqual([])
  await letDaysPass(2)
  await sweep()
  await sweep()
  expect(await messages()).toHaveLength(1)
  const arrived = async () => (await api.simulator.messages()).filter(({ template }) => template === 'dadkar-draft')
  await expect.poll(arrived, { timeout: 10_000 }).toHaveLength(1)
  expect((await arrived())[0]).toMatchObject({ mobile: people.sara.mobiles[0], code: null })
  await letDaysPass(6)
  await sweep()
  expect(await drafts()).toHaveLength(1)
  await letDaysPass(2)
  await sweep()
  expect(await drafts()).toEqual([])
  expect((await sara.call(getPetition, { params: { id } })).code).toBe('petition.not_found')
  const records = await api.sql(`select person_id, of_person_id from audit_record where action = 'petition.expire'`)
  expect(records).toEqual([{ person_id: null, of_person_id: expect.any(String) }])
})

test('several jobs at once tell of it once, and of all drafts of a person in one message', async () => {
  await writePetition(sara, good())
  await writePetition(sara, good())
  await letDaysPass(85)
  await Promise.all([sweep(), sweep(), sweep()])
  expect(await messages()).toHaveLength(1)
})

test('a job that is killed before it has written the message tells of it the next time', async () => {
  await writePetition(sara, good())
  await letDaysPass(85)
  await api.sql('alter table message add constraint broken check (template <> $$dadkar-draft$$) not valid')
  await expect(remindOfDrafts(ctx)).rejects.toThrow()
  await api.sql('alter table message drop constraint broken')
  expect(await messages()).toEqual([])
  await sweep()
  expect(await messages()).toHaveLength(1)
})

test('nothing is removed that was not told of a week before, however late the job comes', async () => {
  await writePetition(sara, good())
  await letDaysPass(200)
  await sweep()
  expect(await drafts()).toHaveLength(1)
  const [draft] = await drafts()
  expect(Date.parse(draft.keptUntil)).toBeGreaterThan(Date.now() + 6 * dayMs)
  await letDaysPass(8)
  await sweep()
  expect(await drafts()).toEqual([])
})

test('a change after the message keeps it, and it is told of again when its time comes', async () => {
  const { id, version } = await writePetition(sara, good())
  await letDaysPass(85)
  await sweep()
  await sara.call(savePetition, { params: { id }, body: { version, content: { ...good(), job: 'جوشکار' } } })
  await letDaysPass(50)
  await sweep()
  expect(await drafts()).toHaveLength(1)
  await letDaysPass(35)
  await sweep()
  expect(await messages()).toHaveLength(2)
})

test('a petition that was submitted stays', async () => {
  const { caseId } = await filePetition(api, sara, people.sara, good())
  await api.sql(`update petition set updated_at = now() - interval '400 days'`)
  await sweep()
  await sweep()
  expect(await messages()).toEqual([])
  expect(
    await api.sql('select p.id from petition p join "case" c on c.petition_id = p.id where c.id = $1', [caseId]),
  ).toHaveLength(1)
})

test('what was written on one device is gone on with on another, and neither overwrites the other', async () => {
  const { id, version } = await writePetition(sara, good())
  const phone = await signInAs(api, people.sara)
  const onPhone = (await phone.call(getPetition, { params: { id } })).body
  expect(onPhone).toMatchObject({ version, content: good() })
  const save = (caller: Caller, job: string) =>
    caller.call(savePetition, { params: { id }, body: { version, content: { ...good(), job } } })
  const answers = await Promise.all([save(phone, 'جوشکار'), save(sara, 'برقکار')])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  const won = answers.find(({ status }) => status === 200)?.body.content.job
  expect((await sara.call(getPetition, { params: { id } })).body.content.job).toBe(won)
})
