import * as z from 'zod/mini'
import { maxBriefDocuments } from './brief-rules.ts'
import { documentKinds } from './document-rules.ts'
import { endpoint } from './endpoint.ts'
import { id } from './fields.ts'

/* Documents that were handed in to a case. They stay with it, whatever becomes of the owner's own. */

export const caseDocument = z
  .object({
    id,
    kind: z.enum(documentKinds),
    title: z.nullable(z.string()),
    fileName: z.string(),
    mediaType: z.string(),
    size: z.int().check(z.describe('In bytes.')),
    pages: z.nullable(z.int()),
    sha256: z.string().check(z.describe('Hexadecimal, of the bytes that were handed in.')),
  })
  .register(z.globalRegistry, { id: 'CaseDocument' })

export type CaseDocument = z.infer<typeof caseDocument>

/** Own documents that go with what their owner signs. */
export const attachedIds = z
  .array(id)
  .check(z.maxLength(maxBriefDocuments, 'brief_documents.too_many'), z.describe('Own documents that are ready.'))

const asFile = {
  method: 'GET',
  access: 'session',
  params: z.object({ id, documentId: id }),
  status: 200,
  responseBytes: ['application/pdf', 'image/jpeg', 'image/png'],
} as const

export const getCaseDocument = endpoint({
  ...asFile,
  path: '/v1/cases/{id}/documents/{documentId}',
  tag: 'Cases',
  summary: 'A document that was handed in to an own case with a brief or a report, as an attachment',
  description:
    'Of what another party handed in: once the notice it came with was served and opened, and with a step-up no older than 20 minutes, as the paper itself.',
  errors: ['document.not_found', 'notice.not_opened', 'session.step_up_required'],
})

export const getOfficeCaseDocument = endpoint({
  ...asFile,
  path: '/v1/office/cases/{id}/documents/{documentId}',
  tag: 'Labour office',
  capacities: ['officer', 'boardMember'],
  summary: 'A document that was handed in to a case of the office, as an attachment; the reading is recorded',
  errors: ['case.not_found', 'document.not_found', 'labour_office.not_assigned'],
})
