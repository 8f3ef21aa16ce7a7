import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { id, instant, page, pageQuery } from './fields.ts'
import { services } from './service-names.ts'
import { serviceStates } from './status.ts'

const service = z.enum(services)

export const operators = ['mci', 'irancell', 'rightel', 'other'] as const

/** With what an outage began: time-outs, no connection, our account (key, credit or limit), errors of the service. */
export const outageReasons = ['slow', 'unreachable', 'account', 'failing'] as const

export type OutageReason = (typeof outageReasons)[number]

export const servicePeriod = z
  .object({
    from: instant.check(z.describe('When the day or the hour of Tehran began.')),
    answered: z.int(),
    unavailable: z.int().check(z.describe('Calls without an answer. What an open circuit held back is not counted.')),
    within250: z.int().check(z.describe('Of the answered: within 250 milliseconds.')),
    within1000: z.int().check(z.describe('Of the answered: within a second.')),
    downSeconds: z.int().check(z.describe('How long an outage lasted in it.')),
    down: z.number().check(z.describe('The share of it, as far as it has gone by, that was an outage: from 0 to 1.')),
  })
  .register(z.globalRegistry, { id: 'ServicePeriod' })

export type ServicePeriod = z.infer<typeof servicePeriod>

export const administeredService = z
  .object({
    service,
    state: z.enum(serviceStates),
    since: z
      .nullable(instant)
      .check(z.describe('While it is down, since when; else when its last outage ended, if it had one.')),
    answeredAt: z.nullable(instant).check(z.describe('The last answer.')),
    failedAt: z.nullable(instant).check(z.describe('The last call without an answer.')),
    days: z.array(servicePeriod).check(z.describe('The last 90 days, today included, oldest first.')),
    deliveries: z
      .nullable(
        z.array(
          z.object({
            operator: z.nullable(z.enum(operators)).check(z.describe('null: of all operators together.')),
            judged: z.int(),
            bad: z.int().check(z.describe('Of the judged: late or lost.')),
            isIll: z.boolean().check(z.describe('So many are bad that messages go first through the other gateway.')),
          }),
        ),
      )
      .check(z.describe('How the messages of the last quarter of an hour arrived; null for a registry.')),
  })
  .register(z.globalRegistry, { id: 'AdministeredService' })

export type AdministeredService = z.infer<typeof administeredService>

export const outage = z
  .object({
    id,
    service,
    reason: z.enum(outageReasons),
    began: instant,
    ended: z.nullable(instant).check(z.describe('null while it lasts.')),
    seenAt: instant.check(z.describe('The last failure in it.')),
  })
  .register(z.globalRegistry, { id: 'Outage' })

export type Outage = z.infer<typeof outage>

const forAdministrators = {
  method: 'GET',
  tag: 'Administration',
  access: 'session',
  capacities: ['administrator'],
  status: 200,
  errors: [],
} as const

export const listServices = endpoint({
  ...forAdministrators,
  path: '/v1/admin/services',
  summary: 'How each registry and SMS gateway does now and did on the last 90 days',
  description: 'At most ten seconds old.',
  response: z.object({ checkedAt: instant, items: z.array(administeredService) }),
})

export const listServiceHours = endpoint({
  ...forAdministrators,
  path: '/v1/admin/services/{service}/hours',
  summary: 'How one of them did in the last 48 hours, oldest first',
  params: z.strictObject({ service }),
  response: z.object({ items: z.array(servicePeriod) }),
})

export const listOutages = endpoint({
  ...forAdministrators,
  path: '/v1/admin/outages',
  summary: 'The ledger of outages, newest first; of all services or of one',
  query: z.strictObject({ ...pageQuery.shape, service: z.optional(service) }),
  response: page(outage),
})
