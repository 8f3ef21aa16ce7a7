import * as contract from '@dadkar/contract/calendar-feed'
import etag from '@fastify/etag'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../plugins/serve.ts'
import * as feeds from './calendar-feeds.service.ts'
import { readCalendarFeed } from './read-calendar-feed.ts'

export function calendarFeedRoutes(app: FastifyInstance) {
  serve(app, contract.getCalendarFeed, ({ ctx }) => feeds.getCalendarFeed(ctx))
  serve(app, contract.makeCalendarFeed, ({ ctx, body }) => feeds.makeCalendarFeed(ctx, body.language))
  serve(app, contract.removeCalendarFeed, async ({ ctx }) => {
    await feeds.removeCalendarFeed(ctx)
    return undefined
  })
}

/** For calendar programs, which have the address and nothing else. */
export function calendarRoutes(app: FastifyInstance) {
  app.register(async (tagged) => {
    await tagged.register(etag)
    serve(tagged, contract.readCalendarFeed, async ({ ctx, params, reply }) => {
      const calendar = await readCalendarFeed(ctx, params.token)
      reply.type('text/calendar; charset=utf-8').header('cache-control', 'private, no-cache')
      return calendar as Buffer & undefined
    })
  })
}
