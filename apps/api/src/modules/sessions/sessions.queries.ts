import { policy } from '../../config.ts'
import { spendTryAnd } from '../codes/codes.queries.ts'

const idle = `interval '${policy.sessionIdle} seconds'`

const sessionFields = `
  s.id as "sessionId", s.person_id as "personId", s.capacity, s.level, s.expires_at as "expiresAt",
  s.stepped_up_at as "steppedUpAt", p.first_name as "firstName", p.last_name as "lastName",
  s.organization_id as "organizationId",
  (select name from organization o where o.id = s.organization_id) as "organizationName"`

/**
 * In which capacity, and for whom, a person `p` goes on: in one that they gained since their last session; else as in
 * that session, if they still may; else in the one gained last, for themselves.
 */
const lastActed = `
  left join lateral (
    select capacity, organization_id, created_at from session before
    where before.person_id = p.id order by before.id desc limit 1
  ) last on true
  cross join lateral (
    select c.capacity from person_capacity c where c.person_id = p.id
    order by (c.granted_at > last.created_at and c.capacity <> last.capacity) desc nulls last,
      c.capacity = last.capacity desc nulls last, c.granted_at desc
    limit 1
  ) acted`

const lastOrganization = `
  (select m.organization_id from organization_member m
   where m.organization_id = last.organization_id and m.subject_id = p.id and m.removed_at is null
     and acted.capacity = last.capacity)`

const sessionEnd = `now() + interval '${policy.sessionLife} seconds'`

/**
 * Opens a session, unless the account is closed. $1 id · $2 personId · $3 refreshHash · $4 capacity, or null to go on as
 * in the last session · $5 organizationId, or null for oneself · $6 method · $7 browser · $8 platform
 */
export const insertSession = `
with opened as (
  insert into session
    (id, person_id, capacity, organization_id, level, refresh_hash, expires_at, method, browser, platform)
  select $1, p.id, coalesce($4::capacity, acted.capacity), case when $4 is null then ${lastOrganization} else $5 end,
    p.level, $3, ${sessionEnd}, $6::sign_in_method, $7, $8
  from person p ${lastActed} where p.id = $2 and p.closed_at is null
  returning *
)
select ${sessionFields} from opened s join person p on p.id = s.person_id`

/**
 * Enters a code and, if it is right, opens a session with it, unless the identity must be proved again first.
 * $5 id · $6 refreshHash · $7 browser · $8 platform, after those of spendTryAnd
 */
export const signInWithCode = spendTryAnd(
  `,
opened as (
  insert into session (id, person_id, capacity, organization_id, level, refresh_hash, expires_at, browser, platform)
  select $5, p.id, acted.capacity, ${lastOrganization}, p.level, $6, ${sessionEnd}, $7, $8
  from tried join person p on p.id = tried.person_id ${lastActed}
  where tried.is_right and p.closed_at is null and p.reverify_for is null
  returning *
),
signed_in as (
  select ${sessionFields} from opened s join person p on p.id = s.person_id
)`,
  ', si.*',
  'left join signed_in si on true',
)

/**
 * Goes on in another capacity. $1 session · $2 person · $3 capacity · $4 organization, or null for oneself
 */
export const changeCapacity = `
with acting as (
  update session set capacity = $3::capacity, organization_id = $4
  where id = $1 and person_id = $2 and ended_at is null and expires_at > now()
  returning *
)
select ${sessionFields} from acting s join person p on p.id = s.person_id`

/** Whether the person of a code must prove their identity again. $1 id of the challenge */
export const findReverification = `
select p.reverify_for as "reverifyFor" from challenge c join person p on p.id = c.person_id
where c.id = $1 and p.closed_at is null and p.reverify_for is not null`

/** Exchanges a refresh token for the next one. $1 hash of the old · $2 hash of the next */
export const rotateSession = `
with rotated as (
  update session set previous_hash = refresh_hash, refresh_hash = $2, rotated_at = now()
  where refresh_hash = $1 and ended_at is null and expires_at > now() and rotated_at > now() - ${idle}
  returning *
)
select ${sessionFields} from rotated s join person p on p.id = s.person_id`

/**
 * What became of a token that is not the current one. The one before still serves within the grace (two tabs raced);
 * any other is a copy in other hands, and the session ends. $1 session · $2 hash of the token
 */
export const findRotated = `
with ended as (
  update session set ended_at = now(), ended_for = 'refresh token used twice'
  where id = $1 and refresh_hash <> $2 and ended_at is null
    and (previous_hash is distinct from $2 or rotated_at <= now() - interval '${policy.refreshGrace} seconds')
  returning id
)
select ${sessionFields}, exists (select from ended) as "isReused"
from session s join person p on p.id = s.person_id
where s.id = $1 and s.refresh_hash <> $2 and s.ended_at is null and s.expires_at > now()`
