import { partyColumns } from '../cases/cases.queries.ts'

/**
 * Rulings in writing that somebody has signed and one who sat has not, but for their own cases. What the boards are writing
 * is little and comes first; who sat is asked of the last hearing that was held, as `listSitters` does.
 * $1 boards · $2 reader · $3 cursor, lower than any id at first · $4 rows
 */
export const listToSign = `
with writing as materialized (
  select * from verdict where board_id = any($1::uuid[]) and issued_at is null and id > $3::uuid
)
select v.id, v.case_id as "caseId", c.case_number as "caseNumber", v.board_id as "boardId", b.stage, b.number,
  signed.signatures, signed.since as "signedSince", ${partyColumns}
from writing v join "case" c on c.id = v.case_id and c.board_id = v.board_id join board b on b.id = v.board_id
cross join lateral (
  select count(*)::int as signatures, min(signed_at) as since, bool_or(person_id = $2::uuid) as "isOwn"
  from verdict_signature where verdict_id = v.id and version = v.version
) signed
where c.state = 'heard' and signed.signatures > 0 and not signed."isOwn"
  and not exists (select from party where subject_id = $2::uuid and case_id = v.case_id)
  and $2::uuid = any(array(
    select s.person_id from hearing_member m join board_seat s on s.id = m.seat_id
    where m.hearing_id = (
      select id from hearing
      where case_id = v.case_id and board_id = v.board_id and state = 'held' order by id desc limit 1
    )
  ))
order by v.id
limit $4`
