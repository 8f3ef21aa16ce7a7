/**
 * Takes a few attempts whose next try has come, and sets the one after: the waits double from half a minute to a quarter
 * of an hour. Two workers never take the same. $1 registries to leave alone
 */
export const takeWaiting = `
update verification set tries = tries + 1,
  next_try_at = now() + least(interval '15 minutes', interval '30 seconds' * power(2, least(tries, 6)))
where id in (
  select id from verification
  where state = 'waiting' and next_try_at <= now() and expires_at > now()
    and coalesce(waiting_for, '') <> all($1::text[])
  order by next_try_at limit 5 for update skip locked
)
returning id`

/** A registry answers again: all who wait for it come next, but who has a check of their own to finish. $1 registry */
export const hurryWaiting = `
update verification set next_try_at = now()
where state = 'waiting' and waiting_for = $1 and not is_handed_off and next_try_at > now()`
