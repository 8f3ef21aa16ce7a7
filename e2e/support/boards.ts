import type { DadkarClient } from '@dadkar/client'
import { need } from '@dadkar/prisma/need'
import { boardPlaces } from '@dadkar/procedure/boards'
import type { CaseStage } from '@dadkar/procedure/case-states'
import type { Person } from '@dadkar/registry-simulator/people'
import { letHearingBegin } from './labour-office.ts'
import { runSql } from './operator.ts'

/* Boards whose members are played, and what journeys that begin later need done by API. */

/** A board of office 101, its seats taken in their order by people who have accounts. */
export async function openBoard(stage: CaseStage, number: number, members: readonly Person[]): Promise<void> {
  await runSql(`insert into board (office_code, stage, number) values ('101', $1::stage, $2)`, [stage, number])
  for (const [turn, { kind, place }] of boardPlaces(stage).entries()) {
    const { firstName, lastName } = members[turn] as Person
    await runSql(
      `with member as (select id from person where first_name = $5 and last_name = $6), granted as (
         insert into person_capacity (person_id, capacity) select id, 'boardMember' from member
         on conflict (person_id, capacity) do update set granted_at = now()
       )
       insert into board_seat (board_id, kind, place, person_id)
       select board.id, $3::seat_kind, $4::int, member.id from board, member
       where office_code = '101' and stage = $1::stage and number = $2::int`,
      [stage, number, kind, place, firstName, lastName],
    )
  }
}

const header = () => ({ 'Idempotency-Key': crypto.randomUUID() })

export const lookAtCase = (officer: DadkarClient, id: string) =>
  need(officer.GET('/v1/office/cases/{id}', { params: { path: { id } } }))

/** Gives a case to a board of the office. */
export async function assign(officer: DadkarClient, id: string, stage: CaseStage, number: number): Promise<void> {
  const { boards } = await need(officer.GET('/v1/office'))
  const board = boards.find((each) => each.stage === stage && each.number === number)
  const { version } = await lookAtCase(officer, id)
  const body = { version, boardId: board?.id ?? '' }
  await need(officer.POST('/v1/office/cases/{id}/board', { params: { path: { id }, header: header() }, body }))
}

/** Plans the hearing of a case for the first day there is, whose hour then comes at once. */
export async function beginHearing(officer: DadkarClient, id: string, startsAt: string): Promise<void> {
  const { version } = await lookAtCase(officer, id)
  const params = { path: { id }, header: header() }
  await need(officer.POST('/v1/office/cases/{id}/hearings', { params, body: { version, startsAt } }))
  await letHearingBegin(id)
}

/** Writes the minutes: everybody sat. */
export async function recordMinutes(officer: DadkarClient, id: string): Promise<void> {
  const { version, mayHaveSat } = await lookAtCase(officer, id)
  const present = mayHaveSat.map((member) => member.id)
  const body = { version, minutes: 'هر دو طرف آمدند و سخنان خود را گفتند.', present }
  await need(officer.POST('/v1/office/cases/{id}/minutes', { params: { path: { id }, header: header() }, body }))
}

/** Signs the text of a ruling as it stands, in favour. */
export async function signRuling(member: DadkarClient, id: string): Promise<void> {
  const params = { path: { id } }
  const { version } = await need(member.GET('/v1/office/cases/{id}/verdict', { params }))
  const signing = { params: { path: { id }, header: header() }, body: { version, dissent: null } }
  await need(member.POST('/v1/office/cases/{id}/verdict/signatures', signing))
}
