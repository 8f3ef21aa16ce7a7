import * as z from 'zod/mini'
import { day } from './case.ts'
import { endpoint } from './endpoint.ts'
import { instant } from './fields.ts'
import { codeParams } from './labour-office.ts'
import { localized } from './localized.ts'

/* How a labour office stands: what it has in hand, for how long, and how soon it rules. */

/** The states in which a case waits for the office, a board, or a party within a limit. A final case waits for nobody. */
export const statesInHand = [
  ...(['registered', 'defective', 'cured', 'assigned', 'scheduled', 'heard'] as const),
  ...(['ruled', 'served', 'objected', 'executionRequested'] as const),
] as const

/** In days: a case that has stood as long as one of these is of the next age. */
export const ageSteps = [7, 30, 90] as const

export const officeFigures = z
  .object({
    office: localized,
    asOf: instant,
    standing: z
      .array(
        z.object({
          state: z.enum(statesInHand),
          byAge: z
            .array(z.int())
            .check(z.describe('How many stand there under 7 days, under 30, under 90, and for longer.')),
        }),
      )
      .check(z.describe('The cases in hand, by where they stand.')),
    months: z
      .array(
        z.object({
          from: day.check(z.describe('The first day of the month of the Jalali calendar.')),
          firstRulings: z.int(),
          medianDays: z
            .nullable(z.number())
            .check(z.describe('From registration to the first ruling; null in a month without one.')),
        }),
      )
      .check(z.describe('The last twelve months, the oldest first; the last one is not over.')),
  })
  .register(z.globalRegistry, { id: 'OfficeFigures' })

export type OfficeFigures = z.infer<typeof officeFigures>

export const getOwnFigures = endpoint({
  tag: 'Labour office',
  access: 'session',
  capacities: ['officer'],
  method: 'GET',
  path: '/v1/office/figures',
  summary: 'How the office of the reader stands: caseload, age, and time to the first ruling',
  status: 200,
  response: officeFigures,
  errors: ['labour_office.not_assigned'],
})

export const getFiguresOfOffice = endpoint({
  tag: 'Administration',
  access: 'session',
  capacities: ['administrator'],
  method: 'GET',
  path: '/v1/admin/labour-offices/{code}/figures',
  summary: 'How one labour office stands: caseload, age, and time to the first ruling',
  params: codeParams,
  status: 200,
  response: officeFigures,
  errors: ['labour_office.not_found'],
})
