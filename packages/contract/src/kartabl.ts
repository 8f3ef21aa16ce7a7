import * as z from 'zod/mini'
import { partySides } from './case.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, searchedDay, searchedText } from './fields.ts'
import { notice, noticeKinds } from './notice.ts'

/** `inbox`: all but the archived. `due`: what there is still to do, the nearest first. */
export const kartablBoxes = ['inbox', 'due', 'starred', 'archived'] as const

export const kartablOrders = ['date', 'case'] as const

/** What a notice calls for: to complete a petition, to object to a ruling, to come to a hearing, to report as an expert. */
export const dueActions = ['cure', 'object', 'attend', 'report'] as const

export const kartablNotice = z
  .object({
    ...notice.shape,
    side: z.nullable(z.enum(partySides)).check(z.describe('The side of the addressee in the case; null of an expert.')),
    claimantName: z.string(),
    respondentName: z.string(),
    isStarred: z.boolean(),
    isArchived: z.boolean(),
    annulledAt: z
      .nullable(instant)
      .check(z.describe('When its service was annulled (art. 131); null where it stands.')),
    due: z
      .nullable(z.object({ at: instant, action: z.nullable(z.enum(dueActions)) }))
      .check(z.describe('Null when nothing is to be done any more. A limit is over at `at`; a hearing begins then.')),
  })
  .register(z.globalRegistry, { id: 'KartablNotice' })

export type KartablNotice = z.infer<typeof kartablNotice>

export const kartablSearch = z
  .strictObject({
    box: z.optional(z.enum(kartablBoxes)).check(z.describe('`inbox` where it is not said.')),
    order: z
      .optional(z.enum(kartablOrders))
      .check(z.describe('`date` where it is not said; the inbox then begins with the unopened.')),
    state: z.optional(z.enum(['unopened', 'opened'])),
    kind: z.optional(z.enum(noticeKinds)),
    caseId: z.optional(id),
    from: z.optional(searchedDay),
    to: z.optional(searchedDay),
    text: z.optional(searchedText),
    kindsNamed: z
      .optional(z.array(z.enum(noticeKinds)).check(z.maxLength(20)))
      .check(z.describe('Kinds whose title the text names in the reader’s language: they are found as well.')),
    cursor: z.optional(z.string().check(z.maxLength(200))),
    limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  })
  .register(z.globalRegistry, { id: 'KartablSearch' })

export type KartablSearch = z.output<typeof kartablSearch>

export const searchNotices = endpoint({
  method: 'POST',
  path: '/v1/notices/search',
  tag: 'Kartabl',
  access: 'session',
  summary: 'The kartabl as its reader keeps it: filtered, searched, with what is due',
  description: 'A POST, so that names that are searched for stand in no address and no log.',
  body: kartablSearch,
  status: 200,
  response: z.object({ items: z.array(kartablNotice), nextCursor: z.nullable(z.string()) }),
  errors: [],
})

export const markNotices = endpoint({
  method: 'POST',
  path: '/v1/notices/marks',
  tag: 'Kartabl',
  access: 'session',
  summary: 'Star or archive own notices, or take that back',
  description:
    'All or none. For the person who marks only, also where they act for an organization. What is not opened is not archived.',
  body: z
    .strictObject({
      ids: z.array(id).check(z.minLength(1), z.maxLength(100)),
      isStarred: z.optional(z.boolean()),
      isArchived: z.optional(z.boolean()),
    })
    .register(z.globalRegistry, { id: 'MarkNotices' }),
  status: 204,
  errors: ['notice.not_found', 'notice.not_opened'],
})
