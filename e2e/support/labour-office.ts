import type { Person } from '@dadkar/registry-simulator/people'
import { makeStaff, runSql } from './operator.ts'
import type { Visitor } from './visitor.ts'

/* Labour office 101, as the journeys need it: where cases are filed. */

/** Members whom nobody plays sit on the first recognition board, which is there once. */
async function fillBoard(): Promise<void> {
  await runSql(`
    with board as (
      insert into board (office_code, stage, number) values ('101', 'recognition', 1)
      on conflict do nothing returning id
    ), subjects as (
      insert into subject (kind, identifier_index, identifier_sealed)
      select 'person', decode(md5('member' || n), 'hex'), '' from board, generate_series(1, 3) n returning id
    ), people as (
      insert into person (id, first_name, last_name, mobile_index, mobile_sealed, level, verified_at)
      select id, 'عضو', 'هیأت', uuid_send(id), '', 1, now() from subjects returning id
    ), numbered as (select id, row_number() over () as n from people)
    insert into board_seat (board_id, kind, person_id)
    select board.id, (array['ministry', 'workers', 'employers'])[n]::seat_kind, numbered.id from board, numbered`)
}

export async function openLabourOffice(): Promise<void> {
  await runSql(`
    insert into labour_office (code, name_fa, name_en, address_fa, address_en)
    values ('101', 'ادارهٔ کار نمونه', 'Sample labour office', 'تهران، خیابان نمونه، پلاک ۱', '1 Nemuneh Street, Tehran')
    on conflict do nothing`)
  await fillBoard()
}

/** Makes somebody who has an account an officer. */
export const makeOfficer = (person: Person) => makeStaff(person, 'officer')

/** Puts the officer of this name at a desk of the office; again, at another. */
export async function seatOfficer({ firstName, lastName }: Person, kind: 'registry' | 'branch'): Promise<void> {
  await runSql(
    `insert into desk (person_id, office_code, kind)
     select id, '101', $3::desk_kind from person where first_name = $1 and last_name = $2
     on conflict (person_id) do update set kind = excluded.kind`,
    [firstName, lastName, kind],
  )
}

/** The hour of the hearing of a case has come. */
export async function letHearingBegin(caseId: string): Promise<void> {
  const toCome = `case_id = $1 and state = 'scheduled'`
  await runSql(`update hearing set starts_at = now() - interval '1 hour' where ${toCome}`, [caseId])
}

/** Marks every member of the board as having sat, on the page of the minutes. */
export async function markEverybodyPresent({ page, text }: Visitor): Promise<void> {
  const members = page.getByRole('group', { name: text('ui.desk.present') })
  await members.getByRole('checkbox').first().waitFor()
  for (const box of await members.getByRole('checkbox').all()) await box.check()
}
