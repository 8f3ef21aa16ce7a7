import * as z from 'zod/mini'
import { caseVersion, partySides, stepErrors } from './case.ts'
import { attachedIds, caseDocument } from './case-document.ts'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, page, pageQuery, text } from './fields.ts'

/* What a party writes to the board while the case goes on, with documents of their own (لایحه). */

export const brief = z
  .object({
    id,
    number: z.string().check(z.describe('Of its receipt: `<case number>/B/<n>`.')),
    side: z.enum(partySides),
    name: z.string().check(z.describe('Of the party who filed it.')),
    filedAt: instant,
    text: z.string(),
    documents: z.array(caseDocument),
    copies: z
      .array(
        z.object({
          side: z.enum(partySides),
          name: z.string(),
          placedAt: z
            .nullable(instant)
            .check(
              z.describe('When it was served, in an account or on paper; null of one on whom it is not served yet.'),
            ),
          openedAt: z.nullable(instant),
        }),
      )
      .check(z.describe('How far the copy for each other party has come.')),
  })
  .register(z.globalRegistry, { id: 'Brief' })

export type Brief = z.infer<typeof brief>

export const fileBrief = endpoint({
  method: 'POST',
  path: '/v1/cases/{id}/briefs',
  tag: 'Cases',
  access: 'session',
  summary:
    'File a brief in an own case, signed, with own documents; its copy is served on the other parties. Needs step-up',
  description:
    'While the case goes on, and a few times a day. The documents are kept with the case as they are, whatever becomes of them in the profile. The answer is the receipt.',
  params: idParams,
  body: z
    .strictObject({
      version: caseVersion,
      text: text('brief', { min: 20, max: 10_000 }),
      documentIds: attachedIds,
    })
    .register(z.globalRegistry, { id: 'FileBrief' }),
  status: 201,
  response: brief,
  errors: [
    ...['case.not_found', ...stepErrors, 'brief.too_many', 'session.step_up_required'],
    ...['document.not_found', 'document.not_ready'],
  ] as const,
  idempotent: true,
})

export const listOwnBriefs = endpoint({
  method: 'GET',
  path: '/v1/cases/{id}/briefs',
  tag: 'Cases',
  access: 'session',
  summary: 'Own briefs in a case, newest first; those of others come as notices',
  params: idParams,
  query: pageQuery,
  status: 200,
  response: page(brief),
  errors: ['case.not_found'],
})

export const listBriefs = endpoint({
  method: 'GET',
  path: '/v1/office/cases/{id}/briefs',
  tag: 'Labour office',
  access: 'session',
  capacities: ['officer', 'boardMember'],
  summary: 'What the parties of a case of the office filed, newest first; the reading is recorded',
  params: idParams,
  query: pageQuery,
  status: 200,
  response: page(brief),
  errors: ['case.not_found', 'labour_office.not_assigned'],
})
