import type { KartablSearch } from '@dadkar/contract/kartabl'
import { tehranDayEnd, tehranDayStart } from '@dadkar/procedure/tehran-day'
import { patternsOf } from '../cases/search-text.ts'

export type KeyColumn = 'n.id' | 'n.case_id' | 'n.due_at'

/** What is asked for, with what is meant where nothing is said. */
export type Search = KartablSearch & Required<Pick<KartablSearch, 'box' | 'order' | 'limit'>>

/** A stretch of the kartabl in the order of one index. A list goes through one, or through two one after the other. */
export type Leg = { only: string; key: readonly KeyColumn[]; direction: 'asc' | 'desc' }

const conditions = { unopened: 'n.opened_at is null', opened: 'n.opened_at is not null', any: 'true' } as const

/** The inbox of all states begins with what is not opened, and goes on with the rest. */
export function legsOf({ box, order, state }: Pick<Search, 'box' | 'order' | 'state'>): readonly Leg[] {
  const only = conditions[state ?? 'any']
  if (box === 'due') return [{ only: `${only} and n.due_at > now()`, key: ['n.due_at', 'n.id'], direction: 'asc' }]
  if (order === 'case') return [{ only, key: ['n.case_id', 'n.id'], direction: 'desc' }]
  const states = box === 'inbox' && !state ? [conditions.unopened, conditions.opened] : [only]
  return states.map((each) => ({ only: each, key: ['n.id'], direction: 'desc' }))
}

const boxes = {
  inbox: 'm.archived_at is null',
  // Also what was put away: it can still be done.
  due: 'true',
  starred: 'm.starred_at is not null',
  archived: 'm.archived_at is not null',
} as const

const keyTypes: Record<KeyColumn, string> = { 'n.id': 'uuid', 'n.case_id': 'uuid', 'n.due_at': 'timestamptz' }

type Question = {
  subjectId: string
  personId: string
  search: Search
  leg: Leg
  /** The key of the row before; empty at the beginning. */
  after: readonly string[]
  limit: number
}

/**
 * One leg of the kartabl. Its text has only the conditions that are asked for, and it goes without a name: PostgreSQL
 * then plans with the values. Words are looked for in the index of the addressee's notices, which holds what is searched:
 * only what is found there is fetched from the table.
 */
export function kartablStatement({ subjectId, personId, search, leg, after, limit }: Question) {
  const values: unknown[] = []
  const give = (value: unknown, type: string) => `$${values.push(value)}::${type}`
  const { box, kind, caseId, from, to, text = '', kindsNamed = [] } = search
  const addressee = give(subjectId, 'uuid')
  const marks = `m.person_id = ${give(personId, 'uuid')} and m.notice_id = n.id`
  const where = [leg.only, boxes[box]]
  if (kind) where.push(`n.kind = ${give(kind, 'notice_kind')}`)
  if (caseId) where.push(`n.case_id = ${give(caseId, 'uuid')}`)
  if (from) where.push(`n.placed_at >= ${give(tehranDayStart(from), 'timestamptz')}`)
  if (to) where.push(`n.placed_at < ${give(tehranDayEnd(to), 'timestamptz')}`)
  if (after.length > 0) {
    const keys = after.map((value, at) => give(value, keyTypes[leg.key[at] ?? 'n.id']))
    where.push(`(${leg.key.join()}) ${leg.direction === 'desc' ? '<' : '>'} (${keys.join()})`)
  }
  let source = 'notice n'
  const patterns = patternsOf(text)
  if (patterns.length === 0) where.push(`n.addressee_id = ${addressee}`)
  else {
    const words = patterns.map((pattern) => `search_text like ${give(pattern, 'text')}`).join(' and ')
    const named = kindsNamed.length > 0 ? ` or kind = any(${give(kindsNamed, 'notice_kind[]')})` : ''
    const next = after.length > 0 && leg.key[0] === 'n.id' ? `and id < ${give(after[0], 'uuid')}` : ''
    source = `(
  select id from notice where addressee_id = ${addressee} ${next} and (${words}${named}) order by id desc
) found join notice n on n.id = found.id`
  }
  const isKept = box === 'starred' || box === 'archived'
  return {
    text: `
select n.id, n.kind, n.case_id as "caseId", c.case_number as "caseNumber", n.sender_name as "senderName",
  n.placed_at as "placedAt", n.opened_at as "openedAt", n.due_at as "dueAt",
  m.starred_at is not null as "isStarred", m.archived_at is not null as "isArchived",
  (select annulled_at from verdict_service where notice_id = n.id) as "annulledAt",
  (select side from party where case_id = c.id and subject_id = n.addressee_id limit 1) as side,
  (select name from party where case_id = c.id and side = 'claimant' limit 1) as "claimantName",
  (select name from party where case_id = c.id and side = 'respondent' limit 1) as "respondentName"
from ${source} join "case" c on c.id = n.case_id ${isKept ? 'join' : 'left join'} notice_mark m on ${marks}
where ${where.join(' and ')}
order by ${leg.key.map((column) => `${column} ${leg.direction}`).join()}
limit ${give(limit, 'int')}`,
    values,
  }
}

/**
 * $1 person · $2 notices · $3 whether starred, or null to leave it · $4 whether archived, or null to leave it. In one
 * order, so that two at once wait for each other and do not both fail.
 */
export const setMarks = `
insert into notice_mark as m (person_id, notice_id, starred_at, archived_at)
select $1, id, case when $3 then now() end, case when $4 then now() end from unnest($2::uuid[]) id order by id
on conflict (person_id, notice_id) do update set
  starred_at = case when $3::boolean is null then m.starred_at when $3 then coalesce(m.starred_at, now()) end,
  archived_at = case when $4::boolean is null then m.archived_at when $4 then coalesce(m.archived_at, now()) end`
