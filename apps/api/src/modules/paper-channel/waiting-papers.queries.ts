import { hasAccount } from '../subjects/account-holders.ts'

/** Whether somebody in a case has no account, or had none when it was last looked at. $1 case */
export const isOnPaper = `
select exists (select from party p where p.case_id = $1::uuid and not ${hasAccount('p.subject_id')})
  or exists (select from waiting_paper where case_id = $1::uuid) as "isOnPaper"`

/**
 * What an office has to hand to a server, the longest waiting first; but for who has an account by now, and the reader's
 * own cases. $1 office · $2 reader · $3 cursor, lower than any id at first · $4 rows
 */
export const listToHandOut = `
select w.id, w.case_id as "caseId", c.case_number as "caseNumber", w.party_id as "partyId", p.side, p.name, w.kind,
  w.paper_id as "paperId", w.attempt, w.waits_since as "waitsSince"
from (
  select * from waiting_paper
  where office_code = $1 and not is_out and id > $3::uuid
    and (select not ${hasAccount('p.subject_id')} from party p where p.id = party_id)
    and case_id <> all(array(select case_id from party where subject_id = $2::uuid))
  order by id
  limit $4
) w join "case" c on c.id = w.case_id join party p on p.id = w.party_id
order by w.id`
