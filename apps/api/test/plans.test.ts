import type { OfficeCaseFilter } from '@dadkar/contract/desk'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listEntries, listEntriesOfCase } from '../src/modules/audit/audit.queries.ts'
import {
  type CaseScope,
  countLoads,
  countOf,
  officeCasesStatement,
} from '../src/modules/case-office/case-office.queries.ts'
import { countStanding, timeToRuling } from '../src/modules/case-office/figures.queries.ts'
import { beforeAll as beforeFirst, beforeOldest, listOwnCases } from '../src/modules/cases/cases.queries.ts'
import { listOpenTasks, listReportedTasks } from '../src/modules/experts/experts.queries.ts'
import { kartablStatement, legsOf, type Search } from '../src/modules/notices/kartabl.queries.ts'
import { countUnopened, listOwnNotices } from '../src/modules/notices/notices.queries.ts'
import { listToHandOut } from '../src/modules/paper-channel/waiting-papers.queries.ts'
import { listToSign } from '../src/modules/verdicts/rulings-to-sign.queries.ts'
import { startTestApi, type TestApi } from './harness.ts'
import { completeProfile, verifyAs } from './people.ts'
import { draftAgainst, filePetition } from './petitions.ts'

let api: TestApi
let claimant: string
let respondent: string

/** One case that was really filed, and five thousand more of four hundred people; the two have a hundred of them. */
beforeAll(async () => {
  api = await startTestApi()
  const sara = await verifyAs(api, people.sara, 'worker')
  await completeProfile(sara)
  await filePetition(api, sara, people.sara, draftAgainst({ nationalId: people.kamran.nationalId }))
  const [row] = await api.sql(`select n.addressee_id as respondent, t.claimant_id as claimant
    from notice n join "case" c on c.id = n.case_id join petition t on t.id = c.petition_id`)
  claimant = row.claimant
  respondent = row.respondent
  await api.sql(`insert into subject (kind, identifier_index, identifier_sealed)
    select 'person', sha256(n::text::bytea), '' from generate_series(1, 400) n`)
  await api.sql(
    `
    with people as (select array_agg(id) as ids from subject),
    filed as (
      insert into petition (id, claimant_id, content_sealed, submitted_at)
      select uuidv7(), $1, '', now() from generate_series(1, 5000) returning id
    ), made as (
      insert into "case" (id, office_code, case_number, tracking_code, petition_id)
      select id, '101', 'n-' || id, 't-' || id, id from filed returning id
    ), numbered as (select id, row_number() over () as n from made), party_of as (
      insert into party (case_id, side, subject_id, name, address_sealed)
      select m.id, side, case when n % 50 <> 0 then ids[1 + (n * 7 + ord) % 400]
        when side = 'claimant' then $1::uuid else $2::uuid end, 'x', ''
      from numbered m, people, (values ('claimant'::party_side, 1), ('respondent', 2)) s (side, ord)
      returning case_id, side, subject_id
    ), papers as (insert into paper (case_id, body_sealed, sha256) select id, '', '' from made returning id, case_id)
    insert into notice (case_id, kind, addressee_id, sender_name, paper_id, search_text, due_at, opened_at)
    select p.case_id, 'petitionCopy', p.subject_id, 'x', papers.id, 'n-' || p.case_id || ' ' || md5(p.case_id::text),
      now() + interval '1 day', case when random() < 0.9 then now() end
    from party_of p join papers on papers.case_id = p.case_id where p.side = 'respondent'`,
    [claimant, respondent],
  )
  // Everybody opened every case of theirs ten times.
  await api.sql(`
    with opened as (
      insert into audit_record (person_id, capacity, level, action, case_id, request_id)
      select subject_id, 'worker', 1, 'case.read', case_id, 'x' from party, generate_series(1, 10) returning id, case_id
    )
    insert into audit_entry (subject_id, record_id, case_id)
    select distinct subject_id, opened.id, case_id from opened join party using (case_id)`)
  await api.sql(`insert into audit_detail (record_id, sealed) select id, '' from audit_record on conflict do nothing`)
  await api.sql('analyze')
})
afterAll(() => api.stop())

