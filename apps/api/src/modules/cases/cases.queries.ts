/** Before the first page: higher than any id. */
export const beforeAll = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** Before the first page, when the oldest come first: lower than any id. */
export const beforeOldest = '00000000-0000-0000-0000-000000000000'

/** The names of a case "c" in a list: its claimant, the first respondent, and how many there are. */
export const partyColumns = `
  (select name from party where case_id = c.id and side = 'claimant' limit 1) as "claimantName",
  (select name from party where case_id = c.id and side = 'respondent' order by id limit 1) as "respondentName",
  (select count(*)::int from party where case_id = c.id and side = 'respondent') as "respondentCount"`

/** Cases of a subject, newest first, on the index party(subject_id, case_id desc). $1 subject · $2 cursor · $3 rows */
export const listOwnCases = `
select c.id, c.case_number as "caseNumber", c.state, c.registered_at as "registeredAt", p.side,
  ${partyColumns}
from party p join "case" c on c.id = p.case_id
where p.subject_id = $1 and p.case_id < $2
order by p.case_id desc
limit $3`

/** The next serial of an office in a year; the row lock makes serials gapless. $1 year · $2 office */
export const nextSerial = `
insert into case_serial as s (year, office_code, last) values ($1, $2, 1)
on conflict (year, office_code) do update set last = s.last + 1
returning last`
