/* Figures of one office. Each reads a bounded part of one index of "case", and no row of the table. */

/**
 * How many cases stand in each of these states, by how long, on case(office_code, state, state_since).
 * $1 office · $2 states · $3 steps of age in days, rising
 */
export const countStanding = `
select state, width_bucket(extract(epoch from now() - state_since)::float8 / 86400, $3::float8[]) as age, count(*)::int
from "case" where office_code = $1 and state = any($2::case_state[])
group by 1, 2`

/**
 * First rulings by month, and the median of the days from registration, on
 * case(office_code, first_ruled_at, registered_at). $1 office · $2 first days of the months in Tehran, rising
 */
export const timeToRuling = `
select width_bucket((first_ruled_at at time zone 'Asia/Tehran')::date, $2::date[]) as month,
  count(*)::int as "firstRulings",
  percentile_cont(0.5) within group (order by extract(epoch from first_ruled_at - registered_at) / 86400) as "medianDays"
from "case"
where office_code = $1 and first_ruled_at >= ($2::date[])[1]::timestamp at time zone 'Asia/Tehran'
group by 1`
