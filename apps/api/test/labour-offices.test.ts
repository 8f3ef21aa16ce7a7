import { listAccess } from '@dadkar/contract/audit'
import * as contract from '@dadkar/contract/labour-office'
import { actAs } from '@dadkar/contract/session'
import { changeStaff, listStaff, type StaffCapacity } from '@dadkar/contract/staff'
import { startVerification } from '@dadkar/contract/verification'
import { type Person, people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, identityOf, startTestApi, type TestApi } from './harness.ts'
import { administratorOf, signInAs, verifyAs } from './people.ts'

/* Administrators set up the boards and desks of labour offices. Babak and Simin are administrators; Abbas, Fatemeh, Karim and Simin board members. */

const reason = 'حکم شمارهٔ ۱۲ به تاریخ امروز'
const nobody = '01900000-0000-7000-8000-000000000000'
const office = {
  code: '101',
  name: { fa: 'ادارهٔ کار نمونه', en: 'Sample labour office' },
  address: { fa: 'تهران، خیابان نمونه، پلاک ۱', en: '1 Nemuneh Street, Tehran' },
}
const at = (code: string) => ({ params: { code } })

type Name = 'babak' | 'simin' | 'abbas' | 'fatemeh' | 'karim' | 'manouchehr' | 'reza'
const id = {} as Record<Name, string>
let api: TestApi
let babak: Caller
let simin: Caller
let karim: Caller

const appoint = (who: Caller, personId: string, capacity: StaffCapacity, kind: 'give' | 'take' = 'give') =>
  who.call(changeStaff, { params: { id: personId }, body: { capacity, kind, reason } })
const add = (who: Caller, body: object) => who.call(contract.addLabourOffice, { body })
const addBoard = (code: string, stage = 'recognition', who = babak) =>
  who.call(contract.addBoard, { ...at(code), body: { stage } })
const give = (boardId: string, seat: string, personId: string, who = babak, place = 1) =>
  who.call(contract.giveSeat, { params: { id: boardId, seat, place: String(place) }, body: { personId } })
const end = (seatId: string, who = babak) => who.call(contract.endSeat, { params: { id: seatId } })
const giveDesk = (code: string, personId: string, kind = 'registry', who = babak) =>
  who.call(contract.giveDesk, { params: { code, id: personId }, body: { kind } })
const endDesk = (code: string, personId: string, who = babak) =>
  who.call(contract.endDesk, { params: { code, id: personId } })
const read = async (code: string) => (await babak.call(contract.getLabourOffice, at(code))).body
const sittings = (boardId: string) =>
  api.sql('select kind, person_id, until from board_seat where board_id = $1 order by id', [boardId])

/** A board of an office of its own. */
async function board(code: string): Promise<string> {
  await add(babak, { ...office, code })
  return (await addBoard(code)).body.id
}

type Seat = { kind: string; place: number; member: { id: string; person: { id: string } } | null }
const membersOf = ({ seats }: { seats: Seat[] }) => seats.map(({ member }) => member?.person.id ?? null)

beforeAll(async () => {
  api = await startTestApi()
  babak = await administratorOf(api, people.babak)
  simin = await administratorOf(api, people.simin)
  karim = await verifyAs(api, people.karim, 'worker')
  const others: Person[] = [people.abbas, people.fatemeh, people.manouchehr, people.reza]
  await Promise.all(others.map((person) => verifyAs(api, person, 'worker')))
  for (const name of ['babak', 'simin', 'abbas', 'fatemeh', 'karim', 'manouchehr', 'reza'] as const) {
    const [row] = await api.sql('select id from person where last_name = $1', [people[name].lastName])
    id[name] = row.id
  }
  for (const name of ['abbas', 'fatemeh', 'karim', 'simin'] as const) await appoint(babak, id[name], 'boardMember')
  await appoint(babak, id.manouchehr, 'officer')
  await appoint(simin, id.babak, 'boardMember')
}, 120_000)
afterAll(() => api.stop())

