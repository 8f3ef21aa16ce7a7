import type { OfficeCaseFilter } from '@dadkar/contract/desk'
import { tehranDayEnd, tehranDayStart } from '@dadkar/procedure/tehran-day'
import { partyColumns } from '../cases/cases.queries.ts'
import { patternsOf } from '../cases/search-text.ts'

/* Lists of the office. Each is served by an index of "case"; its own cases are nobody's work. */

/** The cases of an office, or those before some of its boards. */
export type CaseScope =
  | { column: 'office_code'; values: readonly [string] }
  | { column: 'board_id'; values: readonly string[] }

/** As the partial indexes say it, to the letter. */
const ended = `('rejected', 'closed', 'settled', 'withdrawn', 'joined')`

type Question = {
  readerId: string
  scope: CaseScope
  /** The office of the scope: the words are found by it. */
  officeCode: string
  filter: OfficeCaseFilter
  /** The row before; null at the beginning. */
  after: string | null
  limit: number
}

type Statement = { text: string; values: unknown[] }

/** In one state they wait, and the oldest come first; else the newest. */
const directionOf = ({ state }: OfficeCaseFilter) => (state && state !== 'ended' ? 'asc' : 'desc')

/**
 * Ids of cases that meet a filter, in their order. Its text has only the conditions that are asked for. Each board of a
 * member is read in the order of its own index, no further than the page, and the boards are then put together.
 */
export function caseIdsStatement({ readerId, scope, officeCode, filter, after, limit }: Question): Statement {
  const values: unknown[] = []
  const give = (value: unknown, type: string) => `$${values.push(value)}::${type}`
  const { state, minDays, claimKind, hearingFrom, hearingTo, text = '' } = filter
  const direction = directionOf(filter)
  const places = give(scope.values, scope.column === 'board_id' ? 'uuid[]' : 'text[]')
  const where = [`c.${scope.column} = s.place`]
  if (state === undefined || state === 'ended') where.push(`c.state ${state ? '' : 'not '}in ${ended}`)
  else where.push(`c.state = ${give(state, 'case_state')}`)
  where.push(`c.id <> all(array(select case_id from party where subject_id = ${give(readerId, 'uuid')}))`)
  if (after) where.push(`c.id ${direction === 'asc' ? '>' : '<'} ${give(after, 'uuid')}`)
  if (minDays) where.push(`c.state_since <= now() - make_interval(days => ${give(minDays, 'int')})`)
  if (claimKind) {
    where.push(`exists (select from claim where case_id = c.id and kind = ${give(claimKind, 'text')})`)
  }
  if (hearingFrom || hearingTo) {
    const days = [`case_id = c.id and state = 'scheduled'`]
    if (hearingFrom) days.push(`starts_at >= ${give(tehranDayStart(hearingFrom), 'timestamptz')}`)
    if (hearingTo) days.push(`starts_at < ${give(tehranDayEnd(hearingTo), 'timestamptz')}`)
    where.push(`exists (select from hearing where ${days.join(' and ')})`)
  }
  const patterns = patternsOf(text)
  // As the partial index of the words says it.
  if (patterns.length > 0) where.push(`c.office_code = ${give(officeCode, 'text')}`, `c.search_text <> ''`)
  for (const pattern of patterns) where.push(`c.search_text like ${give(pattern, 'text')}`)
  const most = give(limit, 'int')
  return {
    text: `
select found.id from unnest(${places}) s(place) cross join lateral (
  select c.id from "case" c where ${where.join(' and ')} order by c.id ${direction} limit ${most}
) found
order by found.id ${direction}
limit ${most}`,
    values,
  }
}

const columns = `c.id, c.case_number as "caseNumber", c.version, c.state, c.stage, c.registered_at as "registeredAt",
  c.state_since as "stateSince", c.due_on::text as "dueOn",
  ${partyColumns},
  b.id as "boardId", b.stage as "boardStage", b.number as "boardNumber",
  (select starts_at from hearing where case_id = c.id and state = 'scheduled') as "hearingAt"`

/** A page of a list. */
export function officeCasesStatement(question: Question): Statement {
  const { text, values } = caseIdsStatement(question)
  return {
    text: `
select ${columns}
from (${text}) page join "case" c on c.id = page.id left join board b on b.id = c.board_id
order by c.id ${directionOf(question.filter)}`,
    values,
  }
}

/** What a list says of these cases, in their order. $1 ids */
export const describeCases = `
select ${columns}
from unnest($1::uuid[]) with ordinality page(id, place)
join "case" c on c.id = page.id left join board b on b.id = c.board_id
order by page.place`

/** How many cases stand in each of these states, up to a hundred. $1 reader · $2 office or boards · $3 states */
export const countOf = (column: CaseScope['column']) => `
select s.state, (
  select count(*)::int from (
    select from "case" c where c.${column} = any($2) and c.state = s.state
      and c.id <> all(array(select case_id from party where subject_id = $1)) limit 100
  ) waiting
) as cases
from unnest($3::case_state[]) s(state)`

/** How many cases each of these boards has to hear or to rule on; on case(board_id, state, id). $1 boards */
export const countLoads = `
select board_id as "boardId", count(*)::int as "openCases" from "case"
where board_id = any($1::uuid[]) and state in ('assigned', 'scheduled', 'heard')
group by board_id`
