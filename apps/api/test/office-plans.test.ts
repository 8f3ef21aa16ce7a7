import type { OfficeCaseFilter } from '@dadkar/contract/desk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type CaseScope,
  countLoads,
  countOf,
  officeCasesStatement,
} from '../src/modules/case-office/case-office.queries.ts'
import { countStanding, timeToRuling } from '../src/modules/case-office/figures.queries.ts'
import { beforeOldest } from '../src/modules/cases/cases.queries.ts'
import { listToHandOut } from '../src/modules/paper-channel/waiting-papers.queries.ts'
import { listToSign } from '../src/modules/verdicts/rulings-to-sign.queries.ts'
import { api, claimant, openManyCases, planOf } from './many-cases.ts'

beforeAll(openManyCases)
afterAll(() => api.stop())

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
