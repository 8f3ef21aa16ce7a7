import { randomUUID } from 'node:crypto'
import type { DadkarClient, Schemas } from '@dadkar/client'
import { type Person, people } from '@dadkar/registry-simulator/people'
import { appoint } from './appoint.ts'
import { need } from './need.ts'

/** Invented: no office of this name stands anywhere. The cases of the demo are numbered in it. */
const office: Schemas['NewLabourOffice'] = {
  code: '101',
  name: { fa: 'ادارهٔ کار نمونهٔ تهران', en: 'Sample labour office of Tehran' },
  address: { fa: 'تهران، خیابان نمونه، کوچهٔ داد، پلاک ۱۰۱', en: '101 Dad Alley, Nemuneh Street, Tehran' },
}

const { abbas, karim, fatemeh, hormoz, manouchehr, laleh } = people
const { mahin, shahin, taraneh, shahrokh, esmaeil, zohreh, golnaz, khosrow, nahid } = people

/** Of each side, on the first seat, the second, the third. */
type Seats = Record<Schemas['BoardSeat']['kind'], readonly Person[]>

const boards: { stage: Schemas['AdministeredBoard']['stage']; seats: Seats }[] = [
  { stage: 'recognition', seats: { ministry: [abbas], workers: [karim], employers: [fatemeh] } },
  { stage: 'recognition', seats: { ministry: [abbas], workers: [karim], employers: [hormoz] } },
  {
    stage: 'dispute',
    seats: {
      ministry: [mahin, shahin, taraneh],
      workers: [shahrokh, esmaeil, zohreh],
      employers: [golnaz, khosrow, nahid],
    },
  },
]
const boardMembers = [...new Set(boards.flatMap(({ seats }) => Object.values(seats).flat()))]

/** Everybody of the office; they need accounts before it is set up. */
export const labourStaff: readonly Person[] = [manouchehr, laleh, ...boardMembers]

const header = () => ({ 'Idempotency-Key': randomUUID() })

/** Labour office 101: two recognition boards and a dispute board with full seats, and an officer at each kind of desk. */
export async function setUpLabourOffice(administrator: DadkarClient): Promise<void> {
  await need(administrator.POST('/v1/admin/labour-offices', { params: { header: header() }, body: office }))
  await Promise.all([
    fillBoards(administrator),
    placeOfficer(administrator, manouchehr, 'registry'),
    placeOfficer(administrator, laleh, 'branch'),
  ])
}

async function placeOfficer(administrator: DadkarClient, person: Person, kind: Schemas['Desk']['kind']) {
  const id = await appoint(administrator, person, { capacity: 'officer' })
  const params = { path: { code: office.code, id } }
  await need(administrator.PUT('/v1/admin/labour-offices/{code}/desks/{id}', { params, body: { kind } }))
}

async function fillBoards(administrator: DadkarClient) {
  const appointed = await Promise.all(
    boardMembers.map(async (person) => {
      return [person, await appoint(administrator, person, { capacity: 'boardMember' })] as const
    }),
  )
  const idOf = new Map<Person, string>(appointed)
  // One after another: the server numbers boards as they come.
  for (const { stage, seats } of boards) {
    const params = { path: { code: office.code }, header: header() }
    const board = await need(administrator.POST('/v1/admin/labour-offices/{code}/boards', { params, body: { stage } }))
    await Promise.all(
      board.seats.map(({ kind: seat, place }) => {
        const member = seats[seat][place - 1]
        const body = { personId: (member && idOf.get(member)) ?? '' }
        const params = { path: { id: board.id, seat, place } }
        return need(administrator.PUT('/v1/admin/boards/{id}/seats/{seat}/{place}', { params, body }))
      }),
    )
  }
}
