import * as kartablContract from '@dadkar/contract/kartabl'
import * as contract from '@dadkar/contract/notice'
import type { FastifyInstance } from 'fastify'
import { toPageRequest } from '../../page.ts'
import { serve, serveBytes } from '../../plugins/serve.ts'
import * as kartabl from './kartabl.service.ts'
import * as notices from './notices.service.ts'
import { openNotice } from './open-notice.ts'

export function noticeRoutes(app: FastifyInstance) {
  serve(app, contract.listNotices, ({ ctx, query }) => notices.listNotices(ctx, toPageRequest(query), query.state))
  serve(app, contract.countNotices, ({ ctx }) => notices.countNotices(ctx))
  serve(app, kartablContract.searchNotices, ({ ctx, body }) => kartabl.searchNotices(ctx, body))
  serve(app, kartablContract.markNotices, async ({ ctx, body }) => {
    await kartabl.markNotices(ctx, body)
    return undefined
  })
  serve(app, contract.getNotice, ({ ctx, params }) => notices.getNotice(ctx, params.id))
  serve(app, contract.openNotice, ({ ctx, params }) => openNotice(ctx, params.id))
  serveBytes(app, contract.getNoticePaper, async ({ ctx, params, reply }) => {
    const { body, sha256 } = await notices.readPaper(ctx, params.id)
    reply.header('repr-digest', `sha-256=:${sha256.toString('base64')}:`)
    return body
  })
}
