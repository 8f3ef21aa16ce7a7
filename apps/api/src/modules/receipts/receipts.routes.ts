import * as contract from '@dadkar/contract/receipt'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../plugins/serve.ts'
import * as receipts from './receipts.service.ts'

export function receiptRoutes(app: FastifyInstance) {
  serve(app, contract.getReceiptKeys, async ({ ctx, reply }) => {
    const keys = await receipts.readReceiptKeys(ctx)
    reply.header('cache-control', 'public, max-age=300')
    return keys
  })
  serve(app, contract.getServiceReceipt, ({ ctx, params }) => receipts.getServiceReceipt(ctx, params.id))
}
