import { recordParts } from '../audit/audit.queries.ts'

/**
 * The kartabl, newest first, on the index notice(addressee_id, id desc).
 * $1 addressee · $2 cursor · $3 rows · $4 true for opened, false for unopened, null for all
 */
export const listOwnNotices = `
select n.id, n.kind, n.case_id as "caseId", c.case_number as "caseNumber", n.sender_name as "senderName",
  n.placed_at as "placedAt", n.opened_at as "openedAt"
from notice n join "case" c on c.id = n.case_id
where n.addressee_id = $1 and n.id < $2 and ($4::boolean is null or (n.opened_at is not null) = $4)
order by n.id desc
limit $3`

/** How many are unopened, counted up to a hundred. $1 addressee */
export const countUnopened = `
select count(*)::int as unopened
from (select from notice where addressee_id = $1 and opened_at is null limit 99) waiting`

const jsonOf = (select: string) => `(select coalesce(json_agg(r), '[]') from (${select}) r)`

/** A notice of one's own with its evidence, in one round trip. $1 notice · $2 addressee */
export const readOwnNotice = `
select n.id, n.kind, n.case_id as "caseId", c.case_number as "caseNumber", c.office_code as "officeCode",
  n.addressee_id as "addresseeId", n.sender_name as "senderName", n.paper_id as "paperId", n.placed_at as "placedAt",
  n.opened_at as "openedAt", n.is_service as "isService", n.due_at as "dueAt", p.sha256,
  ${jsonOf(`
    select o.id, o.opened_at as "openedAt", o.capacity, o.level, encode(o.sha256, 'hex') as sha256,
      json_build_object('firstName', person.first_name, 'lastName', person.last_name) as person
    from notice_opening o join person on person.id = o.person_id where o.notice_id = n.id order by o.opened_at = n.opened_at desc, o.id`)} as openings,
  ${jsonOf(`
    select id, kind, issued_at as "issuedAt" from service_receipt where notice_id = n.id order by id`)} as receipts,
  ${jsonOf(`
    select state, delivery, sent_at as "sentAt", delivered_at as "deliveredAt"
    from message where notice_id = n.id order by id`)} as messages,
  s.id as "serviceId", s.last_day as "lastDay", s.annulled_at as "annulledAt",
  s.annulment_reason_sealed as "annulmentReasonSealed",
  (select json_build_object('firstName', first_name, 'lastName', last_name) from person where id = s.annulled_by_id)
    as "annulledBy"
from notice n join "case" c on c.id = n.case_id join paper p on p.id = n.paper_id
left join verdict_service s on s.notice_id = n.id
where n.id = $1 and n.addressee_id = $2`

/**
 * Records an opening, and, if it is the first, that the notice is opened, its receipt and a word on the timeline.
 * Tells who opened it. After `recordParts`: $15 opening · $16 when · $17 hash of the paper · $18 receipt · $19 its claims
 */
export const insertOpening = `
with ${recordParts},
opening as (
  insert into notice_opening (id, notice_id, person_id, capacity, organization_id, level, session_id, sha256, opened_at)
  values ($15::uuid, $7::uuid, $1::uuid, $2::capacity, $13::uuid, $3::int, $4::uuid, $17::bytea, $16::timestamptz)
),
opened as (
  update notice set opened_at = $16::timestamptz where id = $7::uuid and opened_at is null returning id, case_id
),
receipt as (
  insert into service_receipt (id, notice_id, kind, jws, issued_at)
  select $18::uuid, id, 'opening', $19::text, $16::timestamptz from opened
  on conflict (notice_id, kind) do nothing
),
event as (
  insert into case_event (case_id, kind, notice_id, at) select case_id, 'noticeOpened', id, $16::timestamptz from opened
)
select first_name as "firstName", last_name as "lastName", exists (select from opened) as "isFirst"
from person where id = $1::uuid`
