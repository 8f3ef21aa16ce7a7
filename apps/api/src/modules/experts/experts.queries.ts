import { partyColumns } from '../cases/cases.queries.ts'

/* Lists of an expert, each on a partial index of expert_appointment. */

const columns = `
select e.id, e.state, e.due_on::text as "dueOn", e.appointed_at as "appointedAt", e.ended_at as "endedAt",
  c.case_number as "caseNumber", ${partyColumns}
from expert_appointment e join "case" c on c.id = e.case_id`

/** What is wanted of them, what is due first. $1 expert · $2 cursor, lower than any id at first · $3 rows */
export const listOpenTasks = `${columns}
where e.expert_id = $1 and e.state in ('asked', 'accepted')
  and (e.due_on, e.id) > (
    coalesce((select due_on from expert_appointment where id = $2 and expert_id = $1), '-infinity'::date), $2::uuid
  )
order by e.due_on, e.id
limit $3`

/** What they reported on, newest first. $1 expert · $2 cursor, higher than any id at first · $3 rows */
export const listReportedTasks = `${columns}
where e.expert_id = $1 and e.state = 'reported' and e.id < $2
order by e.id desc
limit $3`
