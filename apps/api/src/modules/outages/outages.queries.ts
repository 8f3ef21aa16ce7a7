import type { Outage } from '@dadkar/prisma/client'

/** An answer ends an outage only when nobody saw the service fail for so long; it may be answering now and then. */
const quietBeforeEnd = '20 seconds'

/** Begins an outage, unless one is open. $1 service · $2 reason · $3 when */
export const beginOutage = `
insert into outage as o (service, reason, began, seen_at) values ($1, $2, $3, $3)
on conflict (service) where ended is null do update set seen_at = greatest(o.seen_at, excluded.seen_at)`

/** Ends the open outage of a service. $1 service · $2 when */
export const endOutage = 'update outage set ended = greatest(began, $2) where service = $1 and ended is null'

/**
 * Adds what one process counted since it last wrote, and ends the outages whose service answered.
 * $1 JSON: [{service, answered, unavailable, within250, within1000, answeredAt, failedAt}]
 */
export const addCounts = `
with counted as (
  select * from json_to_recordset($1::json) as c (
    service text, answered int, unavailable int, within250 int, within1000 int,
    "answeredAt" timestamptz, "failedAt" timestamptz)
),
kept as (
  insert into service_day as d
    (service, day, answered, unavailable, within250, within1000, answered_at, failed_at)
  select service, (now() at time zone 'Asia/Tehran')::date, answered, unavailable, within250, within1000,
    "answeredAt", "failedAt"
  from counted
  on conflict (service, day) do update set
    answered = d.answered + excluded.answered, unavailable = d.unavailable + excluded.unavailable,
    within250 = d.within250 + excluded.within250, within1000 = d.within1000 + excluded.within1000,
    answered_at = greatest(d.answered_at, excluded.answered_at), failed_at = greatest(d.failed_at, excluded.failed_at)
)
update outage o set
  seen_at = greatest(o.seen_at, c."failedAt"),
  ended = case
    when c."answeredAt" > greatest(o.seen_at, c."failedAt") + interval '${quietBeforeEnd}' then c."answeredAt"
  end
from counted c where o.service = c.service and o.ended is null`

/**
 * Each service with its share of outage on each of the last 90 days of Tehran, oldest first; null for a day on which
 * nothing was asked of it. $1 services
 */
export const readDays = `
with today as (select (now() at time zone 'Asia/Tehran')::date as day),
days as (
  select d::date as day, d at time zone 'Asia/Tehran' as starts,
    least((d + interval '1 day') at time zone 'Asia/Tehran', now()) as ends
  from today, generate_series(day - interval '89 days', day, interval '1 day') d
),
down as (
  select o.service, days.day,
    sum(extract(epoch from least(coalesce(o.ended, now()), days.ends) - greatest(o.began, days.starts))) as seconds
  from outage o join days on o.began < days.ends and coalesce(o.ended, now()) > days.starts
  where o.began > now() - interval '120 days'
  group by 1, 2
),
shares as (
  select s.service, array_agg(
    case when down.seconds is not null
      then round(least(1, down.seconds / greatest(1, extract(epoch from days.ends - days.starts))), 4)::float8
      when c.service is not null then 0 end order by days.day) as days
  from unnest($1::text[]) s (service) cross join days
  left join down on down.service = s.service and down.day = days.day
  left join service_day c on c.service = s.service and c.day = days.day
  group by s.service
)
select s.service, s.days, open.began as "downSince", last.answered_at as "answeredAt", last.failed_at as "failedAt",
  last.answered, last.unavailable, last.within250, last.within1000
from shares s
left join outage open on open.service = s.service and open.ended is null
left join lateral (
  select * from service_day d where d.service = s.service order by d.day desc limit 1
) last on true`

export type DaysRow = {
  service: string
  days: (number | null)[]
  downSince: Outage['began'] | null
  answeredAt: Date | null
  failedAt: Date | null
  answered: number | null
  unavailable: number | null
  within250: number | null
  within1000: number | null
}

/** The last outages. */
export const listOutages = `
select service, began, ended from outage where began > now() - interval '90 days' order by began desc limit 20`

/** Services that are said to be down though nobody saw them fail lately. $1 registries · $2 gateways */
export const listUnseenOutages = `
select service from outage where ended is null and (
  (service = any($1) and seen_at < now() - interval '${quietBeforeEnd}')
  or (service = any($2) and seen_at < now() - interval '10 minutes'))`
