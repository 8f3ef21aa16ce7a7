/** Finds the account, keeps a code, queues its SMS. $1 subject index · $2 id · $3 seed · $4 mac */
export const sendCode = `
with kept as (
  insert into challenge (id, purpose, subject_index, person_id, seed, mac, mobile_index, mobile_sealed, expires_at)
  select $2, 'signIn', $1, p.id, $3, $4, p.mobile_index, p.mobile_sealed, now() + interval '5 minutes'
  from subject s join person p on p.id = s.id where s.identifier_index = $1
  returning id, sent_at, expires_at
)
select sent_at as "sentAt", expires_at as "expiresAt",
  (graphile_worker.add_job('sendMessage', json_build_object('challengeId', id), max_attempts := 8)).id as job
from kept`

/**
 * Counts the try, uses the code up if it is right, and opens the session. Codes are compared as keyed MACs, so the
 * time of the comparison tells nothing. $1 id · $2 mac · $3 refresh hash
 */
export const verifyCode = `
with tried as (
  update challenge set tries = tries + 1, used_at = case when mac = $2 then now() end
  where id = $1 and used_at is null and tries < 5 and expires_at > now()
  returning person_id, mac = $2 as is_right
),
opened as (
  insert into session (person_id, capacity, level, refresh_hash, expires_at)
  select p.id, c.capacity, p.level, $3, now() + interval '12 hours'
  from tried join person p on p.id = tried.person_id
  cross join lateral (select capacity from person_capacity where person_id = p.id order by granted_at desc limit 1) c
  where is_right
  returning id, person_id, capacity, level, expires_at
)
select o.id as "sessionId", o.person_id as "personId", o.capacity, o.level, o.expires_at as "expiresAt",
  p.first_name as "firstName", p.last_name as "lastName"
from opened o join person p on p.id = o.person_id`
