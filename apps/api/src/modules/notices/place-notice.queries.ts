/** Whether somebody can open what is placed there: a person whose account is not closed, an organization with members. */
const hasAccount = `(
  exists (select from person where id = $4::uuid and closed_at is null)
  or exists (
    select from organization_member where organization_id = $4::uuid and joined_at is not null and removed_at is null
  ))`

/**
 * Places a paper: the notice, a word on the timeline, an SMS for each person who can open it, and the receipt of service
 * where placing it is service; all or nothing. Gives the job of what is sent afterwards.
 * $1 notice · $2 case · $3 kind · $4 addressee · $5 sender · $6 paper · $7 moment it leads to · $8 now
 */
export const placeStatement = `
with placed as (
  insert into notice (id, case_id, kind, addressee_id, sender_name, paper_id, due_at, placed_at, search_text, is_service)
  select $1::uuid, id, $3::notice_kind, $4::uuid, $5::text, $6::uuid, $7::timestamptz, $8::timestamptz, search_text, ${hasAccount}
  from "case" where id = $2::uuid
  returning id, case_id, placed_at, is_service
),
event as (
  insert into case_event (case_id, kind, notice_id, at) select case_id, 'noticePlaced', id, placed_at from placed
),
alerted as (
  select mobile_sealed from person where id = $4::uuid and closed_at is null
  union all
  select mobile_sealed from organization_member m join person p on p.id = m.subject_id
  where m.organization_id = $4::uuid and m.joined_at is not null and m.removed_at is null and p.closed_at is null
),
sent as (
  insert into message (template, mobile_sealed, notice_id) select 'dadkar-notice', mobile_sealed, $1::uuid from alerted
  returning id
)
select id, placed_at as "placedAt",
  (select count(graphile_worker.add_job('sendMessage', json_build_object('messageId', id::text))) from sent)::int as alerts,
  case when is_service then (graphile_worker.add_job('issueReceipt', json_build_object('noticeId', id::text))).id end
    as "receiptJob"
from placed`