describe('boards', () => {
  test('count from one in each stage, also when several are added at once', async () => {
    await add(babak, { ...office, code: '110' })
    const asked = ['recognition', 'dispute', 'recognition', 'recognition', 'dispute']
    const answers = await Promise.all(asked.map((stage) => addBoard('110', stage)))
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(201))
    const { boards } = await read('110')
    const named = boards.map(({ stage, number }: { stage: string; number: number }) => `${stage} ${number}`)
    expect(named).toEqual(['recognition 1', 'recognition 2', 'recognition 3', 'dispute 1', 'dispute 2'])
    const placesOf = ({ seats }: { seats: Seat[] }) => seats.map(({ kind, place, member }) => [kind, place, member])
    expect(placesOf(boards[0])).toEqual([
      ['ministry', 1, null],
      ['workers', 1, null],
      ['employers', 1, null],
    ])
    const sides = ['ministry', 'workers', 'employers']
    expect(placesOf(boards[3])).toEqual(sides.flatMap((kind) => [1, 2, 3].map((place) => [kind, place, null])))
  })

  test('a stage has to be chosen', async () => {
    expect((await addBoard('101', '')).body.fields).toEqual({ stage: 'choice.empty' })
  })
})

describe('seats', () => {
  test('are given, seen by the member, and given to another; who sat there stays on record', async () => {
    const boardId = await board('120')
    const given = await give(boardId, 'workers', id.karim)
    expect(membersOf(given.body)).toEqual([null, id.karim, null])
    const { items } = (await karim.call(listAccess)).body
    expect(items[0]).toMatchObject({ action: 'board_seat.give', who: { kind: 'staff', name: null } })

    const replaced = await give(boardId, 'workers', id.abbas)
    expect(membersOf(replaced.body)).toEqual([null, id.abbas, null])
    expect(await sittings(boardId)).toEqual([
      { kind: 'workers', person_id: id.karim, until: expect.any(Date) },
      { kind: 'workers', person_id: id.abbas, until: null },
    ])
    expect((await karim.call(listAccess)).body.items[0].action).toBe('board_seat.end')
  })

  test('given again to the same person, nothing changes', async () => {
    const boardId = await board('121')
    const first = await give(boardId, 'ministry', id.abbas)
    expect((await give(boardId, 'ministry', id.abbas)).body).toEqual(first.body)
    expect(await sittings(boardId)).toHaveLength(1)
  })

  test('nobody has two on one board; one on each of two boards is in order', async () => {
    const boardId = await board('122')
    await give(boardId, 'ministry', id.abbas)
    expect((await give(boardId, 'workers', id.abbas)).code).toBe('board_seat.already_on_board')
    const answers = await Promise.all([give(boardId, 'workers', id.karim), give(boardId, 'employers', id.karim, simin)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422])
    const other = (await addBoard('122')).body.id
    expect((await give(other, 'workers', id.abbas)).status).toBe(200)
  })

  test('a side of a dispute board has three seats, and of a recognition board one', async () => {
    const boardId = await board('126')
    expect((await give(boardId, 'workers', id.karim, babak, 2)).code).toBe('board_seat.not_found')
    const dispute = (await addBoard('126', 'dispute')).body.id
    expect((await give(dispute, 'workers', id.karim, babak, 4)).code).toBe('board_seat.not_found')
    expect((await give(dispute, 'workers', id.karim, babak, 0)).status).toBe(400)
    await give(dispute, 'workers', id.karim, babak, 1)
    expect((await give(dispute, 'workers', id.karim, babak, 2)).code).toBe('board_seat.already_on_board')
    const filled = await give(dispute, 'workers', id.abbas, babak, 3)
    const [none, karimsPlace, free, abbasPlace] = [null, id.karim, null, id.abbas]
    expect(membersOf(filled.body)).toEqual([none, none, none, karimsPlace, free, abbasPlace, none, none, none])
  })

  test('two administrators at once on one seat: the later replaces the earlier', async () => {
    const boardId = await board('123')
    for (let times = 0; times < 5; times += 1) {
      const answers = await Promise.all([
        give(boardId, 'ministry', id.abbas),
        give(boardId, 'ministry', id.fatemeh, simin),
        give(boardId, 'ministry', id.karim),
      ])
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    }
    const rows = await sittings(boardId)
    expect(rows.filter(({ until }) => until === null)).toHaveLength(1)
  })

  test('are vacated once, and never by a look at an older sitting', async () => {
    const boardId = await board('124')
    const [old] = (await give(boardId, 'ministry', id.abbas)).body.seats
    const [seat] = (await give(boardId, 'ministry', id.karim)).body.seats
    expect((await end(old.member.id)).code).toBe('board_seat.not_found')
    const answers = await Promise.all([end(seat.member.id), end(seat.member.id, simin)])
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 404])
    expect(membersOf((await read('124')).boards[0])).toEqual([null, null, null])
    expect((await end(nobody)).code).toBe('board_seat.not_found')
  })

  test('are for board members, of a board that there is, and not for oneself', async () => {
    const boardId = await board('125')
    expect((await give(boardId, 'ministry', id.manouchehr)).code).toBe('staff.not_held')
    expect((await give(boardId, 'ministry', nobody)).code).toBe('person.not_found')
    expect((await give(nobody, 'ministry', id.abbas)).code).toBe('board.not_found')
    expect((await give(boardId, 'chair', id.abbas)).code).toBe('request.invalid')
    expect((await give(boardId, 'ministry', '')).body.fields).toEqual({ personId: 'choice.empty' })
    expect((await give(boardId, 'ministry', id.babak)).code).toBe('staff.of_oneself')
    const [own] = (await give(boardId, 'ministry', id.babak, simin)).body.seats
    expect((await end(own.member.id)).code).toBe('staff.of_oneself')
    expect((await give(boardId, 'ministry', id.abbas)).code).toBe('staff.of_oneself')
  })
})

