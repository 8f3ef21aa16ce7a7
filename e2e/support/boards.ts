import type { DadkarClient } from '@dadkar/client'
import { schedule } from '@dadkar/prisma/acting-at-office'
import { boardPlaces } from '@dadkar/procedure/boards'
import type { CaseStage } from '@dadkar/procedure/case-states'
import type { Person } from '@dadkar/registry-simulator/people'
import { letHearingBegin } from './labour-office.ts'
import { runSql } from './operator.ts'

/* Boards whose members are played. */

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

/** Plans the hearing of a case for the first day there is, whose hour then comes at once. */
export async function beginHearing(officer: DadkarClient, id: string, startsAt: string): Promise<void> {
  await schedule(officer, id, startsAt)
  await letHearingBegin(id)
}
