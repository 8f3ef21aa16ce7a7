/**
 * The kartabl, newest first, on the index notice(addressee_id, id desc).
 * $1 addressee · $2 cursor · $3 rows · $4 true for opened, false for unopened, null for all
 */
export const listOwnNotices = `
select n.id, n.kind, n.case_id as "caseId", c.case_number as "caseNumber", n.sender_name as "senderName",
  n.placed_at as "placedAt", n.opened_at as "openedAt"
from notice n join "case" c on c.id = n.case_id
where n.addressee_id = $1 and n.id < $2 and ($4::boolean is null or (n.opened_at is not null) = $4)
order by n.id desc
limit $3`

/** How many are unopened, counted up to a hundred. $1 addressee */
export const countUnopened = `
select count(*)::int as unopened
from (select from notice where addressee_id = $1 and opened_at is null limit 99) waiting`
