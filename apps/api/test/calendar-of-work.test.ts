import { assignCase, scheduleHearing } from '@dadkar/contract/case-office'
import { appointExpert, declineAppointment, extendExpert, listExperts } from '@dadkar/contract/expert'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { eventsOf, makeFeed } from './calendar-reader.ts'
import { act, api, id, office, openLabourCase, takeAnother } from './labour-case.ts'
import { makeExpert, morning } from './labour-office.ts'

beforeAll(openLabourCase, 60_000)
afterAll(() => api.stop())
beforeEach(takeAnother)

const { sara, parvaneh } = people
const eventsAt = (path: string) => eventsOf(api, path)
const schedule = (version: number, startsAt: string) => act(office.branch, scheduleHearing, { version, startsAt })

describe('who works on a case', () => {
  test('as an expert has the last day of the term, until it is answered', async () => {
    const { caller: expert, personId: expertId } = await makeExpert(api, people.nima)
    await act(office.registry, assignCase, { version: 1, boardId: office.board.id })
    const question = 'آیا امضای زیر فیش‌ها از خواهان است؟'
    await act(office.branch, appointExpert, { version: 2, expertId, question, days: 20, documentIds: [] })
    const newest = async () => (await office.branch.call(listExperts, { params: { id } })).body.items[0]
    const task = await newest()
    const path = await makeFeed(expert, 'en')
    const [event, ...more] = await eventsAt(path)
    expect(more).toEqual([])
    expect(event?.summary).toContain('Expert’s report due')
    expect(event?.startDate.toString()).toBe(task.dueOn)
    expect(event?.description).toContain('/en/expert')
    expect(event?.description).not.toContain(sara.lastName)
    const params = { id, appointmentId: task.id }
    await office.branch.call(extendExpert, { params, body: { version: 3, days: 10 } })
    const [moved, ...rest] = await eventsAt(path)
    expect(rest).toEqual([])
    expect(moved?.uid).toBe(event?.uid)
    expect(moved?.startDate.toString()).toBe((await newest()).dueOn)
    await expert.call(declineAppointment, { params: { id: task.id }, body: { reason: 'خواهان را می‌شناسم.' } })
    expect(await eventsAt(path)).toEqual([])
  })

  test('as a member of its board has the hearing, while they have the seat; an officer has none', async () => {
    await act(office.registry, assignCase, { version: 1, boardId: office.board.id })
    await schedule(2, morning())
    const path = await makeFeed(office.member, 'en')
    const [event, ...more] = await eventsAt(path)
    expect(more).toEqual([])
    expect(event?.summary).toContain('Hearing of your board')
    expect(event?.startDate.toJSDate().toISOString()).toBe(morning())
    expect(event?.description).toContain(`/en/office/cases/${id}`)
    expect(event?.description).not.toContain(parvaneh.lastName)
    await schedule(3, morning(7))
    const [moved] = await eventsAt(path)
    expect([moved?.uid, moved?.startDate.toJSDate().toISOString()]).toEqual([event?.uid, morning(7)])
    expect(await eventsAt(await makeFeed(office.branch, 'en'))).toEqual([])

    const { firstName, lastName } = people.farhad
    const [seat] = await api.sql(
      `update board_seat set until = now() from person p
       where p.id = person_id and p.first_name = $1 and p.last_name = $2 returning board_seat.id`,
      [firstName, lastName],
    )
    expect(await eventsAt(path)).toEqual([])
    await api.sql('update board_seat set until = null where id = $1', [seat.id])
  })
})