async function planOf(text: string, values: unknown[]): Promise<string> {
  const client = await api.pool.connect()
  try {
    // The plan that a named statement settles on, whatever its values.
    await client.query('set plan_cache_mode = force_generic_plan')
    await client.query(`prepare listed as ${text}`)
    const given = values.map((value) => (value === null ? 'null' : `'${value}'`)).join()
    const { rows } = await client.query(
      `explain (analyze, costs off, timing off, summary off) execute listed (${given})`,
    )
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  } finally {
    await client.query('deallocate all')
    await client.query('reset plan_cache_mode')
    client.release()
  }
}

test('own cases are read in the order of an index, and no more of them than the page', async () => {
  const plan = await planOf(listOwnCases, [claimant, beforeFirst, 21])
  expect(plan).toMatch(/Index (Only )?Scan using party_subject_id_case_id_idx/)
  expect(plan).not.toMatch(/Seq Scan|Sort/)
  expect(plan).toMatch(/party_subject_id_case_id_idx.*rows=21/)
})

test.each([null, true, false])('own notices are read in the order of an index (opened: %s)', async (isOpened) => {
  const plan = await planOf(listOwnNotices, [respondent, beforeFirst, 21, isOpened])
  expect(plan).toMatch(/Index Scan using notice_addressee_id_id_idx/)
  expect(plan).not.toMatch(/Seq Scan|Sort/)
})

test('unopened notices are counted by an index of their own', async () => {
  const plan = await planOf(countUnopened, [respondent])
  expect(plan).toContain('notice_unopened')
  expect(plan).not.toContain('Seq Scan')
})

describe('the kartabl', () => {
  // Somebody has eight thousand notices among those of many; they and somebody else have marked what they could.
  beforeAll(async () => {
    await api.sql(
      `insert into notice (case_id, kind, addressee_id, sender_name, paper_id, search_text, due_at, opened_at)
       select case_id, kind, addressee_id, sender_name, paper_id, md5(n || id::text),
         now() + n * interval '1 hour', case when n > 2 then now() end
       from notice, generate_series(1, 80) n where addressee_id = $1 or n <= 12`,
      [respondent],
    )
    await api.sql(
      `insert into notice_mark (person_id, notice_id, starred_at, archived_at)
       select p.id, n.id, case when n.opened_at is null then now() end, case when n.kind = 'verdict' then now() end
       from person p, notice n where n.addressee_id = $1 or p.id <> $1`,
      [respondent],
    )
    // As the autovacuum leaves it: what an index holds is then read from it alone.
    await api.sql('vacuum analyze')
  })
  /** It goes without a name: planned with its values. */
  async function planOfSearch(asked: Partial<Search>, leg = 0): Promise<string> {
    const search: Search = { box: 'inbox', order: 'date', limit: 20, ...asked }
    const question = { subjectId: respondent, personId: respondent, search, after: [], limit: 21 }
    const [first, second] = legsOf(search)
    const { text, values } = kartablStatement({ ...question, leg: (leg === 0 ? first : second) ?? never() })
    const { rows } = await api.pool.query(`explain (costs off) ${text}`, values)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  }
  const never = () => {
    throw new Error('No such leg')
  }

  test.each([
    ['what is not opened', {}, 0, 'notice_unopened'],
    ['the rest', {}, 1, 'notice_addressee_id_id_idx'],
    ['by case', { order: 'case' }, 0, 'notice_addressee_id_case_id_id_idx'],
    ['what is due', { box: 'due' }, 0, 'notice_addressee_id_due_at_id_idx'],
  ] as const)('%s is read in the order of an index', async (_what, search, leg, index) => {
    const plan = await planOfSearch(search, leg)
    expect(plan).toContain(index)
    expect(plan).not.toMatch(/Seq Scan on notice|Sort/)
  })

  test.each([
    ['unopened', 0],
    ['all', 1],
  ] as const)('words are looked for in the index of one addressee alone, among the %s', async (_what, leg) => {
    const plan = await planOfSearch({ text: 'abcdefabcdef' }, leg)
    expect(plan).toMatch(
      /Index Only Scan using notice_addressee_id_id_idx on notice\n.*addressee_id = .*\n.*search_text ~~/,
    )
    expect(plan).not.toMatch(/Seq Scan on notice|Sort/)
  })

  test.each(['starred', 'archived'] as const)('what is %s begins with the marks of the person', async (box) => {
    const plan = await planOfSearch({ box })
    expect(plan).toContain('notice_mark_pkey')
    expect(plan).not.toContain('Seq Scan on notice n')
  })
})

