import { people } from '@dadkar/registry-simulator/people'
import { startTestApi, type TestApi } from './harness.ts'
import { completeProfile, verifyAs } from './people.ts'
import { draftAgainst, filePetition } from './petitions.ts'

/* So many cases that PostgreSQL plans as it would in a country. */

export let api: TestApi
export let claimant: string
export let respondent: string

/** One case that was really filed, and five thousand more of four hundred people; the two have a hundred of them. */
export async function openManyCases() {
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
}

/** The plan that a named statement settles on, with how many rows each part of it read. */
export async function planOf(text: string, values: unknown[]): Promise<string> {
  const client = await api.pool.connect()
  try {
    // Whatever its values.
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
