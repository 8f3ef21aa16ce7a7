import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { evidenceKinds, writtenKinds } from './evidence-rules.ts'
import { id, optionalText, raw, text } from './fields.ts'

/** A piece of evidence being written down. */
export const evidenceDraft = z.strictObject({
  kind: z.enum(evidenceKinds),
  documentId: z
    .nullable(id)
    .check(z.describe('A document of the claimant; null of a witness, or while there is none.')),
  witnessName: raw(200).check(z.describe('Empty of anything but a witness.')),
  description: raw(2000).check(z.describe('What it shows; of a witness, what they know.')),
})

/** A witness is asked by the board, and is known until then by their name alone. */
const testimony = z.object({
  kind: z.literal('witness'),
  witnessName: text('witness_name', { min: 2, max: 100 }),
  description: text('testimony', { min: 10, max: 1000 }),
})

/** A paper is attached; or it is told what it is and who has it, so that the board can have it brought. */
const writtenProof = z
  .object({
    kind: z.enum(writtenKinds),
    documentId: z.nullable(id),
    description: optionalText('evidence_text', 1000),
  })
  .check((ctx) => {
    const { kind, documentId, description } = ctx.value
    if (description !== '' || (documentId !== null && kind !== 'other')) return
    const message = documentId === null ? 'evidence.empty' : 'evidence_text.empty'
    ctx.issues.push({ code: 'custom', input: description, message, path: ['description'] })
  })

/** A piece of evidence fit to be filed. */
export const evidenceContent = z.discriminatedUnion('kind', [testimony, writtenProof])

export type EvidenceContent = z.output<typeof evidenceContent>

/** Of a file: by what it is known, beside its own bytes. */
const sha256 = z.string().check(z.describe('SHA-256 of the file in lower-case hex.'))

/** A piece of evidence as a paper lists it. */
export const listedEvidence = z.object({
  kind: z.enum(evidenceKinds),
  description: z.string().check(z.describe('What it shows; of a witness, what they know.')),
  witnessName: z.nullable(z.string()),
  file: z.nullable(z.object({ name: z.string(), pages: z.nullable(z.int()), sha256 })),
})

export type ListedEvidence = z.infer<typeof listedEvidence>

/** A piece of evidence of a case. */
export const evidence = z
  .object({
    id,
    ...listedEvidence.shape,
    file: z.nullable(
      z.object({
        documentId: id,
        name: z.string(),
        mediaType: z.string(),
        size: z.int().check(z.describe('In bytes.')),
        pages: z.nullable(z.int()),
        hasPreview: z.boolean(),
        sha256,
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'Evidence' })

export type Evidence = z.infer<typeof evidence>

const asBytes = {
  method: 'GET',
  access: 'session',
  params: z.strictObject({ id, evidenceId: id }),
  status: 200,
} as const

const content = { responseBytes: ['application/pdf', 'image/jpeg', 'image/png'] } as const
const preview = { responseBytes: ['image/jpeg'] } as const
const forOffice = { tag: 'Labour office', capacities: ['officer', 'boardMember'] } as const

export const getEvidenceContent = endpoint({
  ...asBytes,
  ...content,
  path: '/v1/cases/{id}/evidence/{evidenceId}/content',
  tag: 'Cases',
  summary: 'The file of a piece of evidence, as an attachment; the reading is recorded',
  description: 'For the claimant, and for a respondent who has opened the copy of the petition.',
  errors: ['evidence.not_found'],
})

export const getEvidencePreview = endpoint({
  ...asBytes,
  ...preview,
  path: '/v1/cases/{id}/evidence/{evidenceId}/preview',
  tag: 'Cases',
  summary: 'A small picture of it, of a PDF its first page; the reading is recorded',
  errors: ['evidence.not_found', 'document.no_preview'],
})

export const getOfficeEvidenceContent = endpoint({
  ...asBytes,
  ...content,
  ...forOffice,
  path: '/v1/office/cases/{id}/evidence/{evidenceId}/content',
  summary: 'The file of a piece of evidence in a case of the office; the reading is recorded',
  errors: ['evidence.not_found', 'labour_office.not_assigned'],
})

export const getOfficeEvidencePreview = endpoint({
  ...asBytes,
  ...preview,
  ...forOffice,
  path: '/v1/office/cases/{id}/evidence/{evidenceId}/preview',
  summary: 'A small picture of it, of a PDF its first page; the reading is recorded',
  errors: ['evidence.not_found', 'document.no_preview', 'labour_office.not_assigned'],
})
