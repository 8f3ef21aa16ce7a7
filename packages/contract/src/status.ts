import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { instant } from './fields.ts'
import { services } from './service-names.ts'

export const serviceStates = ['answering', 'trouble', 'down', 'unknown'] as const

export type ServiceState = (typeof serviceStates)[number]

export const status = z
  .object({
    checkedAt: instant,
    services: z.array(
      z.object({
        service: z.enum(services),
        state: z
          .enum(serviceStates)
          .check(z.describe('`trouble`: some calls fail, or messages arrive late. `unknown`: not asked for a day.')),
        since: z.nullable(instant).check(z.describe('Since when it is down.')),
        answersWithinMs: z
          .nullable(z.int())
          .check(
            z.describe('95 of 100 calls of the last day were answered within so many milliseconds, if they were.'),
          ),
        days: z
          .array(z.nullable(z.number()))
          .check(
            z.describe(
              'The share of each of the last 90 days of Tehran in which it was down, oldest first; null when nothing was asked of it.',
            ),
          ),
      }),
    ),
    outages: z
      .array(z.object({ service: z.enum(services), began: instant, ended: z.nullable(instant) }))
      .check(z.describe('The last ones, newest first; `ended` is null while it lasts.')),
  })
  .register(z.globalRegistry, { id: 'Status' })

export type Status = z.infer<typeof status>

export const getStatus = endpoint({
  method: 'GET',
  path: '/v1/status',
  tag: 'Status',
  access: 'public',
  summary: 'Whether the registries, the SMS gateways and the portal itself answer',
  description: 'May be cached for 15 seconds.',
  status: 200,
  response: status,
  errors: [],
})
