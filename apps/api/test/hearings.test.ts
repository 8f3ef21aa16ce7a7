import { getCase } from '@dadkar/contract/case'
import { assignCase, getOfficeCase, recordHearing, scheduleHearing } from '@dadkar/contract/case-office'
import type { Endpoint } from '@dadkar/contract/endpoint'
import { addDays } from '@dadkar/procedure/office-calendar'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { type Person, people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Caller } from './harness.ts'
import { api, filed, office, openLabourCase } from './labour-case.ts'
import { copyCase, morning, sittingsOf } from './labour-office.ts'

beforeAll(openLabourCase, 60_000)
afterAll(() => api.stop())

const nameOf = ({ firstName, lastName }: Person) => `${firstName} ${lastName}`

const anotherCase = () => copyCase(api, filed.caseId)
const look = async (id: string, who: Caller = office.registry) =>
  (await who.call(getOfficeCase, { params: { id } })).body
const act = (who: Caller, endpoint: Endpoint, id: string, body: object) => who.call(endpoint, { params: { id }, body })

const assigned = async (id: string) => act(office.registry, assignCase, id, { version: 1, boardId: office.board.id })

describe('a hearing', () => {
  let id: string
  beforeEach(async () => {
    id = await anotherCase()
    await assigned(id)
    await api.sql(`update hearing set state = 'cancelled'`)
  })
  const schedule = (startsAt: string, version = 2) => act(office.branch, scheduleHearing, id, { version, startsAt })

  test('is set, both parties are invited, moved, and its minutes close it', async () => {
    const set = await schedule(morning())
    expect(set.body).toMatchObject({ state: 'scheduled', hearing: { startsAt: morning(), boardNumber: 1 } })
    for (const party of [filed.claimant, filed.respondent]) {
      const seen = (await party.call(getCase, { params: { id } })).body
      expect(seen.hearing).toMatchObject({ startsAt: morning(), place: { address: { fa: expect.any(String) } } })
      expect(seen.timeline.at(-2)).toMatchObject({ kind: 'noticePlaced' })
      expect(seen.timeline.at(-1)).toMatchObject({ kind: 'scheduled', until: morning() })
    }
    const moved = await schedule(morning(7), 3)
    expect(moved.body).toMatchObject({ state: 'scheduled', version: 4, hearing: { startsAt: morning(7) } })
    const minutes = 'خواهان آمد و خوانده نیامد. خواهان خواسته‌های خود را تکرار کرد.'
    const present = await sittingsOf(api, office.board.id)
    const early = await act(office.branch, recordHearing, id, { version: 4, minutes, present })
    expect([early.status, early.code]).toEqual([409, 'hearing.not_begun'])
    await api.sql(
      `update hearing set starts_at = now() - interval '1 hour' where case_id = $1 and state = 'scheduled'`,
      [id],
    )
    const heard = await act(office.branch, recordHearing, id, { version: 4, minutes, present })
    expect(heard.body).toMatchObject({
      state: 'heard',
      minutes,
      hearing: null,
      actions: ['schedule', 'proposeSettlement'],
      mayHaveSat: [],
    })
    expect(heard.body.sat).toEqual([
      { seat: 'ministry', place: 1, name: nameOf(people.farhad) },
      { seat: 'workers', place: 1, name: nameOf(people.shirin) },
      { seat: 'employers', place: 1, name: nameOf(people.sohrab) },
    ])
    expect(await look(id, office.member)).toMatchObject({ minutes })
    const [{ invitations }] = await api.sql(
      `select count(*)::int as invitations from notice where case_id = $1 and kind = 'invitation'`,
      [id],
    )
    expect(invitations).toBe(4)
    const [{ dump }] = await api.sql(`select string_agg(minutes_sealed::text, '') as dump from hearing`)
    expect(dump).not.toContain(Buffer.from('خواهان').toString('hex'))
  })

  test.each([
    [
      'tomorrow',
      () => `${tehranDay(new Date(Date.now() + 86_400_000))}T06:30:00Z`,
      /hearing_at\.(too_soon|office_closed)/,
    ],
    ['on a Friday', () => fridayAfter(morning()), /hearing_at\.office_closed/],
    ['at night', () => morning().replace('T06:30', 'T18:30'), /hearing_at\.office_closed/],
    ['in two years', () => `${Number(morning().slice(0, 4)) + 2}${morning().slice(4)}`, /hearing_at\.too_far/],
    ['at no time', () => 'soon', /hearing_at\.malformed/],
  ])('is not %s', async (_when, startsAt, error) => {
    const { status, body } = await schedule(startsAt())
    expect(status).toBe(400)
    expect(body.fields.startsAt).toMatch(error)
    expect((await look(id)).state).toBe('assigned')
  })

  test('is held with the members of the board who were there, and not with fewer than its quorum', async () => {
    await schedule(morning())
    await api.sql(`update hearing set starts_at = now() - interval '1 hour' where case_id = $1`, [id])
    const sittings = await sittingsOf(api, office.board.id)
    const { mayHaveSat } = await look(id)
    expect(mayHaveSat.map((each: { id: string }) => each.id)).toEqual(sittings)
    const record = (present: string[]) =>
      act(office.branch, recordHearing, id, { version: 3, minutes: 'جلسه برگزار شد.', present })
    for (const [present, code] of [
      [[], 'present.below_quorum'],
      [[sittings[0], sittings[0], sittings[0]], 'present.below_quorum'],
      [sittings.slice(0, 2), 'present.below_quorum'],
      [[...sittings.slice(0, 2), id], 'present.unknown'],
    ] as const) {
      const { status, body } = await record(present as string[])
      expect([status, body.fields]).toEqual([400, { present: code }])
    }
    expect((await record(sittings.slice(0, 2))).body.params).toEqual({ quorum: 3 })
    expect((await look(id)).state).toBe('scheduled')

    // A successor who came after the hearing began may have sat, but not beside their predecessor.
    const [first = ''] = sittings
    const { boardId, kind, place } = await api.db.boardSeat.update({
      where: { id: first },
      data: { until: new Date() },
    })
    const { id: personId } = await api.db.person.findFirstOrThrow({ where: { firstName: people.sara.firstName } })
    const successor = await api.db.boardSeat.create({ data: { boardId, kind, place, personId } })
    expect((await record([...sittings, successor.id])).body.fields).toEqual({ present: 'present.same_seat' })
    // Whoever left before it began was not there.
    await api.sql(`update board_seat set until = now() - interval '2 hours' where id = $1`, [first])
    expect((await record(sittings)).body.fields).toEqual({ present: 'present.unknown' })
    expect((await record([successor.id, ...sittings.slice(1)])).body.state).toBe('heard')
    await api.db.boardSeat.update({ where: { id: successor.id }, data: { until: new Date() } })
    await api.db.boardSeat.update({ where: { id: first }, data: { until: null } })
  })

  test('counts a member who changed seats since it began once', async () => {
    await schedule(morning())
    await api.sql(`update hearing set starts_at = now() - interval '1 hour' where case_id = $1`, [id])
    const [first = '', second = '', third = ''] = await sittingsOf(api, office.board.id)
    const leave = (seat: string) => api.db.boardSeat.update({ where: { id: seat }, data: { until: new Date() } })
    const { boardId, personId } = await leave(first)
    const { kind, place } = await leave(second)
    const moved = await api.db.boardSeat.create({ data: { boardId, kind, place, personId } })
    const record = (present: string[]) =>
      act(office.branch, recordHearing, id, { version: 3, minutes: 'جلسه برگزار شد.', present })
    expect((await record([first, moved.id, third])).body.fields).toEqual({ present: 'present.same_person' })
    expect((await record([first, second, third])).body.state).toBe('heard')
    await api.db.boardSeat.delete({ where: { id: moved.id } })
    await api.db.boardSeat.updateMany({ where: { id: { in: [first, second] } }, data: { until: null } })
  })

  test('of one board is one at a time, also when two are set at once', async () => {
    const other = await anotherCase()
    await assigned(other)
    const answers = await Promise.all([
      schedule(morning()),
      act(office.branch, scheduleHearing, other, { version: 2, startsAt: morning() }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)?.code).toBe('hearing.board_busy')
  })

  test('is not held while a party could not be invited', async () => {
    await api.sql(`update party set subject_id = null where case_id = $1 and side = 'respondent'`, [id])
    await schedule(morning())
    await api.sql(`update hearing set starts_at = now() - interval '1 hour' where case_id = $1`, [id])
    const { code } = await act(office.branch, recordHearing, id, {
      ...{ version: 3, minutes: 'کسی نیامد؛ جلسه بسته شد.' },
      present: await sittingsOf(api, office.board.id),
    })
    expect(code).toBe('hearing.not_all_invited')
  })
})

function fridayAfter(at: string): string {
  let day = at.slice(0, 10)
  while (new Date(day).getUTCDay() !== 5) day = addDays(day, 1)
  return `${day}T06:30:00Z`
}
