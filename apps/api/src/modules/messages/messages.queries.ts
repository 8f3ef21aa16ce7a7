import { policy } from '../../config.ts'

/**
 * How the messages of the last minutes arrived, by gateway and operator, and with operator null by gateway alone. Judged
 * are those with an end, and those of which the gateway still did not know after they were late; bad are the late and
 * the lost.
 */
export const readDeliveryHealth = `
select provider, operator, count(*)::int as judged, (count(*) filter (where is_bad))::int as bad
from (
  select provider, operator, delivery,
    delivery is distinct from 'delivered' or delivered_at > sent_at + interval '${policy.lateAfter} seconds' as is_bad
  from message
  where sent_at > now() - interval '${policy.deliveryWindow} seconds' and state = 'sent'
    and (delivery is not null or pending_at > sent_at + interval '${policy.lateAfter} seconds')
) judged
group by grouping sets ((provider), (provider, operator))`

/**
 * Takes the messages whose gateway is to be asked what became of them; the next time is the later the older they are.
 * What no gateway has ended after an hour stays unknown.
 */
export const takeUnchecked = `
update message set check_at = case
  when sent_at > now() - interval '${policy.receiptsFor} seconds'
    then now() + greatest(interval '4 seconds', (now() - sent_at) / 4) end
where id in (
  select id from message where check_at <= now() order by check_at limit 200 for update skip locked
)
returning id, provider, provider_message_id as "providerMessageId"`

/** Notes that the gateway does not know yet. $1 ids */
export const notePending = `
update message set pending_at = now() where id = any($1::uuid[]) and delivery is null`

/**
 * Stores the end of a message, once. One that did not arrive is sent through the other gateway, once, and a code only
 * while it lives. $1 id · $2 delivery · $3 delivered at, if the gateway said
 */
export const storeReceipt = `
with ended as (
  update message set delivery = $2::message_delivery, check_at = null,
    delivered_at = case when $2::message_delivery = 'delivered' then greatest(sent_at, coalesce($3, now())) end
  where id = $1 and delivery is null and state = 'sent'
  returning id, template, challenge_id, notice_id, mobile_sealed, replaces_id, delivery
),
replaced as (
  insert into message (template, challenge_id, notice_id, mobile_sealed, replaces_id)
  select template, challenge_id, notice_id, mobile_sealed, id from ended
  where delivery <> 'delivered' and replaces_id is null and (
    challenge_id is null
    or exists (
      select from challenge c
      where c.id = challenge_id and c.used_at is null and c.voided_at is null and c.expires_at > now()
    ))
  on conflict (replaces_id) do nothing
  returning id
)
select graphile_worker.add_job('sendMessage', json_build_object('messageId', id), max_attempts := 8) from replaced`
