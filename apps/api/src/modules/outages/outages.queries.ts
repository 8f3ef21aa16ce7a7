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
  insert into service_hour as h
    (service, hour, answered, unavailable, within250, within1000, answered_at, failed_at)
  select service, date_trunc('hour', now(), 'Asia/Tehran'), answered, unavailable, within250, within1000,
    "answeredAt", "failedAt"
  from counted
  on conflict (service, hour) do update set
    answered = h.answered + excluded.answered, unavailable = h.unavailable + excluded.unavailable,
    within250 = h.within250 + excluded.within250, within1000 = h.within1000 + excluded.within1000,
    answered_at = greatest(h.answered_at, excluded.answered_at), failed_at = greatest(h.failed_at, excluded.failed_at)
)
update outage o set
  seen_at = greatest(o.seen_at, c."failedAt"),
  ended = case
    when c."answeredAt" > greatest(o.seen_at, c."failedAt") + interval '${quietBeforeEnd}' then c."answeredAt"
  end
from counted c where o.service = c.service and o.ended is null`

/**
 * Each service with how its calls went in the last days or hours of Tehran, oldest first, and its share of outage in
 * each. $1 services
 */
const readPeriods = (unit: 'day' | 'hour', count: number) => `
with period as (
  select p at time zone 'Asia/Tehran' as starts,
    least((p + interval '1 ${unit}') at time zone 'Asia/Tehran', now()) as ends
  from date_trunc('${unit}', now() at time zone 'Asia/Tehran') as last,
    generate_series(last - interval '${count - 1} ${unit}s', last, interval '1 ${unit}') p
),
asked as (
  select service, date_trunc('${unit}', hour, 'Asia/Tehran') as starts, sum(answered)::int as answered,
    sum(unavailable)::int as unavailable, sum(within250)::int as within250, sum(within1000)::int as within1000,
    max(answered_at) as answered_at, max(failed_at) as failed_at
  from service_hour
  where service = any($1) and hour >= (select min(starts) from period)
  group by 1, 2
),
down as (
  select o.service, period.starts, sum(extract(epoch from
    least(coalesce(o.ended, now()), period.ends) - greatest(o.began, period.starts))) as seconds
  from outage o join period on o.began < period.ends and coalesce(o.ended, now()) > period.starts
  where o.service = any($1) and o.began > now() - interval '120 days'
  group by 1, 2
)
select s.service, last.began, last.ended, max(asked.answered_at) as "answeredAt", max(asked.failed_at) as "failedAt",
  json_agg(json_build_object(
    'from', period.starts,
    'answered', coalesce(asked.answered, 0), 'unavailable', coalesce(asked.unavailable, 0),
    'within250', coalesce(asked.within250, 0), 'within1000', coalesce(asked.within1000, 0),
    'downSeconds', coalesce(round(down.seconds), 0),
    'down', least(1, coalesce(round(down.seconds / greatest(1, extract(epoch from period.ends - period.starts)), 4), 0))
  ) order by period.starts) as periods
from unnest($1::text[]) s (service) cross join period
left join asked on asked.service = s.service and asked.starts = period.starts
left join down on down.service = s.service and down.starts = period.starts
left join lateral (select began, ended from outage where service = s.service order by id desc limit 1) last on true
group by 1, 2, 3`

export const readDays = readPeriods('day', 90)
export const readHours = readPeriods('hour', 48)

export type Period = {
  from: string
  answered: number
  unavailable: number
  within250: number
  within1000: number
  downSeconds: number
  /** The share of it that was an outage; of the last one, of what has gone by of it. */
  down: number
}

export type PeriodsRow = {
  service: string
  periods: Period[]
  answeredAt: Date | null
  failedAt: Date | null
  /** The last outage of the service. */
  began: Date | null
  ended: Date | null
}

/** The last outages, for everybody. */
export const listLastOutages = `
select service, began, ended from outage where began > now() - interval '90 days' order by began desc limit 20`

/** Services that are said to be down though nobody saw them fail lately. $1 registries · $2 gateways */
export const listUnseenOutages = `
select service from outage where ended is null and (
  (service = any($1) and seen_at < now() - interval '${quietBeforeEnd}')
  or (service = any($2) and seen_at < now() - interval '10 minutes'))`
