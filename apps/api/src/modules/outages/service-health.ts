import type { AdministeredService } from '@dadkar/contract/service'
import { services } from '@dadkar/contract/service-names'
import type { Pool } from 'pg'
import { keepAnswer } from '../../keep-answer.ts'
import { smsProviders } from '../../ports/sms/sms.ts'
import { type Health, isIll, readHealth } from '../messages/delivery-health.ts'
import { type Period, type PeriodsRow, readDays, readHours } from './outages.queries.ts'
import { stateOf } from './status.policy.ts'

export type ServiceHealth = { checkedAt: string; items: AdministeredService[] }

/** How each service outside does now and did in the last 90 days: for the administrators, and for the public its gist. */
export const readServices = keepAnswer(10_000, async (pool: Pool): Promise<ServiceHealth> => {
  const [rows, health] = await Promise.all([readPeriods(pool, 'read-days', readDays, services), readHealth(pool)])
  const now = new Date()
  const items = services.map((service): AdministeredService => {
    const row = rows.find((it) => it.service === service)
    if (!row) throw new Error(`No days of ${service}`)
    const { began, ended, answeredAt, failedAt, periods } = row
    const deliveries = smsProviders.some((it) => it === service) ? deliveriesOf(service, health) : null
    const isSlow = deliveries?.some(({ operator, isIll }) => operator === null && isIll) ?? false
    const downSince = ended ? null : began
    return {
      service,
      state: stateOf({ downSince, answeredAt, failedAt, isSlow }, now),
      since: (ended ?? began)?.toISOString() ?? null,
      answeredAt: answeredAt?.toISOString() ?? null,
      failedAt: failedAt?.toISOString() ?? null,
      days: periods.map(toPeriod),
      deliveries,
    }
  })
  return { checkedAt: now.toISOString(), items }
})

/** How one service did in the last 48 hours. */
export async function readServiceHours({ pool }: { pool: Pool }, service: string): Promise<{ items: Period[] }> {
  const [row] = await readPeriods(pool, 'read-hours', readHours, [service])
  return { items: row?.periods.map(toPeriod) ?? [] }
}

async function readPeriods(pool: Pool, name: string, text: string, of: readonly string[]): Promise<PeriodsRow[]> {
  return (await pool.query<PeriodsRow>({ name, text, values: [of] })).rows
}

const toPeriod = (period: Period) => ({ ...period, from: new Date(period.from).toISOString() })

function deliveriesOf(service: string, health: Health[]): NonNullable<AdministeredService['deliveries']> {
  return health
    .filter(({ provider }) => provider === service)
    .map(({ operator, judged, bad }) => ({ operator, judged, bad, isIll: isIll({ judged, bad }) }))
}
