import * as z from 'zod/mini'
import { day, partySides } from './case.ts'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { id, text } from './fields.ts'

/* Limits on whose last day the portal, or what it needs, did not answer: the office may give them more time. */

export const reliefRules = ['defectCure', 'objection'] as const

export const suggestedRelief = z
  .object({
    caseId: id,
    caseNumber: z.string(),
    rule: z.enum(reliefRules),
    partyId: id,
    side: z.enum(partySides),
    name: z.string().check(z.describe('Of the party whose limit it is.')),
    lastDay: day,
    downSeconds: z
      .int()
      .check(z.describe('How long on that day the portal was down, or nobody could prove who they are or get a code.')),
    newDay: day.check(
      z.describe('What is suggested: as much longer, from today on, rounded up to a day on which offices are open.'),
    ),
  })
  .register(z.globalRegistry, { id: 'SuggestedRelief' })

export type SuggestedRelief = z.output<typeof suggestedRelief>

const byOfficers = { tag: 'Labour office', access: 'session', capacities: ['officer'] } as const

export const listReliefs = endpoint({
  ...byOfficers,
  method: 'GET',
  path: '/v1/office/reliefs',
  summary: 'Limits of the last days that met an outage, and wait for the word of an officer',
  description:
    'At most two hundred, the earliest last day first. A ruling does not become final while one of its limits stands here: a week at most.',
  status: 200,
  response: z.object({ items: z.array(suggestedRelief) }),
  errors: ['labour_office.not_assigned'],
})

export const decideRelief = endpoint({
  ...byOfficers,
  method: 'POST',
  path: '/v1/office/cases/{id}/reliefs',
  summary: 'Give a limit that met an outage the suggested time, or not; needs step-up',
  description: 'Nothing of this is done by itself. The parties read it, and why, in their access log.',
  params: idParams,
  body: z
    .strictObject({
      rule: z.enum(reliefRules),
      partyId: id,
      lastDay: z.iso.date('date.wrong_format').check(z.describe('As it was read.')),
      isAccepted: z.boolean(),
      reason: text('reason', { min: 3, max: 300 }),
    })
    .register(z.globalRegistry, { id: 'DecideRelief' }),
  status: 204,
  errors: ['session.step_up_required', 'labour_office.not_assigned', 'case.not_found', 'relief.not_found'],
})