describe('desks', () => {
  test('an officer is put at one, moved within the office and to another, and removed', async () => {
    await add(babak, { ...office, code: '130' })
    await add(babak, { ...office, code: '131' })
    const put = await giveDesk('130', id.manouchehr)
    expect(put.body).toMatchObject({ person: { id: id.manouchehr, firstName: 'منوچهر' }, kind: 'registry' })
    await giveDesk('130', id.manouchehr, 'branch')
    expect((await read('130')).desks).toMatchObject([{ kind: 'branch' }])
    await giveDesk('131', id.manouchehr)
    expect((await read('130')).desks).toEqual([])
    expect((await endDesk('130', id.manouchehr)).code).toBe('desk.not_found')
    const answers = await Promise.all([endDesk('131', id.manouchehr), endDesk('131', id.manouchehr, simin)])
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 404])
    const recorded = await api.sql(`select action from audit_record where of_person_id = $1 order by id`, [
      id.manouchehr,
    ])
    expect(recorded.slice(-4).map(({ action }) => action)).toEqual(['desk.give', 'desk.give', 'desk.give', 'desk.end'])
  })

  test('two administrators at once put one officer at one desk', async () => {
    await Promise.all([giveDesk('130', id.manouchehr), giveDesk('131', id.manouchehr, 'branch', simin)])
    expect(await api.sql('select 1 from desk where person_id = $1', [id.manouchehr])).toHaveLength(1)
  })

  test('are for officers, and not for oneself', async () => {
    expect((await giveDesk('130', id.abbas)).code).toBe('staff.not_held')
    expect((await giveDesk('130', nobody)).code).toBe('person.not_found')
    expect((await giveDesk('130', id.manouchehr, '')).body.fields).toEqual({ kind: 'choice.empty' })
    expect((await giveDesk('130', id.babak)).code).toBe('staff.of_oneself')
    expect((await endDesk('130', id.babak)).code).toBe('staff.of_oneself')
  })
})