describe('cases of the office', () => {
  let board: string
  beforeAll(async () => {
    await api.sql(
      `insert into labour_office (code, name_fa, name_en, address_fa, address_en) values ('101', 'x', 'x', 'x', 'x'), ('102', 'x', 'x', 'x', 'x')`,
    )
    const rows = await api.sql(
      `insert into board (office_code, stage, number) select '101', 'recognition'::stage, n from generate_series(1, 100) n returning id`,
    )
    board = rows[0].id
    await api.sql(
      `update "case" c set state = (array['registered', 'assigned', 'heard', 'closed'])[1 + n / 100 % 4]::case_state,
         office_code = (101 + n % 50)::text, board_id = ($1::uuid[])[1 + n % 100]
       from (select id, row_number() over (order by id) as n from "case") s where s.id = c.id`,
      [rows.map(({ id }) => id)],
    )
    await api.sql('analyze "case"')
  })

  /** It goes without a name: planned with its values. */
  async function planOfList(column: CaseScope['column'], filter: OfficeCaseFilter): Promise<string> {
    const scope: CaseScope = column === 'board_id' ? { column, values: [board] } : { column, values: ['101'] }
    const question = { readerId: claimant, scope, officeCode: '101', filter, after: null, limit: 21 }
    const { text, values } = officeCasesStatement(question)
    const { rows } = await api.pool.query(`explain (analyze, costs off, timing off, summary off) ${text}`, values)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  }

  test.each([
    ['office_code', undefined, 'case_open_of_office_idx'],
    ['office_code', 'ended', 'case_ended_of_office_idx'],
    ['office_code', 'heard', 'case_office_code_state_id_idx'],
    ['board_id', undefined, 'case_open_of_board_idx'],
    ['board_id', 'ended', 'case_ended_of_board_idx'],
    ['board_id', 'heard', 'case_board_id_state_id_idx'],
  ] as const)(
    'by %s, %s, are read in the order of an index, no further than the page',
    async (column, state, index) => {
      const plan = await planOfList(column, state ? { state } : {})
      const [, read] =
        new RegExp(`Index (?:Only )?Scan (?:Backward )?using ${index} [^\n]*rows=(\\d+)`).exec(plan) ?? []
      expect(Number(read), plan).toBeLessThanOrEqual(21)
      expect(plan).not.toMatch(/Seq Scan on "?case/)
    },
  )

  test('words are found by their index, within the office', async () => {
    const [{ id }] = await api.sql(`select id from "case" where office_code = '101' limit 1`)
    await api.sql(`update "case" set search_text = case_number || ' ' || md5(id::text)`)
    await api.sql('vacuum analyze "case"')
    const plan = await planOfList('office_code', { text: id.slice(-12) })
    expect(plan).toMatch(/case_words_of_office_idx\s.*rows=1/)
    expect(plan).not.toMatch(/Seq Scan on "?case/)
  })

  test('claims and hearings are looked up for each case by an index', async () => {
    await api.sql(`insert into claim select id, 100 + n, case n when 1 then 'overtime' else 'nightWork' end, null, ''
      from "case", generate_series(1, 3) n`)
    await api.sql(`insert into hearing (case_id, board_id, starts_at)
      select id, board_id, now() + interval '1 day' from "case" where board_id is not null`)
    await api.sql('analyze claim, hearing')
    const plan = await planOfList('office_code', { state: 'heard', claimKind: 'overtime', hearingFrom: '2026-11-01' })
    expect(plan).toMatch(/claim_pkey/)
    expect(plan).toContain('hearing_to_come_key')
    expect(plan).not.toMatch(/Seq Scan on "?case/)
  })

  test('figures read their part of an index, and not the table', async () => {
    await api.sql(`update "case" set first_ruled_at = now() - interval '10 days' where state = 'closed'`)
    await api.sql('vacuum analyze "case"')
    const standing = await planOf(countStanding, ['101', '{registered,heard}', '{7,30,90}'])
    expect(standing).toMatch(/Index Only Scan using case_office_code_state_state_since_idx/)
    const months = await planOf(timeToRuling, ['101', '{2026-01-01,2026-06-01}'])
    expect(months).toMatch(/Index Only Scan using case_office_code_first_ruled_at_registered_at_idx/)
    expect(standing + months).not.toMatch(/Seq Scan on "?case/)
  })

  test.each([
    ['office_code', 'case_office_code_state_id_idx'],
    ['board_id', 'case_board_id_state_id_idx'],
  ] as const)('those in a state are counted by an index of %s, and no more than a hundred', async (scope, index) => {
    const where = scope === 'office_code' ? '101' : board
    const plan = await planOf(countOf(scope), [claimant, `{${where}}`, '{registered,heard}'])
    expect(plan).toContain(index)
    expect(plan).not.toMatch(/Seq Scan on "?case/)
  })

  test('open ones are counted for each board by an index', async () => {
    const plan = await planOf(countLoads, [`{${board}}`])
    expect(plan).toContain('case_board_id_state_id_idx')
  })
})

test('who opened my file is read in the order of an index, of all cases and of one', async () => {
  const [{ case_id: caseId }] = await api.sql('select case_id from party where subject_id = $1 limit 1', [claimant])
  const all = await planOf(listEntries, [claimant, beforeFirst, 21])
  expect(all).toMatch(/audit_entry_pkey.*rows=21/)
  const one = await planOf(listEntriesOfCase, [claimant, beforeFirst, 21, caseId])
  expect(one).toMatch(/audit_entry_subject_id_case_id_record_id_idx/)
  for (const plan of [all, one]) expect(plan).not.toMatch(/Seq Scan|Sort/)
})

test('the tasks of an expert are read in the order of an index, open ones by what is due, and no more than the page', async () => {
  await api.sql(
    `insert into expert_appointment (case_id, expert_id, question_sealed, due_on, state)
     select id, $1, '', current_date + (random() * 90)::int,
       (array['asked', 'accepted', 'reported', 'lapsed'])[1 + (random() * 3)::int]::expert_state
     from "case"`,
    [claimant],
  )
  await api.sql('analyze expert_appointment')
  const open = await planOf(listOpenTasks, [claimant, beforeOldest, 21])
  expect(open).toMatch(/expert_open_idx.*rows=21/)
  const reported = await planOf(listReportedTasks, [claimant, beforeFirst, 21])
  expect(reported).toMatch(/expert_reported_idx.*rows=21/)
  for (const plan of [open, reported]) expect(plan).not.toMatch(/Seq Scan|Sort/)
})

test('what an office has to hand out is read in the order of an index, no further than the page, whatever is with servers', async () => {
  await api.sql(
    `insert into waiting_paper (case_id, office_code, party_id, paper_id, kind, attempt, is_out)
     select c.id, (101 + row_number() over () % 10)::text, p.id, n.paper_id, 'invitation', 1, random() < 0.5
     from "case" c join party p on p.case_id = c.id and p.side = 'claimant'
     join lateral (select paper_id from notice where case_id = c.id limit 1) n on true`,
  )
  await api.sql('analyze waiting_paper')
  const plan = await planOf(listToHandOut, ['101', claimant, beforeOldest, 21])
  expect(plan).toMatch(/Index Scan using waiting_paper_to_hand_out_idx/)
  expect(plan).not.toMatch(/Seq Scan on (waiting_paper|"?case|party)|Sort/)
  const [, read] = /waiting_paper_to_hand_out_idx [^\n]*rows=(\d+)/.exec(plan) ?? []
  expect(Number(read), plan).toBeLessThanOrEqual(22)
})

test('what a member has to sign is looked for in what their boards are writing, however much was ever ruled', async () => {
  await api.sql(
    `insert into board (office_code, stage, number) select '102', 'recognition'::stage, n from generate_series(1, 400) n`,
  )
  await api.sql(
    `insert into verdict (case_id, board_id, stage, content_sealed, issued_at)
     select c.id, b.id, 'recognition', '', case when c.nth % 7 > 0 then now() end
     from (select id, row_number() over () as nth from "case") c
     join (select id, row_number() over () as nth from board where office_code = '102') b on b.nth = 1 + c.nth % 400`,
  )
  await api.sql('analyze verdict')
  const boards = await api.sql(`select id from board where office_code = '102' limit 2`)
  const plan = await planOf(listToSign, [`{${boards.map(({ id }) => id)}}`, claimant, beforeOldest, 21])
  expect(plan).toContain('verdict_in_writing_of_board_idx')
  expect(plan).not.toMatch(/Seq Scan on (verdict |"?case|party)/)
})
