import * as z from 'zod/mini'
import { calendarFeed } from './calendar-feed.ts'
import { capacities } from './capacity.ts'
import { idParams } from './code.ts'
import { deskView } from './desk.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, page, pageQuery } from './fields.ts'
import { joinRequest } from './join.ts'
import { me } from './person.ts'
import { petitionDraft } from './petition.ts'

export const signInMethods = ['verification', 'code', 'passkey'] as const

const device = {
  browser: z.nullable(z.string()).check(z.describe('Its name, such as Firefox; null if unknown.')),
  platform: z.nullable(z.string()).check(z.describe('The operating system, such as Android; null if unknown.')),
}

export const liveSession = z
  .object({
    id,
    ...device,
    method: z.enum(signInMethods),
    beganAt: instant,
    lastUsedAt: instant.check(z.describe('To within ten minutes.')),
    isThisOne: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'LiveSession' })

export type LiveSession = z.infer<typeof liveSession>

export const signIn = z
  .object({
    id,
    ...device,
    method: z.enum(signInMethods),
    at: instant,
    isThisOne: z.boolean(),
    disownedAt: z.nullable(instant).check(z.describe('When the person said that it was not them.')),
  })
  .register(z.globalRegistry, { id: 'SignIn' })

export type SignIn = z.infer<typeof signIn>

export const listSessions = endpoint({
  method: 'GET',
  path: '/v1/sessions',
  tag: 'Account',
  access: 'session',
  summary: 'Own live sessions',
  description: 'The newest fifty.',
  status: 200,
  response: z.object({ items: z.array(liveSession) }),
  errors: [],
})

export const endSession = endpoint({
  method: 'DELETE',
  path: '/v1/sessions/{id}',
  tag: 'Account',
  access: 'session',
  summary: 'End a session of one’s own on another device',
  params: idParams,
  status: 204,
  errors: ['session.not_found'],
})

export const endOtherSessions = endpoint({
  method: 'POST',
  path: '/v1/sessions/end-others',
  tag: 'Account',
  access: 'session',
  summary: 'End all own sessions but this one',
  status: 200,
  response: z.object({ ended: z.int() }),
  errors: [],
})

export const listSignIns = endpoint({
  method: 'GET',
  path: '/v1/sign-in-history',
  tag: 'Account',
  access: 'session',
  summary: 'Own sign-ins of the last year, newest first',
  query: pageQuery,
  status: 200,
  response: page(signIn),
  errors: [],
})

export const disownSignIn = endpoint({
  method: 'POST',
  path: '/v1/sign-in-history/{id}/disown',
  tag: 'Account',
  access: 'session',
  summary: 'Say of a sign-in: this was not me',
  description:
    'Ends all other sessions, removes the passkeys made since that sign-in, and asks for a new verification before the next sign-in.',
  params: idParams,
  status: 200,
  response: z.object({ sessionsEnded: z.int(), passkeysRemoved: z.int() }),
  errors: ['sign_in.not_found', 'sign_in.is_this_one'],
})

const list = <T extends z.ZodMiniType>(item: T) => z.object({ items: z.array(item), isComplete: z.boolean() })

/** Everything the portal holds about a person. Lists hold the newest five thousand; `isComplete` says if that is all. */
export const accountExport = z
  .object({
    form: z.literal('dadkar.account-export.1'),
    exportedAt: instant,
    person: z.object({ ...me.shape, mobile: z.string(), simCheckedAt: z.nullable(instant) }),
    signIns: list(z.object({ ...signIn.shape, endedAt: z.nullable(instant) })),
    passkeys: list(z.object({ name: z.string(), createdAt: instant, lastUsedAt: z.nullable(instant) })),
    drafts: list(z.object({ id, createdAt: instant, updatedAt: instant, content: petitionDraft })),
    cases: list(
      z.object({
        id,
        caseNumber: z.string(),
        trackingCode: z.nullable(z.string()),
        side: z.enum(['claimant', 'respondent']),
        state: z.string(),
        registeredAt: instant,
      }),
    ),
    notices: list(
      z.object({
        id,
        caseNumber: z.string(),
        kind: z.string(),
        placedAt: instant,
        openedAt: z.nullable(instant),
        starredAt: z.nullable(instant),
        archivedAt: z.nullable(instant),
        annulledAt: z.nullable(instant),
      }),
    ),
    joinRequests: list(joinRequest),
    deskViews: list(deskView),
    calendarFeed: z.nullable(calendarFeed),
    briefs: list(z.object({ id, number: z.string(), filedAt: instant, text: z.string() })),
    expertTasks: list(
      z.object({
        id,
        caseNumber: z.string(),
        state: z.string(),
        appointedAt: instant,
        reason: z.nullable(z.string()).check(z.describe('Why it was declined, or ended.')),
        report: z.nullable(z.string()),
      }),
    ),
    audit: list(
      z.object({
        at: instant,
        action: z.string(),
        capacity: z.nullable(z.enum(capacities)),
        level: z.nullable(z.int()),
        caseId: z.nullable(id),
        aboutId: z.nullable(id),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'AccountExport' })

export type AccountExport = z.infer<typeof accountExport>

export const exportAccount = endpoint({
  method: 'GET',
  path: '/v1/me/export',
  tag: 'Account',
  access: 'session',
  summary: 'Everything the portal holds about oneself, as a file',
  description: 'Needs a fresh step-up.',
  status: 200,
  response: accountExport,
  errors: ['session.step_up_required'],
})