describe('a capacity taken', () => {
  test('of a board member ends every seat, at once with a seat being given too', async () => {
    const boards = [await board('140'), await board('141')]
    await give(boards[0] ?? '', 'ministry', id.fatemeh)
    const [taken, given] = await Promise.all([
      appoint(babak, id.fatemeh, 'boardMember', 'take'),
      give(boards[1] ?? '', 'ministry', id.fatemeh, simin),
    ])
    expect([taken.status, [200, 422].includes(given.status)]).toEqual([200, true])
    const live = await api.sql('select 1 from board_seat where person_id = $1 and until is null', [id.fatemeh])
    expect(live).toEqual([])
    expect(await sittings(boards[0] ?? '')).toHaveLength(1)
    const ended = await api.sql(`select about_id from audit_record where action = 'board_seat.end' and about_id = $1`, [
      boards[0],
    ])
    expect(ended).toHaveLength(1)
  })

  test('of an officer ends the desk, and that of a board member does not', async () => {
    await giveDesk('130', id.manouchehr)
    await appoint(babak, id.manouchehr, 'boardMember')
    await appoint(babak, id.manouchehr, 'boardMember', 'take')
    expect((await read('130')).desks).toHaveLength(1)
    await appoint(babak, id.manouchehr, 'officer', 'take')
    expect((await read('130')).desks).toEqual([])
  })

  test('an account closed because its holder has died leaves its places too', async () => {
    const boardId = await board('142')
    await give(boardId, 'ministry', id.abbas)
    // The registry's people do not die during a test: the account is given the identity of one who has.
    const { nationalId, birthDate } = people.yadollah
    await api.sql('update subject set identifier_index = $2 where id = $1', [
      id.abbas,
      api.vault.index('nationalId', nationalId),
    ])
    await api.sql('update person set birth_date_sealed = $2 where id = $1', [
      id.abbas,
      api.vault.seal('birthDate', birthDate),
    ])
    await api.caller().call(startVerification, { body: identityOf(people.yadollah, 'worker') })
    expect(membersOf((await read('142')).boards[0])).toEqual([null, null, null])
    expect((await give(boardId, 'ministry', id.abbas)).code).toBe('person.not_found')
  })
})

describe('who may', () => {
  test('nobody but an administrator reads or changes anything', async () => {
    const boardId = await board('150')
    const { code: _, ...body } = office
    const asked = async (who: Caller) => [
      await who.call(contract.listLabourOffices),
      await who.call(contract.getLabourOffice, at('150')),
      await add(who, { ...office, code: '151' }),
      await who.call(contract.changeLabourOffice, { ...at('150'), body }),
      await addBoard('150', 'dispute', who),
      await give(boardId, 'ministry', id.karim, who),
      await end(nobody, who),
      await giveDesk('150', id.manouchehr, 'branch', who),
      await endDesk('150', id.manouchehr, who),
    ]
    const reza = await signInAs(api, people.reza)
    const member = await signInAs(api, people.karim)
    for (const who of [reza, member]) {
      expect((await asked(who)).map(({ code }) => code)).toEqual(Array(9).fill('session.capacity_required'))
    }
    const stale = await signInAs(api, people.babak)
    const acting = await stale.call(actAs, { body: { capacity: 'administrator', organizationId: null } })
    stale.token = acting.body.accessToken
    const [list, one, ...changes] = await asked(stale)
    expect([list?.status, one?.status]).toEqual([200, 200])
    expect(changes.map(({ code }) => code)).toEqual(Array(7).fill('session.step_up_required'))
  })

  test('people are chosen from the staff who hold the capacity', async () => {
    const of = async (capacity: string) =>
      (await babak.call(listStaff, { query: { capacity } })).body.items.map((one: { id: string }) => one.id)
    expect(await of('boardMember')).toEqual(expect.arrayContaining([id.karim, id.babak, id.simin]))
    expect(await of('boardMember')).not.toContain(id.manouchehr)
    expect((await babak.call(listStaff, { query: { capacity: 'worker' } })).code).toBe('request.invalid')
  })
})
