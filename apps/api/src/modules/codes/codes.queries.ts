import { policy } from '../../config.ts'

/*
 * The statements that decide about codes. Each decides alone, so that two at once cannot both win: whoever
 * comes second waits for the row of the budget and then sees what the first one did.
 */

const recent = (column: string) =>
  `array(select t from unnest(${column}) t where t > now() - interval '${policy.wrongCodeWindow} seconds')`

const sentWithin = (seconds: number) =>
  `(select count(*) from unnest(b.sent_at) t where t > now() - interval '${seconds} seconds')`

const mayStillSend = `${sentWithin(3600)} < ${policy.sendsAnHour} and ${sentWithin(86_400)} < ${policy.sendsADay}`

const queueMessage = `
  message as (
    insert into message (template, challenge_id, mobile_sealed)
    select 'dadkar-code', id, mobile_sealed from challenged
    returning id
  ),
  job as (
    select graphile_worker.add_job('sendMessage', json_build_object('messageId', id), max_attempts := 8) from message
  )`

/**
 * Issues a code: voids the older ones of the same purpose, counts the send, and queues the SMS.
 * $1 id · $2 purpose · $3 aboutId · $4 subjectIndex · $5 seed · $6 mac · $7 mobileIndex · $8 mobileSealed
 * Without $7 and $8 the code goes to the number of the account; without account, or with a closed one, it
 * goes nowhere, and all else is alike.
 */
export const issueCode = `
with who as (
  select p.id as person_id, coalesce($7, p.mobile_index) as mobile_index, coalesce($8, p.mobile_sealed) as mobile_sealed
  from (select 1) one
  left join subject s on s.identifier_index = $4
  left join person p on p.id = s.id and p.closed_at is null
),
lock as (
  select locked_until from guess_budget where subject_index = $4 and locked_until > now()
),
spent as (
  insert into send_budget as b (key, sent_at)
  select coalesce(mobile_index, $4), array[now()] from who where not exists (select from lock)
  on conflict (key) do update set sent_at = ${recent('b.sent_at')} || now()
  where ${mayStillSend}
  returning key
),
voided as (
  update challenge set voided_at = now()
  where subject_index = $4 and purpose = $2::challenge_purpose and used_at is null and voided_at is null
    and expires_at > now() and exists (select from spent)
),
challenged as (
  insert into challenge
    (id, purpose, about_id, subject_index, person_id, seed, mac, mobile_index, mobile_sealed, expires_at)
  select $1, $2::challenge_purpose, $3, $4, person_id, $5, $6, mobile_index, mobile_sealed,
    now() + interval '${policy.codeLife} seconds'
  from who where exists (select from spent)
  returning id, mobile_sealed, sent_at, expires_at
),
${queueMessage}
select c.mobile_sealed as "mobileSealed", c.sent_at as "sentAt", c.expires_at as "expiresAt",
  (select locked_until from lock) as "lockedUntil", (select count(*) from job) as queued
from (select 1) one left join challenged c on true`

/**
 * Sends a live code again.
 * $1 id · $2 purpose · $3 aboutId, or null for any
 */
export const resendCode = `
with live as (
  select id, coalesce(mobile_index, subject_index) as key, sent_at, expires_at, used_at, voided_at, tries
  from challenge where id = $1 and purpose = $2::challenge_purpose and ($3::uuid is null or about_id = $3)
),
sendable as (
  select id, key from live
  where used_at is null and voided_at is null and expires_at > now() and tries < ${policy.codeTries}
    and sent_at <= now() - interval '${policy.codeResendAfter} seconds'
),
spent as (
  update send_budget b set sent_at = ${recent('b.sent_at')} || now()
  from sendable where b.key = sendable.key and ${mayStillSend}
  returning sendable.id
),
challenged as (
  update challenge c set sent_at = now(), sends = c.sends + 1
  from spent where c.id = spent.id and c.sent_at <= now() - interval '${policy.codeResendAfter} seconds'
  returning c.id, c.mobile_sealed, c.sent_at, c.expires_at, c.tries
),
${queueMessage}
select c.mobile_sealed as "mobileSealed", c.sent_at as "sentAt", c.expires_at as "expiresAt", c.tries,
  l.id is not null as "isKnown", l.used_at is not null as "isUsed",
  (l.voided_at is not null or l.expires_at <= now() or l.tries >= ${policy.codeTries}) as "isOver",
  l.sent_at as "lastSentAt", (select count(*) from job) as queued
from (select 1) one left join live l on true left join challenged c on true`

