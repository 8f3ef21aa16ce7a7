import { randomUUID } from 'node:crypto'
import type { DadkarClient, Schemas } from '@dadkar/client'
import type { Person } from '@dadkar/registry-simulator/people'
import { need } from './need.ts'

const reason = 'گماردن کارکنان نمونه برای آزمودن سامانه'

type Appointment = Pick<Schemas['ChangeStaff'], 'capacity' | 'officeId'>

/** Gives somebody who has an account a capacity of staff. @returns the person's id */
export async function appoint(
  administrator: DadkarClient,
  { nationalId }: Person,
  appointment: Appointment,
): Promise<string> {
  const { id } = await need(administrator.POST('/v1/admin/people/search', { body: { nationalId, reason } }))
  const params = { path: { id }, header: { 'Idempotency-Key': randomUUID() } }
  const body = { ...appointment, kind: 'give' as const, reason }
  await need(administrator.POST('/v1/admin/people/{id}/capacities', { params, body }))
  return id
}
