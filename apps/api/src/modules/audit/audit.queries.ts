/**
 * The canonical form of a record `a`: a JSON array whose members and order never change; another form gets another
 * first number. Both sealing and checking read it, so it is written once.
 */
const canonicalRecord = `json_build_array(1, a.id, (extract(epoch from a.at) * 1000)::bigint, a.person_id, a.capacity,
  a.organization_id, a.level, a.session_id, a.action, a.case_id, a.about_id, a.of_person_id, a.request_id,
  encode(a.detail_digest, 'hex'))::text`

/**
 * Parts of a statement that append a record, its sealed detail, and an entry for each person it concerns: the parties of
 * the case, and whose identity data it was. $1 person · $2 capacity · $3 level · $4 session · $5 action · $6 case ·
 * $7 about · $8 whose · $9 request · $10 digest of the detail · $11 detail, sealed · $12 whether a like record of this
 * session, at most ten minutes old, says it already · $13 organization. What else the statement does counts from $14.
 */
export const recordParts = `
record as (
  insert into audit_record
    (person_id, capacity, organization_id, level, session_id, action, case_id, about_id, of_person_id, request_id, detail_digest)
  select $1::uuid, $2::capacity, $13::uuid, $3::int, $4::uuid, $5::text, $6::uuid, $7::uuid, $8::uuid, $9::text, $10::bytea
  where not ($12::boolean and exists (
    select from audit_record
    where person_id = $1::uuid and id > (select uuidv7(interval '-10 minutes')) and session_id = $4::uuid
      and action = $5::text and about_id is not distinct from $7::uuid
  ))
  returning id, case_id, of_person_id
),
detail as (
  insert into audit_detail (record_id, sealed) select id, $11::bytea from record where $11::bytea is not null
),
concerned as (
  select subject_id, record.id, case_id from record join party using (case_id) where subject_id is not null
  union
  select of_person_id, id, case_id from record where of_person_id is not null
),
entries as (
  insert into audit_entry (subject_id, record_id, case_id) select * from concerned on conflict do nothing
)`

/** Appends a record and nothing else. */
export const insertRecord = `with ${recordParts} select`

/** Only one process seals at a time; whoever comes second goes away. The number is ours alone. */
export const takeSealingTurn = 'select pg_try_advisory_xact_lock(7215061304) as "isOurs"'

export const findLastSeal = 'select seq, hash from audit_seal order by seq desc limit 1'

/** Takes records that wait to be sealed. $1 how many */
export const takeUnsealed = `
with taken as (
  delete from audit_unsealed where record_id in (select record_id from audit_unsealed order by record_id limit $1)
  returning record_id
)
select a.id, ${canonicalRecord} as canonical from taken join audit_record a on a.id = taken.record_id order by a.id`

/** $1 seqs · $2 records · $3 hashes of the records · $4 links */
export const insertSeals = `
insert into audit_seal (seq, record_id, record_hash, hash)
select * from unnest($1::bigint[], $2::uuid[], $3::bytea[], $4::bytea[])`

/** $1 seq · $2 hash · $3 key id · $4 signature */
export const insertHead = 'insert into audit_head (seq, hash, key_id, signature) values ($1, $2, $3, $4)'

/** A stretch of the chain with its records and signed heads. $1 after this seq · $2 how many */
export const readChain = `
select s.seq, s.record_id as "recordId", s.record_hash as "recordHash", s.hash,
  case when a.id is null then null else ${canonicalRecord} end as canonical,
  h.hash as "headHash", h.key_id as "headKeyId", h.signature
from (select * from audit_seal where seq > $1 order by seq limit $2) s
left join audit_record a on a.id = s.record_id
left join audit_head h on h.seq = s.seq
order by s.seq`

/** What the walk alone does not see: heads beyond the chain's end, and records that should have been sealed long ago. */
export const findLoose = `
select (select max(seq) from audit_head) as "lastHead",
  (select min(record_id::text) from audit_unsealed
    where uuid_extract_timestamp(record_id) < now() - interval '1 minute') as "lateRecord",
  (select count(*) from audit_unsealed) as waiting,
  (select a.id from audit_record a
    where not exists (select from audit_seal where record_id = a.id)
      and not exists (select from audit_unsealed where record_id = a.id)
    order by a.id limit 1) as "unknownRecord"`

const entries = (condition: string) => `
select r.id, r.at, r.action, r.case_id as "caseId", c.case_number as "caseNumber", r.person_id as "personId",
  p.name as "partyName", r.capacity, r.level, d.sealed as "detailSealed"
from audit_entry e
join audit_record r on r.id = e.record_id
left join "case" c on c.id = r.case_id
left join lateral (select name from party where case_id = r.case_id and subject_id = coalesce(r.organization_id, r.person_id) limit 1) p on true
left join audit_detail d on d.record_id = r.id
where e.subject_id = $1 and e.record_id < $2${condition}
order by e.record_id desc
limit $3`

/** Who opened or changed what is this person's, newest first, on audit_entry's key. $1 person · $2 cursor · $3 rows */
export const listEntries = entries('')

/** The same of one case, on audit_entry(subject_id, case_id, record_id). $4 case */
export const listEntriesOfCase = entries(' and e.case_id = $4')
