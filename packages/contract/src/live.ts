import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { id } from './fields.ts'

/** What kind of thing changed, and nothing of what is in it: whoever is told asks for it as always. */
export const liveEvent = z
  .discriminatedUnion('changed', [
    z.object({ changed: z.literal('kartabl') }),
    z.object({ changed: z.literal('case'), id }),
    z.object({ changed: z.literal('desk') }),
    z.object({ changed: z.literal('anything') }),
    z.object({ changed: z.literal('tasks') }),
  ])
  .register(z.globalRegistry, { id: 'LiveEvent' })

export type LiveEvent = z.infer<typeof liveEvent>

export const followChanges = endpoint({
  method: 'GET',
  path: '/v1/events',
  tag: 'Kartabl',
  access: 'session',
  summary: 'Hear of changes as they happen (server-sent events)',
  description:
    'Each event’s data is a `LiveEvent` as JSON: in one’s `kartabl`, in a `case` of one’s own, in the lists of the `desk` where one works, in the `tasks` of an expert, or perhaps in `anything`. The last comes first on every connection: what changed before it was not told. The stream ends with the access token and with the session; then open it anew.',
  status: 200,
  response: liveEvent,
  responseBytes: ['text/event-stream'],
  errors: [],
})
