import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listEntries, listEntriesOfCase } from '../src/modules/audit/audit.queries.ts'
import { beforeAll as beforeFirst, beforeOldest, listOwnCases } from '../src/modules/cases/cases.queries.ts'
import { listOpenTasks, listReportedTasks } from '../src/modules/experts/experts.queries.ts'
import { kartablStatement, legsOf, type Search } from '../src/modules/notices/kartabl.queries.ts'
import { countUnopened, listOwnNotices } from '../src/modules/notices/notices.queries.ts'
import { api, claimant, openManyCases, planOf, respondent } from './many-cases.ts'

beforeAll(openManyCases)
afterAll(() => api.stop())

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