/**
 * Spends one try. A wrong code is counted against the person's budget of all flows before anything else is asked; while
 * the person is locked nothing is compared. A right code is used up and clears the count of sends, unless a code is
 * being issued at this moment: waiting for that could be waiting for each other. Of codes issued at the same moment,
 * which did not see each other to void, the latest serves.
 * $1 id · $2 mac of what was entered · $3 purpose · $4 aboutId, or null for any
 * @param more further expressions of the WITH clause, which may read `tried`: what a right code brings about at once
 * @param columns what to read of them, and `joins` how to reach it
 */
export const spendTryAnd = (more = '', columns = '', joins = '') => `
with entered as (
  select id, subject_index, mobile_index, mac = $2 as is_right,
    not exists (
      select from challenge n
      where n.subject_index = c.subject_index and n.purpose = c.purpose and n.id > c.id and n.voided_at is null
    ) as is_latest
  from challenge c
  where id = $1 and purpose = $3::challenge_purpose and ($4::uuid is null or about_id = $4)
),
budget as (
  insert into guess_budget as b (subject_index, wrong_at)
  select subject_index, case when is_right then '{}' else array[now()] end from entered
  on conflict (subject_index) do update set
    wrong_at = ${recent('b.wrong_at')} || excluded.wrong_at,
    locked_until = case
      when cardinality(excluded.wrong_at) = 0 then b.locked_until
      when cardinality(${recent('b.wrong_at')}) + 1 >= ${policy.wrongCodes} then greatest(
        now() + interval '${policy.secondLock} seconds',
        (${recent('b.wrong_at')})[1] + interval '${policy.wrongCodeWindow} seconds')
      when cardinality(${recent('b.wrong_at')}) + 1 = ${policy.wrongCodesUntilFirstLock}
        then now() + interval '${policy.firstLock} seconds'
    end
  where b.locked_until is null or b.locked_until <= now()
  returning locked_until
),
tried as (
  update challenge c set
    tries = c.tries + 1,
    used_at = case when entered.is_right then now() end
  from entered, budget
  where c.id = entered.id and entered.is_latest and c.used_at is null and c.voided_at is null and c.expires_at > now()
    and c.tries < ${policy.codeTries}
  returning c.person_id, c.tries, entered.is_right
),
cleared as (
  delete from send_budget where key in (
    select key from send_budget
    where key = (select mobile_index from entered) and exists (select from tried where is_right)
    for update skip locked
  )
)${more}
select t.tries,
  t.is_right as "isRight", exists (select from entered) as "isKnown",
  (select locked_until from budget where locked_until > now()) as "lockedUntil",
  exists (select from budget) as "isCounted", c.used_at is not null as "isUsed", c.tries as "triesBefore"${columns}
from (select 1) one left join tried t on true left join challenge c on c.id = (select id from entered)
${joins}`

export const spendTry = spendTryAnd()

/** On challenge(subject_index, purpose, id). $1 subject index · $2 verification */
export const findCodeOfVerification = `
select id from challenge
where subject_index = $1 and purpose = 'verification' and about_id = $2::uuid and voided_at is null
order by id desc limit 1`

/** Until when a person is locked. $1 id of a challenge of theirs */
export const findLock = `
select g.locked_until as "lockedUntil" from challenge c join guess_budget g using (subject_index)
where c.id = $1 and g.locked_until > clock_timestamp()`
