import type { Size } from './size.ts'

/** What the dataset maker and the drivers need to find things again; no part of the product's schema. */
export const prepare = `
create schema bench;
create extension pgcrypto schema bench;
create table bench.subject (n int primary key, id uuid not null, name text not null);
create function bench.name_of(n int) returns text language sql immutable as $$
  select (array['زهرا','علی','مریم','رضا','فاطمه','حسین','نرگس','مهدی','سارا','امیر','لیلا'])[1 + n % 11] || ' ' ||
    (array['محمدی','کریمی','رستمی','احمدی','جعفری','موسوی','نوری','صادقی','رحیمی','کاظمی','شریفی','اکبری','سلطانی'])[1 + n % 13]
$$`

/** How many of the last accounts work at the first office. */
export const officers = 20

/** Statements that fill the tables behind the accounts. Ids are UUIDv7 in order of time, some twelve minutes apart. */
export function fill({ accounts, strangers, cases, busy, casesOfBusy, offices }: Size): string[] {
  const when = `(i - ${cases}) * interval '12 minutes'`
  return [
    `insert into labour_office (code, name_fa, name_en, address_fa, address_en)
    select (101 + n)::text, 'ادارهٔ ' || n, 'Office ' || n, 'نشانی ' || n, 'Address ' || n from generate_series(0, ${offices - 1}) n`,

    `insert into desk (person_id, office_code, kind)
    select id, '101', 'registry' from bench.subject where n > ${accounts - officers}`,

    `with numbered as (
      insert into bench.subject (n, id, name)
      select n, uuidv7(n * interval '1 minute' - interval '4 years'), bench.name_of(n)
      from generate_series(${accounts + 1}, ${accounts + strangers}) n returning n, id)
    insert into subject (id, kind, identifier_index, identifier_sealed)
    select id, case when n % 2 = 0 then 'organization' else 'person' end::subject_kind, sha256(int8send(n)), bench.gen_random_bytes(42)
    from numbered order by n`,

    // Claimants are spread evenly; the busy accounts are respondents of the first cases by turns, others of the rest. Nobody
    // is both in one case, as in the product: the list would show it twice, in either order.
    `create temp table made as
    select i, uuidv7(${when}) as case_id, uuidv7(${when} - interval '3 minutes') as petition_id,
      c.id as claimant_id, c.name as claimant, r.id as respondent_id, r.name as respondent
    from (select i, 1 + (i * 7919::bigint) % ${accounts} as claimant_n,
        case when (i * 3::bigint) % ${cases} < ${busy * casesOfBusy} then 1 + i % ${busy}
          else 1 + ${busy} + (i * 104729::bigint) % ${accounts + strangers - busy} end as respondent_n
      from generate_series(1, ${cases}) i) s
    join bench.subject c on c.n = claimant_n join bench.subject r on r.n = respondent_n + (respondent_n = claimant_n)::int
    order by i`,

    `insert into petition (id, claimant_id, content_sealed, version, created_at, updated_at, submitted_at)
    select petition_id, claimant_id, bench.gen_random_bytes(700), 4, uuid_extract_timestamp(petition_id),
      uuid_extract_timestamp(case_id), uuid_extract_timestamp(case_id) from made order by i`,

    // Most are over; of the newest the office has yet to take a few in, and has others in hand.
    `insert into "case" (id, office_code, case_number, tracking_code, petition_id, registered_at, state, search_text)
    select case_id, office, '1405-' || office || '-' || lpad(i::text, 7, '0'),
      upper(encode(bench.gen_random_bytes(8), 'hex')), petition_id, uuid_extract_timestamp(case_id),
      case when i > ${cases} * 0.98 then 'registered' when i > ${cases} * 0.95 then 'served' else 'closed' end::case_state,
      '1405-' || office || '-' || lpad(i::text, 7, '0') || ' ' || replace(claimant, ' ', '') || ' ' || replace(respondent, ' ', '')
    from (select *, (101 + i % ${offices})::text as office from made) m order by i`,

    `insert into party (id, case_id, side, subject_id, name, address_sealed)
    select uuidv7(${when}), case_id, side::party_side, subject_id, name, bench.gen_random_bytes(110)
    from made cross join lateral (values ('claimant', claimant_id, claimant), ('respondent', respondent_id, respondent))
      as p(side, subject_id, name) order by i`,

    `insert into paper (id, case_id, body_sealed, sha256)
    select uuidv7(${when}), case_id, bench.gen_random_bytes(1000), bench.gen_random_bytes(32) from made order by i`,

    // Three to the respondent, two to the claimant, a week apart; seven in ten are opened.
    `insert into notice (id, case_id, kind, addressee_id, sender_name, paper_id, placed_at, opened_at, search_text)
    select id, case_id, 'petitionCopy', addressee_id, sender, paper_id, uuid_extract_timestamp(id),
      case when random() < 0.7 then uuid_extract_timestamp(id) + random() * interval '9 days' end,
      search_text
    from (select uuidv7(${when} + nth * interval '7 days') as id, made.case_id, paper.id as paper_id, search_text,
        case when nth % 2 = 1 then respondent_id else claimant_id end as addressee_id,
        case when nth % 2 = 1 then claimant else respondent end as sender
      from made join paper using (case_id) join "case" c on c.id = case_id cross join generate_series(1, 5) nth) n
    order by id`,
    'drop table made',
  ]
}
