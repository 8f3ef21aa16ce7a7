import { partyColumns } from '../cases/cases.queries.ts'

/* Lists of the office. Each is served by an index of "case" alone; its own cases are nobody's work. */

/** Before the first page, when the oldest come first: lower than any id. */
export const beforeOldest = '00000000-0000-0000-0000-000000000000'

/** As the partial indexes say it, to the letter. */
const ended = `('rejected', 'closed', 'settled', 'withdrawn', 'joined')`

const wanted = {
  byState: 'c.state = $5::case_state and c.id > $2',
  open: `c.state not in ${ended} and c.id < $2`,
  ended: `c.state in ${ended} and c.id < $2`,
}

/**
 * Cases of an office or of a board: with a state the oldest first, as they wait; else the newest.
 * $1 reader · $2 cursor · $3 rows · $4 office or board · $5 state
 */
export const listOf = (scope: 'office_code' | 'board_id', what: keyof typeof wanted) => `
select c.id, c.case_number as "caseNumber", c.version, c.state, c.stage, c.registered_at as "registeredAt",
  c.state_since as "stateSince", c.due_on::text as "dueOn",
  ${partyColumns},
  b.id as "boardId", b.stage as "boardStage", b.number as "boardNumber",
  (select starts_at from hearing where case_id = c.id and state = 'scheduled') as "hearingAt"
from "case" c left join board b on b.id = c.board_id
where c.${scope} = $4 and ${wanted[what]}
  and c.id <> all(array(select case_id from party where subject_id = $1))
order by c.id ${what === 'byState' ? 'asc' : 'desc'}
limit $3`

/** How many cases stand in each of these states, up to a hundred. $1 reader · $2 office or board · $3 states */
export const countOf = (scope: 'office_code' | 'board_id') => `
select s.state, (
  select count(*)::int from (
    select from "case" c where c.${scope} = $2 and c.state = s.state
      and c.id <> all(array(select case_id from party where subject_id = $1)) limit 100
  ) waiting
) as cases
from unnest($3::case_state[]) s(state)`

/** How many cases each of these boards has to hear or to rule on; on case(board_id, state, id). $1 boards */
export const countLoads = `
select board_id as "boardId", count(*)::int as "openCases" from "case"
where board_id = any($1::uuid[]) and state in ('assigned', 'scheduled', 'heard')
group by board_id`
