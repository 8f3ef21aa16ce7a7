import * as z from 'zod/mini'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { id, instant } from './fields.ts'
import { paper } from './paper.ts'

/*
 * Papers as files: PDF/A-2b, A4, in Persian. The same paper gives the same bytes; their SHA-256 is recorded when they are
 * first drawn.
 */

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'field.malformed'), z.describe('SHA-256 in lower-case hex.'))

const asFile = {
  access: 'session',
  method: 'GET',
  status: 200,
  responseBytes: ['application/pdf'],
  responseHeaders: { 'Repr-Digest': 'SHA-256 of the file (RFC 9530).' },
} as const

export const getNoticePdf = endpoint({
  ...asFile,
  path: '/v1/notices/{id}/paper.pdf',
  tag: 'Kartabl',
  summary: 'The paper of an opened notice as PDF/A',
  description: 'Needs a step-up no older than 20 minutes, as the paper itself does.',
  params: idParams,
  errors: ['notice.not_found', 'notice.not_opened', 'session.step_up_required'],
})

export const getReceiptPdf = endpoint({
  ...asFile,
  path: '/v1/cases/{id}/receipt.pdf',
  tag: 'Cases',
  summary: 'The receipt of the petition as PDF/A, for its claimant',
  params: idParams,
  errors: ['case.not_found'],
})

export const getOfficeNoticePdf = endpoint({
  ...asFile,
  path: '/v1/office/cases/{id}/notices/{noticeId}/paper.pdf',
  tag: 'Labour office',
  capacities: ['officer', 'boardMember'],
  summary: 'A paper that was served in a case of the office, as PDF/A; the reading is recorded',
  params: z.object({ id, noticeId: id }),
  errors: ['case.not_found', 'notice.not_found', 'labour_office.not_assigned'],
})

export const checkedPaper = z
  .object({
    form: z.enum(paper.def.options.flatMap(({ shape }) => shape.form.def.values)),
    issuedAt: instant,
    officeCode: z.string().check(z.describe('The number of the labour office that keeps the case.')),
    finality: z
      .nullable(
        z.object({
          endedAt: z
            .nullable(instant)
            .check(z.describe('Since when the ruling is final no more, as its service was annulled after this copy.')),
          newer: z
            .nullable(z.enum(['certifiedCopy', 'ruling']))
            .check(z.describe('What has taken its place since; null of nothing yet, or where it still holds.')),
        }),
      )
      .check(z.describe('Of a certified copy; null of any other paper.')),
    isOurFile: z.nullable(z.boolean()).check(z.describe('Whether the file that was asked about was drawn here.')),
  })
  .register(z.globalRegistry, { id: 'CheckedPaper' })

export type CheckedPaper = z.infer<typeof checkedPaper>

export const checkPaper = endpoint({
  method: 'POST',
  path: '/v1/papers/check',
  tag: 'Papers',
  access: 'public',
  summary: 'Whether a printed paper, or its file, comes from here',
  description:
    'The QR code of a paper leads to a page that asks this. Both values are on the paper; they travel in the body, so that no address and no log carries them. Of a certified copy it tells whether its ruling is still final. Names nobody and tells nothing of what the paper says.',
  body: z
    .strictObject({
      id,
      sha256: sha256.check(z.describe('Of the paper, as printed at its foot.')),
      fileSha256: z.optional(sha256).check(z.describe('Of a PDF file that claims to be this paper.')),
    })
    .register(z.globalRegistry, { id: 'CheckPaper' }),
  status: 200,
  response: checkedPaper,
  errors: ['paper.not_found'],
})
