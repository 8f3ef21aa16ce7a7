import type { AdministeredService, ServicePeriod } from '@dadkar/contract/service'
import type { Status } from '@dadkar/contract/status'
import type { Pool } from 'pg'
import { keepAnswer } from '../../keep-answer.ts'
import { listLastOutages } from './outages.queries.ts'
import { readServices } from './service-health.ts'
import { speedOf } from './status.policy.ts'

type OutageRow = { service: Status['outages'][number]['service']; began: Date; ended: Date | null }

const readOutages = keepAnswer(10_000, async (pool: Pool) => {
  const { rows } = await pool.query<OutageRow>(listLastOutages)
  return rows.map(({ service, began, ended }) => {
    return { service, began: began.toISOString(), ended: ended?.toISOString() ?? null }
  })
})

/** What everybody may know of how the services outside do now and did in the last 90 days. */
export async function readStatus({ pool }: { pool: Pool }): Promise<Status> {
  const [{ checkedAt, items }, outages] = await Promise.all([readServices(pool), readOutages(pool)])
  return { checkedAt, services: items.map(toPublic), outages }
}

function toPublic({ service, state, since, days }: AdministeredService): Status['services'][number] {
  const last = days.findLast(isAsked)
  return {
    service,
    state,
    since: state === 'down' ? since : null,
    answersWithinMs: last ? speedOf(last) : null,
    days: days.map((day) => (day.down > 0 || isAsked(day) ? day.down : null)),
  }
}

const isAsked = ({ answered, unavailable }: ServicePeriod) => answered + unavailable > 0
