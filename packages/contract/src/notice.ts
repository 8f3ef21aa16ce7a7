import * as z from 'zod/mini'
import { capacities } from './capacity.ts'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, page, pageQuery } from './fields.ts'
import { paper } from './paper.ts'
import { receiptRef } from './receipt.ts'

/** What one party's act brings to the other, and what comes of it. */
const partyPaperKinds = ['objectionNotice', 'settlementProposal', 'settlement', 'certifiedCopy', 'brief'] as const

/** What the board asks of an expert, and what the expert answers. */
const expertPaperKinds = ['expertAppointment', 'expertReport'] as const

export const noticeKinds = [
  ...['petitionCopy', 'defectNotice', 'rejection', 'invitation', 'verdict'],
  ...['warning', 'announcement'],
  ...partyPaperKinds,
  ...['serviceAnnulment', 'correction', 'joinder'],
  ...expertPaperKinds,
] as const

export type NoticeKind = (typeof noticeKinds)[number]

export const notice = z
  .object({
    id,
    kind: z.enum(noticeKinds),
    caseId: id,
    caseNumber: z.string(),
    senderName: z.string(),
    placedAt: instant,
    openedAt: z.nullable(instant),
  })
  .register(z.globalRegistry, { id: 'Notice' })

export type Notice = z.infer<typeof notice>

/** `none`: nobody to alert, as the addressee has no account yet. `undelivered`: no gateway could bring it. */
export const alertStates = ['none', 'queued', 'sent', 'delivered', 'undelivered'] as const

/** How far the SMS came that tells of a notice; where several people act for the addressee, the first of theirs. */
export const noticeAlert = z
  .object({ state: z.enum(alertStates), sentAt: z.nullable(instant), deliveredAt: z.nullable(instant) })
  .register(z.globalRegistry, { id: 'NoticeAlert' })

/** The limits that a notice sets running. */
export const noticeLimits = ['objection', 'defectCure'] as const

/** Whose rule the limit is: see `deadlineRules` of the procedure. */
export const noticeLimit = z
  .object({
    rule: z.enum(noticeLimits),
    lastDay: z.string().check(z.describe('A day in Iran, Gregorian YYYY-MM-DD.'), z.meta({ format: 'date' })),
  })
  .register(z.globalRegistry, { id: 'NoticeLimit' })

/** That a service counts no more (labour procedure rules, art. 131): when, by which officer and why. */
export const annulment = z
  .object({ at: instant, by: z.string().check(z.describe('Name of the officer.')), reason: z.string() })
  .register(z.globalRegistry, { id: 'Annulment' })

export type Annulment = z.infer<typeof annulment>

/** What proves a service, for whoever sees the case. */
export const serviceEvidence = {
  isService: z
    .boolean()
    .check(z.describe('Whether placing it was service; not for one who had no account then (art. 130).')),
  alert: noticeAlert,
  limit: z.nullable(noticeLimit),
  receipts: z.array(receiptRef).check(z.describe('Only for the addressee, the sender and the office.')),
  annulment: z.nullable(annulment).check(z.describe('Null of a service that stands.')),
}

export const noticeOpening = z
  .object({
    id,
    openedAt: instant,
    openedBy: z.string().check(z.describe('Name of the person who opened it.')),
    capacity: z.enum(capacities),
    level: z.int(),
    sha256: z.string().check(z.describe('Hexadecimal SHA-256 of the paper’s bytes.')),
  })
  .register(z.globalRegistry, { id: 'NoticeOpening' })

export const noticeDetail = z
  .object({
    ...notice.shape,
    sha256: z.string(),
    openings: z.array(noticeOpening).check(z.describe('First the one that served it, then the others in order.')),
    ...serviceEvidence,
  })
  .register(z.globalRegistry, { id: 'NoticeDetail' })

export type NoticeDetail = z.infer<typeof noticeDetail>

export const listNotices = endpoint({
  method: 'GET',
  path: '/v1/notices',
  tag: 'Kartabl',
  access: 'session',
  summary: 'The kartabl: notices addressed to the signed-in person, newest first',
  query: z.strictObject({ ...pageQuery.shape, state: z.optional(z.enum(['unopened', 'opened'])) }),
  status: 200,
  response: page(notice),
  errors: [],
})

export const countNotices = endpoint({
  method: 'GET',
  path: '/v1/notices/count',
  tag: 'Kartabl',
  access: 'session',
  summary: 'How many notices wait to be opened (up to 99)',
  status: 200,
  response: z.object({ unopened: z.int() }),
  errors: [],
})

export const getNotice = endpoint({
  method: 'GET',
  path: '/v1/notices/{id}',
  tag: 'Kartabl',
  access: 'session',
  summary: 'The envelope of a notice: from whom, in which case, when; not its content',
  params: idParams,
  status: 200,
  response: noticeDetail,
  errors: ['notice.not_found'],
})

export const openNotice = endpoint({
  method: 'POST',
  path: '/v1/notices/{id}/open',
  tag: 'Kartabl',
  access: 'session',
  summary: 'Open a notice; the opening is recorded as evidence',
  description: 'Needs a step-up no older than 20 minutes.',
  params: idParams,
  status: 200,
  response: noticeDetail,
  errors: ['notice.not_found', 'session.step_up_required'],
  idempotent: true,
})

export const getNoticePaper = endpoint({
  method: 'GET',
  path: '/v1/notices/{id}/paper',
  tag: 'Kartabl',
  access: 'session',
  summary: 'The paper itself, byte for byte as it was served',
  description: 'Its SHA-256 is in the Repr-Digest header (RFC 9530). Needs a step-up no older than 20 minutes.',
  params: idParams,
  status: 200,
  response: paper,
  errors: ['notice.not_found', 'notice.not_opened', 'session.step_up_required'],
})
